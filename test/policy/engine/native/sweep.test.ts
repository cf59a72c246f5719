import test from 'ava';
import fc from 'fast-check';
import { evaluateApart } from '../opa.ts';

// Rego literals. What OPA's parser refuses would end all: numbers are such as both take.
const text = fc
  .oneof(
    fc.constantFrom(
      '',
      ' ',
      'a',
      'aa',
      'abcabc',
      'é',
      'e\u0301',
      '😀',
      'a😀b',
      'İ',
      'ß',
      'ǅ',
      '\u0000',
      '\u2028',
      '/a/b',
      'a.b.c',
    ),
    fc.constantFrom(
      '1',
      '-1',
      '1.50',
      '0x1f',
      '1_000',
      'true',
      'null',
      '{"b":[1,{}],"a":"<"}',
      '[1,]',
      'YWJj',
      'YWJj-_',
      'YW==',
    ),
    fc.string({
      unit: fc.constantFrom('a', 'b', 'A', '.', '*', '/', ' ', 'é', '😀', '\n', '-'),
      maxLength: 6,
    }),
  )
  .map((value) => JSON.stringify(value));
const ordinary = fc.constantFrom(
  '0',
  '-0',
  '1',
  '-1',
  '2',
  '7',
  '1.0',
  '1.5',
  '-1.5',
  '2.5',
  '0.1',
  '1e3',
  '1e-3',
  '255',
);
const extreme = fc.constantFrom(
  '9007199254740993',
  '-9007199254740993',
  '9223372036854775807',
  '18446744073709551617',
  '1.0000000000000000001',
);
const number = fc.oneof(ordinary, extreme);
// Beyond 19 digits OPA rounds as a binary fraction of 64 bits does, and its modules as decimals.
const exact = fc.constantFrom(
  '0',
  '1',
  '-1',
  '2',
  '3',
  '7',
  '1.0',
  '1.5',
  '-1.5',
  '2.5',
  '1e3',
  '255',
  '1024',
  '-100',
);
const small = fc.constantFrom('-2', '-1', '0', '1', '2', '3', '9');
const scalar = fc.oneof(text, number, fc.constantFrom('true', 'false', 'null'));
const list = (of: fc.Arbitrary<string>, most = 4) =>
  fc.array(of, { maxLength: most }).map((items) => `[${items.join(', ')}]`);
const setOf = (of: fc.Arbitrary<string>) =>
  fc.array(of, { maxLength: 4 }).map((items) => (items.length === 0 ? 'set()' : `{${items.join(', ')}}`));
const objectOf = (key: fc.Arbitrary<string>, of: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(fc.tuple(key, of), { maxLength: 3, selector: ([name]) => name })
    .map((items) => `{${items.map((pair) => pair.join(': ')).join(', ')}}`);
const plainKey = fc.constantFrom('"a"', '"b"', '"é"', '""', '"a/b"');
const nested = fc.oneof(scalar, list(scalar), setOf(scalar), objectOf(plainKey, list(scalar, 2)));
const pattern = fc.constantFrom(
  '""',
  '"a+"',
  '"^(a|b)*$"',
  '"(a)(b)?"',
  '"["',
  '"😀"',
  '"[[:alpha:]]"',
  '"(?i)A"',
  '"\\\\d"',
);
const glob = fc.constantFrom(
  '"*"',
  '"**"',
  '"a*"',
  '"[ab]*"',
  '"{a,b}.*"',
  '"a?b"',
  '"\\\\*"',
  '"[!a]"',
  '""',
);
const cidr = fc.constantFrom(
  '"10.0.0.0/8"',
  '"10.1.0.0/16"',
  '"10.0.0.1"',
  '"::/0"',
  '"fe80::1/64"',
  '"10.0.0.0/33"',
  '""',
  '"x"',
);
const paths = list(fc.constantFrom('"a"', '"a/b"', '"b/0"', '["a"]', '["b", 0]', '"/a"'), 2);
const graph = fc.constantFrom(
  '{"a": ["b"], "b": {"c"}, "c": []}',
  '{"a": ["a"]}',
  '{}',
  '{"a": {"x", "y"}, "x": ["a"]}',
);

/** Calls of every builtin that OPA compiles into modules, by kind of operand; operators are called by their names. */
const builtins: Readonly<Record<string, readonly fc.Arbitrary<string>[]>> = {
  ...named(['plus', 'minus', 'mul', 'rem'], exact, exact),
  ...named(['div'], exact, fc.constantFrom('1', '2', '-4', '0.5', '8')),
  ...named(['abs', 'round', 'ceil', 'floor'], exact),
  ...named(['bits.negate'], number),
  ...named(['bits.or', 'bits.and', 'bits.xor'], number, number),
  ...named(['bits.lsh', 'bits.rsh'], number, small),
  ...named(['equal', 'neq', 'lt', 'lte', 'gt', 'gte'], nested, nested),
  ...named(['count'], fc.oneof(text, list(scalar), setOf(scalar), objectOf(plainKey, scalar))),
  ...named(['sum', 'product'], fc.oneof(list(exact), setOf(exact))),
  ...named(['max', 'min', 'sort'], fc.oneof(list(nested), setOf(scalar))),
  ...named(['array.concat'], list(scalar), list(scalar)),
  ...named(['array.reverse'], list(scalar)),
  ...named(['array.flatten'], list(fc.oneof(scalar, list(list(scalar, 2), 2)))),
  ...named(['array.slice'], list(scalar), small, small),
  ...named(['intersection', 'union'], setOf(setOf(scalar))),
  ...named(['and', 'or'], setOf(scalar), setOf(scalar)),
  ...named(
    [
      'type_name',
      'is_string',
      'is_number',
      'is_array',
      'is_set',
      'is_object',
      'is_null',
      'is_boolean',
      'json.marshal',
    ],
    nested,
  ),
  ...named(['to_number'], fc.oneof(text, number, fc.constantFrom('null', 'true'))),
  ...named(
    ['base64.encode', 'base64.decode', 'base64.is_valid', 'base64url.encode', 'base64url.decode'],
    text,
  ),
  ...named(['json.is_valid', 'json.unmarshal', 'lower', 'upper', 'strings.reverse', 'trim_space'], text),
  ...named(
    [
      'contains',
      'startswith',
      'endswith',
      'indexof',
      'split',
      'trim',
      'trim_left',
      'trim_right',
      'trim_prefix',
      'trim_suffix',
    ],
    text,
    text,
  ),
  ...named(['concat'], text, fc.oneof(list(text), setOf(text))),
  ...named(['replace'], text, text, text),
  ...named(['strings.replace_n'], objectOf(text, text), text),
  ...named(['substring'], text, small, small),
  ...named(['format_int'], number, fc.constantFrom('2', '8', '10', '16', '7')),
  ...named(['numbers.range'], small, small),
  ...named(['regex.match'], pattern, text),
  ...named(['regex.is_valid'], pattern),
  ...named(['regex.find_all_string_submatch_n'], pattern, text, fc.constantFrom('-1', '0', '1', '2')),
  ...named(['glob.match'], glob, fc.constantFrom('[]', '["."]', '["/", "."]', 'null'), text),
  ...named(['net.cidr_contains', 'net.cidr_intersects'], cidr, cidr),
  ...named(['graph.reachable'], graph, fc.constantFrom('["a"]', '{"a", "x"}', '[]', '["z"]')),
  ...named(['object.get'], objectOf(plainKey, nested), fc.oneof(plainKey, list(plainKey, 2)), scalar),
  ...named(['object.keys'], objectOf(fc.oneof(plainKey, number), scalar)),
  ...named(
    ['object.remove', 'object.filter'],
    objectOf(plainKey, scalar),
    fc.oneof(list(plainKey), setOf(plainKey)),
  ),
  ...named(['object.union'], objectOf(plainKey, nested), objectOf(plainKey, nested)),
  ...named(['object.union_n'], list(objectOf(plainKey, nested))),
  ...named(
    ['json.filter', 'json.remove'],
    fc.constantFrom('{"a": {"b": 1}, "b": [1, 2]}', '{}', '{"": 1}'),
    paths,
  ),
};

function named(names: readonly string[], ...operands: readonly fc.Arbitrary<string>[]) {
  return Object.fromEntries(names.map((name) => [name, operands]));
}

const callsEach = 12;

test('every builtin that is compiled into modules gives what OPA gives', async (t) => {
  const expressions = Object.entries(builtins).flatMap(([name, operands], index) => {
    const call = fc.tuple(...operands).map((given) => `${name}(${given.join(', ')})`);
    return fc.sample(call, { seed: index + 1, numRuns: callsEach });
  });
  const { opa, host } = await evaluateApart([...new Set(expressions)]);

  const differences = host.filter(({ value }, at) => value !== opa[at]?.value);
  t.deepEqual(
    differences.map(({ expression, value }) => ({ expression, value })),
    differences.map(({ expression }) => opa.find((answer) => answer.expression === expression)),
  );
  t.true(opa.length > Object.keys(builtins).length * 5, `${opa.length}`);
});
