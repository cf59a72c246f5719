import test from 'ava';
import fc from 'fast-check';
import { CodeProblem } from '../../../src/collect/code/format.ts';
import { evaluated } from './evaluated.ts';

const property = (value: string) =>
  `resource r 'A.B/c@2024-01-01' = {\n name: 'n'\n properties: { value: ${value} }\n}`;
const many = 50_000;

for (const [what, text] of [
  ['parentheses', property('('.repeat(many))],
  ['negations', property(`${'!'.repeat(many)}true`)],
  ['braces', property('{ a: '.repeat(many))],
  ['brackets', property('['.repeat(many))],
  ['interpolations', property("'${".repeat(many))],
  ['sums', property(`${'1 + '.repeat(many)}1`)],
  ['members', property(`x${'.a'.repeat(many)}`)],
  ['conditionals', property(`${'true ? 1 : '.repeat(many)}1`)],
  ['strings without an end', property("'x".repeat(many))],
  ['long strings without an end', property("'''".repeat(many))],
  ['comments without an end', '/*'.repeat(many)],
  ['lambdas without a body', property('(a,'.repeat(many))],
  ['decorators', '@d({\n'.repeat(many)],
  ['directives', '#'.repeat(many)],
  ['keywords', 'param\n'.repeat(many)],
  ['broken properties', `resource r 'A.B/c@2024-01-01' = {\n${'  a: = =\n'.repeat(many)}}`],
  [
    'resources in resources',
    Array.from({ length: 300 }, (_, at) => `resource r${at} 'A.B/c@1' = {\n name: 'n'\n`).join(''),
  ],
  ['names of themselves', "resource r 'A.B/c@1' = { parent: r\n name: r.name }\nvar a = b\nvar b = a"],
] as const) {
  test(`${what} upon ${what} end`, (t) => {
    try {
      const { problems, resources } = evaluated(text);
      t.true(problems.length <= 25);
      t.true(problems.length > 0 || resources.every(({ id }) => id !== ''));
    } catch (error) {
      t.true(error instanceof CodeProblem);
    }
  });
}

const whole = `
targetScope = 'resourceGroup'
@secure()
param key string = 'hush'
param list array = [for i in range(0, 3): { i: i, ...{ a: 1 } }]
func f(a string, b int?) string => '\${a}-\${b ?? 0}'
import { x as y } from 'other.bicep'
module m 'other.bicep' = [for (item, n) in list: if (n > 0) {
  name: 'm\${n}'
  params: { value: item.?a ?? -1 }
}]
resource r 'A.B/c@2024-01-01' existing = { name: '''raw''' }
resource s 'A.B/c@2024-01-01' = if (!empty(key) && list[0].i == 0) {
  parent: r
  name: f('a', 1)
  properties: { sum: map(list, (l, k) => l.i + k), key: key }
  resource t 'd' = { name: 't' }
}
output o string = s::t.id
`;

const noise = [
  "'",
  "'''",
  '${',
  '}',
  '{',
  '[',
  ']',
  '(',
  ')',
  '=>',
  '?',
  '??',
  '.?',
  '...',
  '::',
  '!',
  '@',
  '#',
  '\n',
  '\\',
  '/*',
  '//',
  'for',
  'if',
  'resource',
  'param',
  '=',
];

test('whatever a text is changed to, it is read or told', (t) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length), fc.nat(20), fc.constantFrom('', ...noise)), {
        minLength: 1,
        maxLength: 8,
      }),
      (changes) => {
        const text = changes.reduce(
          (made, [at, cut, more]) => made.slice(0, at) + more + made.slice(at + cut),
          whole,
        );
        const { resources } = evaluated(text, { 'other.bicep': 'param value int\nvar x = 1' });
        const isSecret = /^@secure\(\)\nparam key string/m.test(text);
        const told = JSON.stringify(resources.map(({ configuration }) => configuration));
        t.false(isSecret && told.includes('hush'), text);
      },
    ),
    { numRuns: 400, seed: 12 },
  );
});
