import test from 'ava';
import { unknownValue } from '../../../src/collect/code/token.ts';
import { valueOf } from './evaluated.ts';

const unset = 'variable "u" {}\nvariable "v" { type = bool }';
const u = unknownValue('var.u');

for (const [expression, expected] of [
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['-2.5e3', -2500],
  ['10 / 4', 2.5],
  ['7 % 3', 1],
  ['!true', false],
  ['1 < 2 && 2 <= 2 || false', true],
  ['"a" == "a"', true],
  ['[1, "a"] == [1, "a"]', true],
  ['1 == "1"', false],
  ['true ? "yes" : "no"', 'yes'],
  [String.raw`"a\tb\"\\\u00e9"`, 'a\tb"\\é'],
  ['"$${x} %%{y}"', '${x} %{y}'],
  ['"x-${1}-${true}"', 'x-1-true'],
  ['"${[1, 2]}"', [1, 2]],
  ['"%{ if 1 > 2 }a%{ else }b%{ endif }"', 'b'],
  ['"%{ for x in ["a", "b"] }<${x}>%{ endfor }"', '<a><b>'],
  ['"a ${~ "b" ~} c"', 'abc'],
  ['<<EOT\nline ${1 + 1}\n  two\nEOT', 'line 2\n  two\n'],
  ['<<-EOT\n    one\n      two\n    EOT', 'one\n  two\n'],
  ['[for x in [1, 2, 3] : x * 2 if x > 1]', [4, 6]],
  ['{ for k, v in { a = 1, b = 2 } : v => k }', { 1: 'a', 2: 'b' }],
  ['{ for x in ["a", "b", "a"] : x => x... }', { a: ['a', 'a'], b: ['b'] }],
  ['[for i, x in ["a", "b"] : "${i}${x}"]', ['0a', '1b']],
  ['[{ a = 1 }, { a = 2 }][*].a', [1, 2]],
  ['[{ a = [1] }, { a = [2] }].*.a', [[1], [2]]],
  ['[{ a = { b = 1 } }][*].a.b', [1]],
  ['{ a = 1 }[*].a', [1]],
  ['{ "k-1" = { x = [5] } }["k-1"].x[0]', 5],
  ['{ (upper("a")) = 1 }', { A: 1 }],
  ['{ a : 1, "b" : 2 }', { a: 1, b: 2 }],
  ['true ? true : true ? false : true', true],
  ['false ? 1 : false ? 2 : false ? 3 : 4', 4],
  ['(true ? false : true) ? 1 : 2', 2],
  ['<<EOT\na\n%{ for x in ["1", "2"] ~}\n  ${x}\n%{ endfor ~}\nb\nEOT', 'a\n  1\n  2\nb\n'],
  ['max([1, 5, 3]...)', 5],
  ['try({}.a, "none")', 'none'],
  ['can({}.a)', false],
  ['can(1)', true],
  ['path.module', '.'],
] as const) {
  test(`${expression.replaceAll('\n', '⏎')} is ${JSON.stringify(expected)}`, (t) => {
    t.deepEqual(valueOf(expression), expected);
  });
}

for (const [expression, expected] of [
  ['var.u', u],
  ['"a-${var.u}"', `a-${u}`],
  ['var.v && false', false],
  ['true || var.v', true],
  ['var.v ? 1 : 1', 1],
  ['[var.u, 1]', [u, 1]],
  ['length([var.u, 1])', 2],
  ['merge({ a = var.u }, { b = 1 })', { a: u, b: 1 }],
  ['merge({ a = var.u }, { b = 1 }).b', 1],
  ['contains(["a", var.u], "a")', true],
  ['coalesce("a", var.u)', 'a'],
  ['lookup({ a = 1 }, "a", var.u)', 1],
  ['try(var.u, "x")', u],
  ['jsondecode(jsonencode({ a = var.u, b = [1] })).b', [1]],
  ['jsondecode(jsonencode({ a = var.u })).a', u],
  ['join("-", ["a", var.u])', `a-${u}`],
  ['format("%s/%d", var.u, 2)', `${u}/2`],
  ['[for x in ["a"] : x if var.v]', unknownValue('var.v')],
  ['var.u.id[0].name', unknownValue('var.u.id[0].name')],
  ['upper(var.u)', u],
  ['upper("x${var.u}")', unknownValue('x${var.u}')],
  ['var.u == "a"', u],
  ['var.v ? "a" : "b"', unknownValue('var.v')],
  ['concat(["a"], var.u)', u],
  ['provider::x::parse("a")', unknownValue('provider::x::parse(…)')],
  ['timestamp()', unknownValue('timestamp()')],
  ['data.aws_caller_identity.me.account_id', unknownValue('data.aws_caller_identity.me.account_id')],
  ['terraform.workspace', unknownValue('terraform.workspace')],
] as const) {
  test(`with var.u and var.v unknown, ${expression} is ${JSON.stringify(expected)}`, (t) => {
    t.deepEqual(valueOf(expression, `${unset}\ndata "aws_caller_identity" "me" {}`), expected);
  });
}

for (const expression of [
  'nothing.at.all',
  '{}.a',
  '[][0]',
  '1 / 0',
  'var.missing',
  'tonumber("x")',
  'upper()',
]) {
  test(`${expression}, which Terraform refuses, is unknown and decides nothing`, (t) => {
    t.regex(String(valueOf(expression)), /^\uFDD0\?value: .+\uFDD1$/);
  });
}
