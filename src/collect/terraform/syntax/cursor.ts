import type { Place } from '../../../generated/inventory.ts';
import { literal } from '../../code/token.ts';
import type { Expression } from './expression.ts';

/** Where reading a text stands. What reads moves `at` behind what it has read. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Whether line ends are white space: within parentheses and brackets they are, in bodies and objects they end something. */
  linesAreSpace: boolean;
  /** How deep expressions and blocks are nested. */
  depth: number;
  /** Brackets that were opened and not closed: what is skipped after a break counts on from here. */
  open: number;
  readonly place: (start: number, end: number) => Place;
  /** Reads an expression. Terms, templates and operators hold each other. */
  readonly expression: (cursor: Cursor) => Expression;
}

/** What stands there is no HCL. */
export class BrokenSyntax extends Error {
  override readonly name = 'BrokenSyntax';
  readonly at: number;

  constructor(at: number) {
    super('broken syntax');
    this.at = at;
  }
}

/** Nested deeper than anybody writes, and than what evaluates may recurse. */
const deepest = 300;

/** Begins at the start of a text. In literals nothing can pretend to be unknown. */
export function cursorOf(text: string, place: Cursor['place'], expression: Cursor['expression']): Cursor {
  return { text: literal(text), at: 0, linesAreSpace: false, depth: 0, open: 0, place, expression };
}

/** @throws BrokenSyntax */
export function broken(cursor: Cursor, at = cursor.at): never {
  throw new BrokenSyntax(at);
}

/** Reads something nested. @throws BrokenSyntax when that is too deep */
export function deeper<T>(cursor: Cursor, read: (cursor: Cursor) => T): T {
  if (cursor.depth >= deepest) broken(cursor);
  cursor.depth += 1;
  const value = read(cursor);
  cursor.depth -= 1;
  return value;
}

/** Reads between brackets: the opening one is behind, the closing one is read as well. */
export function enclosed<T>(cursor: Cursor, linesAreSpace: boolean, read: (cursor: Cursor) => T): T {
  const before = cursor.linesAreSpace;
  cursor.linesAreSpace = linesAreSpace;
  cursor.open += 1;
  const value = read(cursor);
  cursor.open -= 1;
  cursor.linesAreSpace = before;
  return value;
}

/** Skips white space and comments, and line ends where they are white space. */
export function skipSpace(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code === 32 || code === 9 || code === 13 || (code === 10 && cursor.linesAreSpace)) cursor.at += 1;
    else if (!skipComment(cursor, code)) return;
  }
}

/** Skips white space, comments and line ends. */
export function skipLines(cursor: Cursor): void {
  const before = cursor.linesAreSpace;
  cursor.linesAreSpace = true;
  skipSpace(cursor);
  cursor.linesAreSpace = before;
}

function skipComment(cursor: Cursor, code: number): boolean {
  const { text, at } = cursor;
  if (code === 35 || (code === 47 && text.charCodeAt(at + 1) === 47)) {
    const end = text.indexOf('\n', at);
    cursor.at = end < 0 ? text.length : end;
    return true;
  }
  if (code !== 47 || text.charCodeAt(at + 1) !== 42) return false;
  const end = text.indexOf('*/', at + 2);
  if (end < 0) broken(cursor);
  cursor.at = end + 2;
  return true;
}

const anyName = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;

/** Reads a name: letters, digits, `_` and `-`. */
export function readName(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  if (!startsName(text.charCodeAt(at))) return undefined;
  let end = at + 1;
  while (continuesName(text.charCodeAt(end))) end += 1;
  if (text.charCodeAt(at) > 127 || text.charCodeAt(end) > 127) {
    anyName.lastIndex = at;
    const found = anyName.exec(text);
    if (!found) return undefined;
    end = at + found[0].length;
  }
  cursor.at = end;
  return text.slice(at, end);
}

function startsName(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;
}

function continuesName(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45
  );
}

/** Reads a sign if it stands here. */
export function readSign(cursor: Cursor, sign: string): boolean {
  if (!cursor.text.startsWith(sign, cursor.at)) return false;
  cursor.at += sign.length;
  return true;
}

/** Reads a sign if it is what comes next; else nothing is read. */
export function readNext(cursor: Cursor, sign: string): boolean {
  const { at } = cursor;
  skipSpace(cursor);
  if (readSign(cursor, sign)) return true;
  cursor.at = at;
  return false;
}

/** @throws BrokenSyntax where another sign comes next */
export function expectNext(cursor: Cursor, sign: string): void {
  if (!readNext(cursor, sign)) broken(cursor);
}
