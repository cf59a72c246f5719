import { broken, deeper, readNext, skipSpace, type Cursor } from './cursor.ts';
import type { Expression } from './expression.ts';
import { readTerm } from './term.ts';

/** How strongly operators bind: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#operations */
const strength: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};

/**
 * Reads an expression, with the white space before it.
 *
 * @throws BrokenSyntax
 */
export function readExpression(cursor: Cursor): Expression {
  return deeper(cursor, readConditional);
}

function readConditional(cursor: Cursor): Expression {
  const condition = readOperation(cursor, 1);
  if (!readNext(cursor, '?')) return condition;
  const yes = readExpression(cursor);
  if (!readNext(cursor, ':')) broken(cursor);
  return { kind: 'conditional', condition, yes, no: readExpression(cursor) };
}

/** Operators of at least this strength; equal ones from left to right. */
function readOperation(cursor: Cursor, least: number): Expression {
  let left = readTerm(cursor);
  for (;;) {
    const end = cursor.at;
    skipSpace(cursor);
    const operator = operatorAt(cursor);
    const binds = strength[operator] ?? 0;
    if (binds < least) {
      cursor.at = end;
      return left;
    }
    cursor.at += operator.length;
    left = { kind: 'binary', operator, left, right: readOperation(cursor, binds + 1) };
  }
}

function operatorAt({ text, at }: Cursor): string {
  const sign = text[at] ?? '';
  const two = sign + (text[at + 1] ?? '');
  return two in strength ? two : sign in strength ? sign : '';
}
