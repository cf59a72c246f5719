import { ofNeighbours } from './reading-neighbours.ts';
import { everything, type Case } from './reading-case.ts';

/*
 * Rules that read their input in every way that Rego has, with what has to be kept for them.
 * Paths are joined by dots, the empty one is *.
 */

/** What the rules may use. */
export const libraries = {
  'lib/related.rego': `package lib.related

targets(kind) := object.get(input, ["related", kind], [])

origins(kind) := object.get(input, ["related_from", kind], [])
`,
  'lib/tools.rego': `package lib.tools

on(properties) if properties.a.b == true

held(keys) if {
	some key in keys
	key.properties.manager == "CUSTOMER"
}

whole(x) := json.marshal(x)

pick(x) := x.properties

names contains name if some name in ["a", "b"]

flags := {"a", "b"}

late if time.now_ns() > input.properties.until

state := input.properties.state
`,
};

/** A check's module of the given name, e.g. a for checks/a.rego. */
export function moduleOf(name: string, rules: string, imports = ''): string {
  return `package checks.${name}\n\nimport data.lib.related\nimport data.lib.tools\n${imports}\n${rules}\n`;
}

const ofTheResource: Case[] = [
  ['a static path', 'compliant if input.properties.a.b == 1', { fields: ['properties.a.b'] }],
  ['the least of several paths', 'compliant if {\n\tinput.tags.x\n\tinput.tags\n}', { fields: ['tags'] }],
  ['up to a list', 'compliant if input.properties.l[_].x == 1', { fields: ['properties.l'] }],
  ['up to an index', 'compliant if input.properties.l[0].x == 1', { fields: ['properties.l'] }],
  ['up to a variable', 'compliant if input.properties[x].y == 1', { fields: ['properties'] }],
  [
    'keys from a list',
    'compliant if {\n\tsome k in ["a", "b"]\n\tinput.properties[k]\n}',
    { fields: ['properties.a', 'properties.b'] },
  ],
  [
    'keys from a rule',
    'compliant if {\n\tsome k in tools.flags\n\tinput.properties[k]\n}',
    { fields: ['properties.a', 'properties.b'] },
  ],
  [
    'keys from a partial rule',
    'compliant if {\n\tsome k in tools.names\n\tinput.properties[k]\n}',
    { fields: ['properties'] },
  ],
  [
    'keys of the same name elsewhere',
    'compliant if {\n\tcount([1 | some k in ["a"]; input.tags[k]]) > 0\n\tcount([1 | input.properties[k]]) > 0\n}',
    { fields: ['properties', 'tags.a'] },
  ],
  [
    'a key from the input',
    'compliant if input.properties[input.region]',
    { fields: ['properties', 'region'] },
  ],
  ['the input as it is', 'compliant if input == {}', everything],
  ['any key of the input', 'compliant if input[_] == 1', everything],
  ['keys of the input', 'compliant if {\n\tsome k, _ in input\n\tk == "a"\n}', everything],
  ['walk', 'compliant if {\n\twalk(input, [_, x])\n\tx == 1\n}', everything],
  ['walk below', 'compliant if {\n\twalk(input.properties, [_, x])\n\tx == 1\n}', { fields: ['properties'] }],
  [
    'a variable for the input',
    'compliant if {\n\tx := input\n\tx.properties.a\n}',
    { fields: ['properties.a'] },
  ],
  [
    'a variable that is compared',
    'compliant if {\n\tx := input.properties\n\tx == {}\n}',
    { fields: ['properties'] },
  ],
  ['unification', 'compliant if {\n\tx = input.properties\n\tx.a\n}', { fields: ['properties'] }],
  [
    'a pattern',
    'compliant if {\n\t[x, _] := [input.properties.a, input.tags]\n\tx.b\n}',
    { fields: ['properties.a', 'tags'] },
  ],
  ['a pattern in a list', 'compliant if {\n\tsome {"id": x} in input.related.e\n\tx\n}', { e: ['*'] }],
  [
    'object.get of one key',
    'compliant if object.get(input.properties, "a", 1) == 1',
    { fields: ['properties.a'] },
  ],
  [
    'object.get of a path',
    'compliant if object.get(input, ["properties", "a", "b"], 1) == 1',
    { fields: ['properties.a.b'] },
  ],
  [
    'object.get of an unknown key',
    'compliant if {\n\tx := input.region\n\tobject.get(input.properties, x, 1) == 1\n}',
    { fields: ['properties', 'region'] },
  ],
  [
    'object.get of a path with an index',
    'compliant if object.get(input, ["related", "e", 0], 1) == 1',
    { e: ['*'] },
  ],
  [
    'a reference into a call',
    'compliant if object.get(input, "properties", {}).a.b == 1',
    { fields: ['properties.a.b'] },
  ],
  [
    'the default of object.get',
    'compliant if object.get(input.tags, "a", input.properties).b == 1',
    { fields: ['properties.b', 'tags.a.b'] },
  ],
  ['an argument', 'compliant if tools.on(input.properties)', { fields: ['properties.a.b'] }],
  [
    'an argument that is passed on whole',
    'compliant if tools.whole(input.properties) == ""',
    { fields: ['properties'] },
  ],
  ['a result', 'compliant if tools.pick(input).x == 1', { fields: ['properties.x'] }],
  [
    'a call without import',
    'compliant if data.lib.tools.on(input.properties)',
    { fields: ['properties.a.b'] },
  ],
  [
    'a function by its import',
    'compliant if on(input.properties)',
    { fields: ['properties.a.b'] },
    'import data.lib.tools.on',
  ],
  [
    'an import of the input',
    'compliant if p.a == 1',
    { fields: ['properties.a'] },
    'import input.properties as p',
  ],
  ['a rule of a library', 'compliant if data.lib.tools.state.x == 1', { fields: ['properties.state.x'] }],
  [
    'a package as a document',
    'compliant if json.marshal(data.lib.tools) != ""',
    { fields: ['properties.state', 'properties.until'] },
  ],
  [
    'a package by a variable',
    'compliant if {\n\tsome name in input.properties.names\n\tdata.lib[name].state\n}',
    { fields: ['properties.names', 'properties.state', 'properties.until'] },
  ],
  ['another rule', 'compliant if _x.b == 1\n\n_x := input.properties.a', { fields: ['properties.a.b'] }],
  [
    'a default rule',
    'default compliant := false\n\ncompliant if input.properties.a',
    { fields: ['properties.a'] },
  ],
  [
    'a chain of else',
    '_x := 1 if {\n\tinput.properties.a\n} else := 2 if {\n\tinput.properties.b\n} else := input.properties.c\n\ncompliant if _x > 1',
    { fields: ['properties.a', 'properties.b', 'properties.c'] },
  ],
  [
    'an else that takes the argument',
    '_f(x) := 1 if {\n\tx.a\n} else := x.b\n\ncompliant if _f(input.properties) > 1',
    { fields: ['properties.a', 'properties.b'] },
  ],
  [
    'a head of a partial rule',
    '_p[input.properties.k] := input.tags.v if true\n\ncompliant if _p.x',
    { fields: ['properties.k', 'tags.v'] },
  ],
  [
    'a set of what is read',
    'compliant if count(_s) > 0\n\n_s contains input.properties.l[_].k',
    { fields: ['properties.l'] },
  ],
  [
    'a pattern as an argument',
    '_f({"b": x}) := x\n\ncompliant if _f(input.properties.a) == true',
    { fields: ['properties.a'] },
  ],
  [
    'an argument that must equal another',
    '_f(x, x) := 1\n\ncompliant if _f(input.properties.a, input.properties.b) == 1',
    { fields: ['properties.a', 'properties.b'] },
  ],
  ['nothing of a rule nobody asks', 'compliant if true\n\n_x := input.properties', {}],
  [
    'applies and details',
    'applies if input.properties.a\n\ncompliant if true\n\ndetails contains {"value": input.properties.b}',
    { fields: ['properties.a', 'properties.b'] },
  ],
  [
    'another input',
    'compliant if tools.on(input.x) with input as {"x": input.properties.y}',
    { fields: ['properties.y', 'x.a.b'] },
  ],
  [
    'other data',
    'compliant if input.properties.a == data.limit with data.limit as input.tags.b',
    { fields: ['properties.a', 'tags.b'] },
  ],
  ['another function', 'compliant if tools.on(input.properties) with tools.on as tools.whole', everything],
  [
    'another rule in its place',
    'compliant if {\n\tsome k in tools.flags with data.lib.tools.flags as {"c"}\n\tinput.properties[k]\n}',
    everything,
  ],
  ['a template', 'compliant if $"{input.properties.a}" == "x"', { fields: ['properties.a'] }],
  [
    'a variable that nothing uses',
    'compliant if {\n\tx := input.properties.a\n\ttrue\n}',
    { fields: ['properties.a'] },
  ],
  [
    'an argument that nothing uses',
    '_f(_, y) if y.b\n\ncompliant if _f(input.properties.a, input.tags)',
    { fields: ['properties.a', 'tags.b'] },
  ],
  [
    'a variable that is used below only',
    'compliant if {\n\tx := input.properties\n\ty := x.a\n\ttrue\n}',
    { fields: ['properties.a'] },
  ],
  [
    'a default for what is not there',
    'compliant if object.get(input.properties.a, "b", 1) == 1',
    { fields: ['properties.a.b'] },
  ],
  [
    'a result that nothing uses',
    'compliant if {\n\tx := tools.pick(input)\n\ttrue\n}',
    { fields: ['properties'] },
  ],
];

export const readingRules: readonly Case[] = [...ofTheResource, ...ofNeighbours];
