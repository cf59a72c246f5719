import type { Scalar } from '../../../generated/query.ts';
import { StrangeText, type Token } from './tokens.ts';

/** Goes over tokens. What is asked for and not there throws StrangeText. */
export interface Cursor {
  next(): Token;
  take(): Token;
  /** Takes a word or a mark if it comes next. */
  takes(value: string): boolean;
  /** Takes these words one after another. */
  needs(...values: string[]): void;
  word(what: string): string;
  text(what: string): string;
  number(): number;
  scalar(): Scalar;
}

export function cursorOver(tokens: readonly Token[]): Cursor {
  let index = 0;
  const self: Cursor = {
    next: () => tokens[Math.min(index, tokens.length - 1)] as Token,
    take() {
      const token = self.next();
      index += 1;
      return token;
    },
    takes(value) {
      const token = self.next();
      const isIt = token.kind !== 'text' && token.value.toLowerCase() === value;
      if (isIt) index += 1;
      return isIt;
    },
    needs(...values) {
      for (const value of values) if (!self.takes(value)) throw missing(self.next(), value);
    },
    word(what) {
      const token = self.take();
      if (token.kind !== 'word') throw missing(token, what);
      return token.value;
    },
    text(what) {
      const token = self.take();
      if (token.kind !== 'word' && token.kind !== 'text') throw missing(token, what);
      return token.value;
    },
    number() {
      const token = self.take();
      const value = Number(token.value);
      if (token.kind !== 'word' || Number.isNaN(value)) throw missing(token, 'a number');
      return value;
    },
    scalar() {
      const token = self.take();
      if (token.kind === 'text') return token.value;
      if (token.kind !== 'word') throw missing(token, 'a value');
      return scalarOf(token.value);
    },
  };
  return self;
}

const constants: Readonly<Record<string, Scalar>> = { true: true, false: false, null: null };

function scalarOf(word: string): Scalar {
  if (Object.hasOwn(constants, word)) return constants[word] as Scalar;
  return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;
}

/** @param what comes here in a query that can be read. */
export function missing({ kind, value, at }: Token, what: string): StrangeText {
  return new StrangeText(at, `${what} is missing${kind === 'end' ? ' at the end' : ` before ${value}`}`);
}
