import test from 'ava';
import fc from 'fast-check';
import { evaluated, valueOf, valuesOf } from './evaluated.ts';

const unknown = /^\uFDD0\?[^\uFDD0\uFDD1]*\uFDD1$/;

test('what depends on itself is unknown, and said', (t) => {
  const { declarations, problems } = evaluated({
    'main.tf': `
      locals {
        a = local.b
        b = local.a
      }
      resource "x" "y" {
        a     = local.a
        name  = x.y.other
        other = x.y.name
      }
    `,
  });

  t.regex(String(declarations[0]?.values['a']), unknown);
  t.regex(String(declarations[0]?.values['name']), unknown);
  t.true(problems.some(({ code, message }) => code === 'invalid' && message.includes('depends on itself')));
});

test('modules that call each other end', (t) => {
  const { declarations, problems } = evaluated({
    'main.tf': 'module "a" { source = "./a" }',
    'a/main.tf': 'module "b" { source = "../b" }\nresource "x" "a" {}',
    'b/main.tf': 'module "a" { source = "../a" }\nresource "x" "b" {}',
  });

  t.true(declarations.length < 100);
  t.deepEqual(
    problems.map(({ code }) => code),
    ['unresolved'],
  );
});

test('values that double are refused before they fill the memory', (t) => {
  const doubling = (first: string, next: (name: string) => string) =>
    `locals {\n a0 = ${first}\n${Array.from({ length: 60 }, (_, index) => ` a${index + 1} = ${next(`local.a${index}`)}`).join('\n')}\n}\nresource "x" "y" { v = local.a60 }`;

  t.regex(String(valuesOf(doubling('"x"', (name) => `"\${${name}}\${${name}}"`))['v']), unknown);
  t.regex(
    JSON.stringify(valuesOf(doubling('[1]', (name) => `concat(${name}, ${name})`))['v']).slice(1, -1),
    unknown,
  );
  const lists = evaluated({ 'main.tf': doubling('1', (name) => `[${name}, ${name}]`) });
  t.deepEqual(
    lists.problems.map(({ code }) => code),
    ['too_large'],
  );
});

test('more copies than anybody has are one that stands for all', (t) => {
  const { declarations } = evaluated({ 'main.tf': 'resource "x" "y" { count = 1000000000 }' });

  t.deepEqual(
    declarations.map(({ address }) => address),
    ['x.y[0]'],
  );
});

test('nesting without an end is broken syntax, or unknown, but no crash', (t) => {
  for (const depth of [100, 5_000, 50_000]) {
    const value = valueOf(`${'('.repeat(depth)}1${')'.repeat(depth)}`);
    t.true(value === 1 || unknown.test(String(value)), String(depth));
  }
  t.notThrows(() =>
    evaluated({ 'main.tf': `resource "x" "y" {\n${'a {\n'.repeat(2_000)}${'}\n'.repeat(2_000)}}` }),
  );
});

test('broken syntax costs what stands there, not the rest', (t) => {
  const { declarations } = evaluated({
    'main.tf':
      'resource "x" "good" { a = 1 }\nresource "x" "bad" {\n a = = 2\n b = 3\n}\nresource "x" "last" { a = 4 }\n',
  });
  const values = new Map(declarations.map((declaration) => [declaration.address, declaration.values]));

  t.deepEqual(values.get('x.good'), { a: 1 });
  t.deepEqual(values.get('x.last'), { a: 4 });
  t.deepEqual(
    declarations.filter(({ incomplete }) => incomplete).map(({ address }) => address),
    ['x.bad'],
  );
});

test('a literal cannot pretend to be unknown', (t) => {
  t.is(valueOf('"\uFDD0?var.x\uFDD1"'), '\uFFFD?var.x\uFFFD');
  t.is(valueOf(String.raw`"\uFDD0?var.x\uFDD1"`), '\uFFFD?var.x\uFFFD');
});

const words = [
  'resource',
  '"x"',
  '"y"',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '=',
  '==',
  '?',
  ':',
  '.',
  ',',
  '\n',
  '"',
  '${',
  '%{ if true }',
  '<<EOT\n',
  'EOT\n',
  'for',
  'in',
  'if',
  '...',
  '=>',
  'var.a',
  'local.b',
  'x.y',
  'each.key',
  '*',
  '[*]',
  '1',
  'true',
  'null',
  'count',
  'dynamic',
  'merge(',
  '-',
  '!',
  '~',
  '\\',
  'é',
  '\uFDD0',
];

test('no text makes the reader crash or hang', (t) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
      evaluated({ 'main.tf': `resource "x" "y" {\n v = ${parts.join(' ')}\n}` });
      evaluated({ 'main.tf': parts.join(' ') });
    }),
    { numRuns: 400, seed: 4 },
  );
  t.pass();
});

const program = `
variable "a" { default = ["p", "q"] }
locals { m = { for v in var.a : v => "\${v}-x" } }
resource "x" "y" {
  for_each = local.m
  name     = each.value
  list     = [for i, v in var.a : format("%s%d", v, i) if v != "q"]
  text     = <<-EOT
    a \${each.key}
  EOT
  dynamic "rule" {
    for_each = var.a
    content { id = rule.value }
  }
}
`;

test('no change of a program makes the reader crash or hang', (t) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(program.length), fc.nat(8), fc.constantFrom(...words, '')), { maxLength: 5 }),
      (changes) => {
        const changed = changes.reduce(
          (text, [at, length, word]) => text.slice(0, at) + word + text.slice(at + length),
          program,
        );
        evaluated({ 'main.tf': changed });
      },
    ),
    { numRuns: 400, seed: 4 },
  );
  t.pass();
});
