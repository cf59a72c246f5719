import type { Place } from '../../../generated/inventory.ts';
import { literal } from '../../code/token.ts';
import type { PlaceOf } from '../../syntax/places.ts';

export interface Token {
  readonly kind: 'name' | 'number' | 'sign' | 'quote' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A line ends before it. */
  readonly afterLine: boolean;
}

/** What Bicep would not take, and where. */
export class BicepError extends Error {
  override readonly name = 'BicepError';
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const blank = /(?:[ \t\v\f\u00A0\uFEFF]+|\/\/[^\n\r]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)+/y;
const lineEnds = /(?:[\s\uFEFF]+|\/\/[^\n\r]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|#[^\n\r]*)+/y;
const word =
  /([A-Za-z_][A-Za-z0-9_]*)|(\d+)|('''|')|(\.\.\.|\.\?|\[\?|=>|==|!=|=~|!~|<=|>=|&&|\|\||\?\?|::|[^\s])/y;

/** Reads the text of a file token by token. Strings are read by `scanString` of strings.ts, from their quote on. */
export interface Scanner {
  readonly text: string;
  readonly place: PlaceOf;
  /** The token ahead. */
  readonly token: Token;
  /** Moves on. @returns the token that was ahead. */
  take(): Token;
  /** Goes to an offset, backwards too. */
  goTo(offset: number): void;
  is(text: string): boolean;
  /** Moves on where a sign is ahead. */
  takeIf(text: string): boolean;
  /** @throws BicepError where it is not ahead. */
  expect(text: string): Token;
  /** @throws BicepError where no name is ahead. */
  expectName(): string;
  placeFrom(start: number): Place;
}

export function scannerOf(text: string, place: PlaceOf): Scanner {
  let last = 0;
  let token = read(0);
  const self: Scanner = {
    text,
    place,
    get token() {
      return token;
    },
    take() {
      const taken = token;
      last = taken.end;
      token = read(taken.end);
      return taken;
    },
    goTo(offset) {
      last = offset;
      token = read(offset);
    },
    is: (sign) => token.kind !== 'quote' && token.kind !== 'end' && token.text === sign,
    takeIf(sign) {
      if (!self.is(sign)) return false;
      self.take();
      return true;
    },
    expect(sign) {
      if (!self.is(sign)) throw unexpected(`expected ${sign}`);
      return self.take();
    },
    expectName() {
      if (token.kind !== 'name') throw unexpected('expected a name');
      return self.take().text;
    },
    placeFrom: (start) => place(start, Math.max(start, last)),
  };
  return self;

  function unexpected(what: string): BicepError {
    const found = token.kind === 'end' ? 'the end' : literal(token.text);
    return new BicepError(`${what} instead of ${found}`, token.start);
  }

  function read(from: number): Token {
    blank.lastIndex = from;
    const first = from + (blank.exec(text)?.[0].length ?? 0);
    let start = first;
    lineEnds.lastIndex = first;
    const more = lineEnds.exec(text)?.[0] ?? '';
    // A directive begins a line.
    if (from === 0 || !more.startsWith('#')) start = first + more.length;
    const afterLine = from === 0 || /[\n\r]/.test(text.slice(from, start));
    word.lastIndex = start;
    const found = word.exec(text);
    if (!found) return { kind: 'end', text: '', start, end: start, afterLine: true };
    const [whole, name, number, quote] = found;
    const kind =
      name !== undefined ? 'name' : number !== undefined ? 'number' : quote !== undefined ? 'quote' : 'sign';
    return { kind, text: whole, start, end: start + whole.length, afterLine };
  }
}
