import { createRequire } from 'node:module';
import type { Body, Expression } from '../../../src/collect/terraform/syntax/expression.ts';
import { parseHcl } from '../../../src/collect/terraform/syntax/hcl.ts';

/** What stands for an expression that is no literal: how it is spelt is its own matter. */
const expression = '<expression>';

interface Oracle {
  readonly parse: (filename: string, contents: string) => Promise<unknown>;
  readonly getExpressionAst: (filename: string, expression: string) => Promise<Node | null>;
}

interface Node {
  readonly type: string;
  readonly children: readonly Node[];
}

// Its types would bring those of browsers into everything that is compiled with it.
const { parse, getExpressionAst } = createRequire(import.meta.url)('@cdktn/hcl2json') as Oracle;

/** The tree of an expression, as HashiCorp's parser has it. */
export function theirExpression(text: string): Promise<Node | null> {
  return getExpressionAst('main.tf', text);
}

/** Structure, names and literals of a file, as HashiCorp's parser has them. */
export async function theirs(text: string): Promise<unknown> {
  return plain(await parse('main.tf', text));
}

/** The same, as ours has them. @throws Error where it says that something is broken */
export function ours(text: string): unknown {
  const { body, problems } = parseHcl(text, 'main.tf');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return bodyOf(body);
}

/** Texts with `${` are expressions there; `$${` is the text `${`. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') {
    return /(?<![$%])[$%]\{/.test(value) ? expression : value.replaceAll(/([$%])\1\{/g, '$1{');
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [String(plain(name)), plain(inner)]),
  );
}

/** Blocks below their type and their labels, in lists, as there may be several. */
function bodyOf({ attributes, blocks }: Body): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const { name, expression: value } of attributes.values()) body[name] = valueOf(value);
  for (const { type, labels, body: inner } of blocks) {
    const names = [type, ...labels];
    const last = names.pop() ?? '';
    let holder = body;
    for (const name of names) holder = (holder[name] ??= {}) as Record<string, unknown>;
    ((holder[last] ??= []) as unknown[]).push(bodyOf(inner));
  }
  return body;
}

function valueOf(value: Expression): unknown {
  if (value.kind === 'literal') return value.value;
  if (value.kind === 'tuple') return value.items.map((item) => valueOf(item.expression));
  if (value.kind === 'object') {
    return Object.fromEntries(
      value.entries.map((entry) => [String(valueOf(entry.key)), valueOf(entry.expression)]),
    );
  }
  const isNegative = value.kind === 'unary' && value.operator === '-' && value.operand.kind === 'literal';
  return isNegative ? -Number(valueOf(value.operand)) : expression;
}
