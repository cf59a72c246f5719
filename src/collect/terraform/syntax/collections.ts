import {
  broken,
  enclosed,
  expectNext,
  readName,
  readNext,
  readSign,
  skipLines,
  skipSpace,
  type Cursor,
} from './cursor.ts';
import type { Expression, ForExpression, Located, ObjectEntry } from './expression.ts';

/** Reads `[…]`. @throws BrokenSyntax */
export function readTuple(cursor: Cursor): Expression {
  cursor.at += 1;
  return enclosed(cursor, true, (inner) =>
    startsFor(inner) ? readFor(inner, ']') : { kind: 'tuple', items: readItems(inner) },
  );
}

function readItems(cursor: Cursor): Located[] {
  const items: Located[] = [];
  while (!readNext(cursor, ']')) {
    skipSpace(cursor);
    const start = cursor.at;
    const expression = cursor.expression(cursor);
    items.push({ expression, place: cursor.place(start, cursor.at) });
    if (readNext(cursor, ',')) continue;
    expectNext(cursor, ']');
    break;
  }
  return items;
}

/** Reads `{…}`. @throws BrokenSyntax */
export function readObject(cursor: Cursor): Expression {
  cursor.at += 1;
  return enclosed(cursor, false, (inner) => {
    if (!startsFor(inner)) return { kind: 'object', entries: readEntries(inner) };
    inner.linesAreSpace = true;
    return readFor(inner, '}');
  });
}

/** A comma or the end of a line is behind each entry. */
function readEntries(cursor: Cursor): ObjectEntry[] {
  const entries: ObjectEntry[] = [];
  for (;;) {
    skipLines(cursor);
    if (readSign(cursor, '}')) return entries;
    entries.push(readEntry(cursor));
    if (readNext(cursor, ',')) continue;
    skipSpace(cursor);
    const next = cursor.text[cursor.at];
    if (next !== '\n' && next !== '}') broken(cursor);
  }
}

function readEntry(cursor: Cursor): ObjectEntry {
  const start = cursor.at;
  const key = readKey(cursor);
  if (!readNext(cursor, '=')) expectNext(cursor, ':');
  const expression = cursor.expression(cursor);
  return { key, expression, place: cursor.place(start, cursor.at) };
}

/** A bare word is a name, not a variable. */
function readKey(cursor: Cursor): Expression {
  const isBare = cursor.text[cursor.at] !== '(';
  const key = cursor.expression(cursor);
  return isBare && key.kind === 'variable' ? { kind: 'literal', value: key.name } : key;
}

const forStart = /for(?![\p{ID_Continue}-])/uy;

/** Whether `for` begins what is within brackets; it is read then. */
function startsFor(cursor: Cursor): boolean {
  skipLines(cursor);
  forStart.lastIndex = cursor.at;
  const found = forStart.exec(cursor.text);
  if (found) cursor.at += found[0].length;
  return found !== null;
}

function readFor(cursor: Cursor, close: ']' | '}'): ForExpression {
  const intro = readForIntro(cursor);
  expectNext(cursor, ':');
  const first = cursor.expression(cursor);
  const isObject = close === '}';
  if (isObject) expectNext(cursor, '=>');
  const value = isObject ? cursor.expression(cursor) : first;
  const grouped = isObject && readNext(cursor, '...');
  const condition = readKeyword(cursor, 'if') ? cursor.expression(cursor) : undefined;
  expectNext(cursor, close);
  return { kind: 'for', ...intro, key: isObject ? first : undefined, value, condition, grouped };
}

/** Reads `k, v in collection`, of expressions and of directives in templates. @throws BrokenSyntax */
export function readForIntro(cursor: Cursor): Pick<ForExpression, 'keyName' | 'valueName' | 'collection'> {
  skipSpace(cursor);
  const first = readName(cursor) ?? broken(cursor);
  const second = readNext(cursor, ',') ? readAnotherName(cursor) : undefined;
  if (!readKeyword(cursor, 'in')) broken(cursor);
  return {
    keyName: second === undefined ? undefined : first,
    valueName: second ?? first,
    collection: cursor.expression(cursor),
  };
}

function readAnotherName(cursor: Cursor): string {
  skipSpace(cursor);
  return readName(cursor) ?? broken(cursor);
}

/** Reads a word if it is what comes next. */
export function readKeyword(cursor: Cursor, word: string): boolean {
  const { at } = cursor;
  skipSpace(cursor);
  if (readName(cursor) === word) return true;
  cursor.at = at;
  return false;
}
