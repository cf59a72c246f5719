import { literal } from '../code/token.ts';
import type { Expression, Located } from '../arm/syntax/expression.ts';
import { named, type SyntaxNode } from '../syntax/node.ts';
import type { PlaceOf } from '../syntax/places.ts';
import { alone, joined, readOfLast, together, wrapped, type Chain } from './chain.ts';
import { stringOf } from './string.ts';

/** What nodes are read with. */
export interface Reading {
  readonly text: string;
  readonly file: string;
  readonly place: PlaceOf;
}

/** The expression of a node of Bicep, in the functions of ARM that it stands for. */
export function expressionOf(node: SyntaxNode, reading: Reading): Expression {
  switch (node.type) {
    case 'string':
      return stringOf(node, reading.text, (inner) => expressionOf(inner, reading));
    case 'number':
      return { kind: 'literal', value: Number(textOf(node, reading)) };
    case 'boolean':
      return { kind: 'literal', value: textOf(node, reading) === 'true' };
    case 'null':
      return { kind: 'literal', value: null };
    case 'identifier':
      return symbol(textOf(node, reading));
    case 'array':
      return { kind: 'array', items: named(node).map((item) => located(item, reading)) };
    case 'object':
      return { kind: 'object', entries: named(node).flatMap((item) => entryOf(item, reading)) };
    case 'parenthesized_expression':
      return firstOf(node, reading);
    case 'for_statement':
      return loopOf(node, reading);
    case 'if_statement':
      return firstOf(node, reading);
    case 'resource_expression': {
      const name = named(node).at(-1);
      return name ? symbol(textOf(name, reading)) : invalid(node, reading);
    }
    default:
      return operation(node, reading);
  }
}

/**
 * What is read of a primary, and operations. The grammar takes `a && b.c == d` for `((a && b).c) == d`: a chain without parentheses
 * is taken apart, what is read of its end goes to its last operand, and precedence puts it together again.
 */
function operation(node: SyntaxNode, reading: Reading): Expression {
  return together(chainOf(node, reading));
}

function chainOf(node: SyntaxNode, reading: Reading): Chain {
  const parts = named(node);
  const [first, second, third] = parts;
  if (node.type === 'binary_expression' && first && second) {
    const operator = node.children.find((child) => !child.named)?.type ?? '';
    return joined(chainOf(first, reading), operator, chainOf(second, reading));
  }
  if (node.type === 'unary_expression' && first) {
    const name = node.children[0]?.type === '!' ? 'not' : 'minus';
    const { wrap, operands, operators } = chainOf(first, reading);
    const [head, ...rest] = operands;
    return { wrap, operators, operands: head ? [{ ...head, unary: [name, ...head.unary] }, ...rest] : [] };
  }
  if (node.type === 'ternary_expression' && first && second && third) {
    const [condition, yes] = [expressionOf(first, reading), expressionOf(second, reading)];
    return wrapped(chainOf(third, reading), (no) => ({
      kind: 'call',
      name: 'if',
      parameters: [condition, yes, no],
    }));
  }
  if (node.type === 'lambda_expression') {
    const body = parts.at(-1);
    const names = namesOf(parts.slice(0, -1), reading);
    return body
      ? wrapped(chainOf(body, reading), (made) => ({ kind: 'lambda', names, body: made }))
      : alone(invalid(node, reading));
  }
  if (isStep(node) && first) {
    return readOfLast(chainOf(first, reading), (of) => step(node, of, parts.slice(1), reading));
  }
  return alone(isOperation(node) ? invalid(node, reading) : expressionOf(node, reading));
}

function isOperation({ type }: SyntaxNode): boolean {
  return /^(binary|unary|ternary|lambda|member|subscript|call)_expression$/.test(type) || !known.has(type);
}

const known = new Set([
  'string',
  'number',
  'boolean',
  'null',
  'identifier',
  'array',
  'object',
  'parenthesized_expression',
  'for_statement',
  'if_statement',
  'resource_expression',
]);

function namesOf(parts: readonly SyntaxNode[], reading: Reading): string[] {
  return parts
    .flatMap((part) => (part.type === 'identifier' ? [part] : named(part)))
    .map((name) => textOf(name, reading));
}

function isStep({ type }: SyntaxNode): boolean {
  return type === 'member_expression' || type === 'subscript_expression' || type === 'call_expression';
}

function step(node: SyntaxNode, of: Expression, rest: readonly SyntaxNode[], reading: Reading): Expression {
  const [next] = rest;
  const safe = node.children.some(({ type }) => type === '.?' || type === '?')
    ? ({ safe: true } as const)
    : {};
  if (node.type === 'call_expression') {
    const list = rest.find(({ type }) => type === 'arguments');
    const parameters = list ? named(list).map((parameter) => expressionOf(parameter, reading)) : [];
    return { kind: 'call', name: functionName(of), parameters };
  }
  if (!next) return invalid(node, reading);
  return node.type === 'member_expression'
    ? { kind: 'property', of, name: textOf(next, reading), ...safe }
    : { kind: 'index', of, key: expressionOf(next, reading), ...safe };
}

/** `az.resourceGroup` is resourceGroup; `account.listKeys` is listKeys of what nobody shall know. */
function functionName(of: Expression): string {
  return of.kind === 'symbol' || of.kind === 'property' ? of.name : '';
}

/** A `for`: over what, under which names, on which condition, and what it makes. */
export function loopOf(node: SyntaxNode, reading: Reading): Extract<Expression, { kind: 'loop' }> {
  const [names, over, body] = named(node);
  const variables = names?.type === 'for_loop_parameters' ? named(names) : names ? [names] : [];
  const [item, index] = variables.map((name) => textOf(name, reading));
  const condition = body?.type === 'if_statement' ? named(body)[0] : undefined;
  const made = body?.type === 'if_statement' ? named(body)[1] : body;
  return {
    kind: 'loop',
    ...(item !== undefined && { item }),
    ...(index !== undefined && { index }),
    over: over ? expressionOf(over, reading) : invalid(node, reading),
    ...(condition && { condition: expressionOf(condition, reading) }),
    body: made ? expressionOf(made, reading) : invalid(node, reading),
  };
}

function entryOf(node: SyntaxNode, reading: Reading) {
  const [key, value] = named(node);
  if (node.type !== 'object_property' || !key || !value) return [];
  const name: Expression =
    key.type === 'identifier' ? { kind: 'literal', value: textOf(key, reading) } : expressionOf(key, reading);
  return [{ key: name, value: expressionOf(value, reading), place: reading.place(node.start, node.end) }];
}

function located(node: SyntaxNode, reading: Reading): Located {
  return { value: expressionOf(node, reading), place: reading.place(node.start, node.end) };
}

function firstOf(node: SyntaxNode, reading: Reading): Expression {
  const inner = named(node).at(-1);
  return inner ? expressionOf(inner, reading) : invalid(node, reading);
}

function symbol(name: string): Expression {
  return { kind: 'symbol', name };
}

export function textOf({ start, end }: SyntaxNode, { text }: Pick<Reading, 'text'>): string {
  return literal(text.slice(start, end));
}

function invalid(node: SyntaxNode, reading: Reading): Expression {
  return { kind: 'invalid', text: textOf(node, reading).slice(0, 100) };
}
