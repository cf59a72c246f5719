import { objectOf, setOf } from './collections.ts';
import { RegoNumber, type Entry, type Value } from './model.ts';

/** Deeper values are refused, here and in the module, before the stack ends. */
export const maximumDepth = 2000;

export interface ParseOptions {
  /** Sets and keys of any type, as OPA's value syntax has them; plain JSON otherwise. */
  readonly values?: boolean;
  /** What a lone surrogate becomes: U+FFFD, as Go's JSON decoder has it, or an error (the default). */
  readonly surrogates?: 'replace' | 'refuse';
  /** How deep arrays, objects and sets may be nested; {@link maximumDepth} when absent. */
  readonly depth?: number;
}

/** How text that the module wrote is read: it may nest what it was given a little deeper. */
export const moduleText: ParseOptions = { values: true, depth: 2 * maximumDepth };

/** Text that is not a value, and where. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
}

/**
 * Reads JSON (RFC 8259) or OPA's value syntax without losing anything: numbers stay as written.
 *
 * @throws ParseError when the text is neither, goes on after the value, or is nested too deeply.
 */
export function parseValue(text: string, options: ParseOptions = {}): Value {
  const { depth: limit = maximumDepth, ...rest } = options;
  const reader: Reader = { text, at: 0, depth: 0, limit, ...rest };
  const value = readValue(reader);
  skipSpace(reader);
  if (reader.at < text.length) fail(reader, 'text after the value');
  return value;
}

/**
 * Reads the value that the module wrote at that place.
 *
 * @returns it, and where it ends.
 * @throws ParseError when there is none.
 */
export function parsePrefix(text: string, at: number): { value: Value; end: number } {
  const reader: Reader = { text, at, depth: 0, limit: 2 * maximumDepth, values: true };
  const value = readValue(reader);
  return { value, end: reader.at };
}

interface Reader extends Omit<ParseOptions, 'depth'> {
  readonly text: string;
  readonly limit: number;
  at: number;
  depth: number;
}

const code = {
  quote: 0x22,
  comma: 0x2c,
  minus: 0x2d,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
};

const numberShape = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// OPA's module writes numbers as Rego has them, which may lack the digits before or after the point.
const regoNumberShape = /-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;

function readValue(reader: Reader): Value {
  skipSpace(reader);
  switch (reader.text.charCodeAt(reader.at)) {
    case code.quote:
      return readString(reader);
    case code.openBracket:
      return nested(reader, readArray);
    case code.openBrace:
      return nested(reader, readBraces);
    default:
      return readScalar(reader);
  }
}

function nested<T>(reader: Reader, read: (reader: Reader) => T): T {
  reader.depth += 1;
  if (reader.depth > reader.limit) fail(reader, `nested deeper than ${reader.limit}`);
  const value = read(reader);
  reader.depth -= 1;
  return value;
}

function readArray(reader: Reader): Value {
  reader.at += 1;
  const items: Value[] = [];
  if (take(reader, code.closeBracket)) return items;
  do items.push(readValue(reader));
  while (take(reader, code.comma));
  expect(reader, code.closeBracket, ']');
  return items;
}

function readBraces(reader: Reader): Value {
  reader.at += 1;
  if (take(reader, code.closeBrace)) return objectOf([]);
  const first = readKey(reader);
  if (take(reader, code.colon)) return readObject(reader, first);
  if (!reader.values) fail(reader, 'expected :');
  const elements = [first];
  while (take(reader, code.comma)) elements.push(readValue(reader));
  expect(reader, code.closeBrace, '}');
  return setOf(elements);
}

function readObject(reader: Reader, first: Value): Value {
  const entries: Entry[] = [[first, readValue(reader)]];
  while (take(reader, code.comma)) {
    const key = readKey(reader);
    expect(reader, code.colon, ':');
    entries.push([key, readValue(reader)]);
  }
  expect(reader, code.closeBrace, '}');
  return objectOf(entries);
}

function readKey(reader: Reader): Value {
  if (reader.values) return readValue(reader);
  skipSpace(reader);
  if (reader.text.charCodeAt(reader.at) !== code.quote) fail(reader, 'expected a string');
  return readString(reader);
}

function readString(reader: Reader): string {
  const start = reader.at;
  for (let at = start + 1; at < reader.text.length; at += 1) {
    const unit = reader.text.charCodeAt(at);
    if (unit === code.quote) {
      reader.at = at + 1;
      return wellFormed(reader, reader.text.slice(start + 1, at));
    }
    if (unit === code.backslash) return readEscaped(reader, start, at);
    if (unit < 0x20) break;
  }
  return fail(reader, 'string without an end');
}

function readEscaped(reader: Reader, start: number, from: number): string {
  for (let at = from; at < reader.text.length; at += 1) {
    const unit = reader.text.charCodeAt(at);
    if (unit === code.backslash) at += 1;
    else if (unit === code.quote) {
      reader.at = at + 1;
      return wellFormed(reader, unescape(reader, reader.text.slice(start, at + 1)));
    }
  }
  return fail(reader, 'string without an end');
}

function unescape(reader: Reader, quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return fail(reader, 'illegal escape in a string');
  }
}

function wellFormed(reader: Reader, text: string): string {
  if (text.isWellFormed()) return text;
  return reader.surrogates === 'replace' ? text.toWellFormed() : fail(reader, 'lone surrogate in a string');
}

const words: readonly (readonly [string, Value])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
];

function readScalar(reader: Reader): Value {
  const shape = reader.values ? regoNumberShape : numberShape;
  shape.lastIndex = reader.at;
  const number = shape.exec(reader.text);
  if (number) {
    reader.at += number[0].length;
    return new RegoNumber(number[0]);
  }
  for (const [word, value] of words) {
    if (reader.text.startsWith(word, reader.at)) {
      reader.at += word.length;
      return value;
    }
  }
  if (reader.values && reader.text.startsWith('set(', reader.at)) {
    reader.at += 4;
    skipSpace(reader);
    if (reader.text[reader.at] !== ')') fail(reader, 'expected )');
    reader.at += 1;
    return setOf([]);
  }
  return fail(reader, reader.at < reader.text.length ? 'expected a value' : 'text ends too early');
}

function skipSpace(reader: Reader): void {
  for (;;) {
    const unit = reader.text.charCodeAt(reader.at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
    reader.at += 1;
  }
}

function take(reader: Reader, unit: number): boolean {
  skipSpace(reader);
  if (reader.text.charCodeAt(reader.at) !== unit) return false;
  reader.at += 1;
  return true;
}

function expect(reader: Reader, unit: number, name: string): void {
  if (!take(reader, unit)) fail(reader, `expected ${name}`);
}

function fail(reader: Reader, reason: string): never {
  throw new ParseError(`${reason} at offset ${reader.at}`);
}
