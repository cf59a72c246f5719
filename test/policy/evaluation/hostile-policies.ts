/** What a check can do wrong, in a rule `_harm`. */
export const hostile: Readonly<Record<string, string>> = {
  // Do not end.
  // Sets, because every step through an array takes memory and so comes to an end.
  'nested-loops': `
_numbers := {number | some number in numbers.range(1, 3000)}

# lint:allow nested-iteration it is not to end
_harm if {
	some a in _numbers
	some b in _numbers
	some c in _numbers
	a == b
	b == c
	c < a
}`,
  'subset-search': `
_harm if {
	bits := numbers.range(0, 1)
	some a in bits; some b in bits; some c in bits; some d in bits; some e in bits; some f in bits
	some g in bits; some h in bits; some i in bits; some j in bits; some k in bits; some l in bits
	some m in bits; some n in bits; some o in bits; some p in bits; some q in bits; some r in bits
	some s in bits; some u in bits; some v in bits; some w in bits; some x in bits; some y in bits
	sum([a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y]) == 99
}`,
  'wide-walk': `
_lists := [numbers.range(1, 200), numbers.range(1, 200), numbers.range(1, 200)]

_harm if {
	walk(_lists, [_, x])
	walk(_lists, [_, y])
	walk(_lists, [_, z])
	[x, y, z] == [0, 0, 0]
}`,
  // Fill the module's memory.
  'long-range': `
_harm if count(numbers.range(1, 1000000000)) == 0`,
  'cartesian-object': `
_harm if {
	all := {sprintf("%d-%d", [a, b]): numbers.range(1, 100) | some a in numbers.range(1, 10000); some b in numbers.range(1, 1000)}
	count(all) == 0
}`,
  doubling: `
_a := concat("", ["aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa"])
_b := concat("", [_a, _a, _a, _a, _a, _a, _a, _a, _a, _a, _a, _a, _a, _a, _a, _a])
_c := concat("", [_b, _b, _b, _b, _b, _b, _b, _b, _b, _b, _b, _b, _b, _b, _b, _b])
_d := concat("", [_c, _c, _c, _c, _c, _c, _c, _c, _c, _c, _c, _c, _c, _c, _c, _c])
_e := concat("", [_d, _d, _d, _d, _d, _d, _d, _d, _d, _d, _d, _d, _d, _d, _d, _d])
_f := concat("", [_e, _e, _e, _e, _e, _e, _e, _e, _e, _e, _e, _e, _e, _e, _e, _e])
_g := concat("", [_f, _f, _f, _f, _f, _f, _f, _f, _f, _f, _f, _f, _f, _f, _f, _f])

_harm if _g == ""`,
  // Fill the heap of JavaScript, or throw in it.
  'address-space': `
_harm if count(net.cidr_expand("10.0.0.0/8")) == 0`,
  'every-address': `
_harm if count(net.cidr_expand("0.0.0.0/0")) == 0`,
  'huge-number': `
_harm if bits.lsh(1, 100000000000) == 0`,
  'decoded-zeros': `
_harm if {
	list := concat(",", [x | some _ in numbers.range(1, 2000000); x := "[[]]"])
	count(json.unmarshal(concat("", ["[", list, "]"]))) == 0
}`,
  'every-path': `
_vertices := numbers.range(1, 14)

_harm if count(graph.reachable_paths({sprintf("%d", [v]): [sprintf("%d", [w]) | some w in _vertices] | some v in _vertices}, {"1"})) == 0`,
  'replaced-by-more': `
_harm if {
	text := concat("", [x | some _ in numbers.range(1, 20000); x := "0123456789"])
	regex.replace(text, "[0-9]", text) == ""
}`,
  'matches-of-nothing': `
_harm if {
	text := concat("", [x | some _ in numbers.range(1, 90000); x := "0123456789"])
	count(regex.find_all_string_submatch_n("()()()()()()()()", text, -1)) == 0
}`,
  // Give too much.
  'giant-details': `
_harm if false

details contains {"path": "name", "value": text} if {
	input.name == "giant-details"
	text := concat("", [x | some _ in numbers.range(1, 1000000); x := "0123456789012345678901234567890123456789"])
}`,
  // Contradict themselves.
  conflict: `
_value := true if input.region

_value := false if input.name

_harm if _value`,
};

/** Harmless, though they look otherwise. */
export const harmless: Readonly<Record<string, string>> = {
  // RE2 takes no more time than the text is long.
  'backtracking-regex': `
_harm if {
	text := concat("", [x | some _ in numbers.range(1, 20000); x := "a"])
	not regex.match("^(a+)+$", concat("", [text, "!"]))
	not regex.match("^(a|a)*b$", text)
}`,
  // Go takes no width over a million.
  'wide-format': `
_harm if count(sprintf("%1000000000d", [1])) < 100`,
};

/** Rules of a check that passes every bucket but the one of that name, which it harms. */
export function harming(name: string, rules: string): string {
  return `compliant if input.name != "${name}"

compliant if {
	input.name == "${name}"
	_harm
}
${rules}`;
}
