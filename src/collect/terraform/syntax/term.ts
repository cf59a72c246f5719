import { readObject, readTuple } from './collections.ts';
import {
  broken,
  deeper,
  enclosed,
  expectNext,
  readName,
  readNext,
  readSign,
  skipSpace,
  type Cursor,
} from './cursor.ts';
import type { Expression } from './expression.ts';
import { readHeredoc, readQuoted } from './template.ts';

/**
 * Reads a term with what is read of it (`.name`, `[0]`, `[*]`), and the white space before it.
 *
 * @throws BrokenSyntax
 */
export function readTerm(cursor: Cursor): Expression {
  skipSpace(cursor);
  const sign = cursor.text[cursor.at] ?? '';
  if (sign === '!' || sign === '-') return unary(cursor, sign);
  return readSteps(cursor, readPrimary(cursor, sign));
}

function unary(cursor: Cursor, operator: string): Expression {
  cursor.at += 1;
  return { kind: 'unary', operator, operand: deeper(cursor, readTerm) };
}

function readPrimary(cursor: Cursor, sign: string): Expression {
  switch (sign) {
    case '"':
      return readQuoted(cursor);
    case '<':
      return readHeredoc(cursor);
    case '[':
      return readTuple(cursor);
    case '{':
      return readObject(cursor);
    case '(':
      cursor.at += 1;
      return enclosed(cursor, true, readParenthesised);
    default:
      return readNumber(cursor) ?? readWord(cursor);
  }
}

function readParenthesised(cursor: Cursor): Expression {
  const inner = cursor.expression(cursor);
  expectNext(cursor, ')');
  return inner;
}

const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readNumber(cursor: Cursor): Expression | undefined {
  number.lastIndex = cursor.at;
  const found = number.exec(cursor.text);
  if (!found) return undefined;
  cursor.at += found[0].length;
  return { kind: 'literal', value: Number(found[0]) };
}

/** A variable, the name of a function with its parameters, or a word for a value. */
function readWord(cursor: Cursor): Expression {
  let name = readName(cursor) ?? broken(cursor);
  while (readSign(cursor, '::')) name += `::${readName(cursor) ?? broken(cursor)}`;
  if (readNext(cursor, '(')) return enclosed(cursor, true, (inner) => readCall(inner, name));
  if (name.includes(':')) broken(cursor);
  if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' };
  return name === 'null' ? { kind: 'literal', value: null } : { kind: 'variable', name };
}

function readCall(cursor: Cursor, name: string): Expression {
  const parameters: Expression[] = [];
  let expanded = false;
  while (!readNext(cursor, ')')) {
    parameters.push(cursor.expression(cursor));
    if (readNext(cursor, ',')) continue;
    expanded = readNext(cursor, '...');
    expectNext(cursor, ')');
    break;
  }
  return { kind: 'call', name, parameters, expanded };
}

/** What is read of an expression, as far as it goes. */
function readSteps(cursor: Cursor, start: Expression): Expression {
  let expression = start;
  for (;;) {
    const end = cursor.at;
    skipSpace(cursor);
    const next = readStep(cursor, expression);
    if (!next) {
      cursor.at = end;
      return expression;
    }
    expression = next;
  }
}

function readStep(cursor: Cursor, of: Expression): Expression | undefined {
  const { text, at } = cursor;
  if (text[at] === '[') return enclosedStep(cursor, of);
  if (text[at] !== '.' || text.startsWith('...', at)) return undefined;
  cursor.at += 1;
  skipSpace(cursor);
  if (readSign(cursor, '*')) return { kind: 'splat', of, each: namesOf(cursor, { kind: 'splat-item' }) };
  const name = readName(cursor);
  return name === undefined ? readLegacyIndex(cursor, of) : { kind: 'attribute', of, name };
}

/** `.*` goes as far as names follow. */
function namesOf(cursor: Cursor, start: Expression): Expression {
  let each = start;
  while (/[\p{ID_Start}_]/u.test(cursor.text[cursor.at] === '.' ? (cursor.text[cursor.at + 1] ?? '') : '')) {
    cursor.at += 1;
    each = { kind: 'attribute', of: each, name: readName(cursor) ?? broken(cursor) };
  }
  return each;
}

const digits = /\d+/y;

/** `.0`, as versions before 0.12 wrote it. */
function readLegacyIndex(cursor: Cursor, of: Expression): Expression {
  digits.lastIndex = cursor.at;
  const found = digits.exec(cursor.text) ?? broken(cursor);
  cursor.at += found[0].length;
  return { kind: 'index', of, key: { kind: 'literal', value: Number(found[0]) } };
}

/** `[key]`, or `[*]`, behind which all is read of each item. */
function enclosedStep(cursor: Cursor, of: Expression): Expression {
  cursor.at += 1;
  const key = enclosed(cursor, true, readKey);
  if (key) return { kind: 'index', of, key };
  return { kind: 'splat', of, each: deeper(cursor, (inner) => readSteps(inner, { kind: 'splat-item' })) };
}

/** The key; undefined for `*`. */
function readKey(cursor: Cursor): Expression | undefined {
  const key = readNext(cursor, '*') ? undefined : cursor.expression(cursor);
  expectNext(cursor, ']');
  return key;
}
