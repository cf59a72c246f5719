import type { SourceText } from './language.ts';

export interface QuotedOptions {
  /** What ends it. */
  readonly close: string;
  /** Whether it may go over several lines. One that may not ends with its line. */
  readonly lines?: boolean;
  /** Whether a backslash escapes. */
  readonly escapes?: boolean;
  /** Whether the mark that ends it stands for itself when there are two. */
  readonly doubled?: boolean;
  /** What begins an expression in it. */
  readonly expression?: '${' | '{' | '$';
}

/** Reads from after the opening mark. Of an expression in braces the end is found by counting braces and passing over texts. */
export function quoted(source: string, start: number, options: QuotedOptions): SourceText {
  const { close, lines = false, escapes = true, doubled = false, expression } = options;
  let at = start;
  let open = false;
  let hasEscapes = false;
  while (at < source.length) {
    const character = source[at] as string;
    if (source.startsWith(close, at)) {
      if (!doubled || !source.startsWith(close, at + close.length)) break;
      hasEscapes = true;
      at += 2 * close.length;
    } else if (character === '\\' && escapes) {
      hasEscapes = true;
      at += 2;
    } else if (character === '\n' && !lines) {
      return { end: at, value: valueOf(source.slice(start, at), hasEscapes, options), open: true };
    } else if (character === '{' && expression === '{') {
      if (source[at + 1] === '{') at += 2;
      else [open, at] = [true, endOfBraces(source, at, lines)];
    } else if (character === '$' && expression === '${' && source[at + 1] === '{') {
      [open, at] = [true, endOfBraces(source, at + 1, lines)];
    } else if (character === '$' && expression === '$' && /[\w{]/.test(source[at + 1] ?? '')) {
      [open, at] = [true, source[at + 1] === '{' ? endOfBraces(source, at + 1, lines) : at + 1];
    } else {
      at += 1;
    }
  }
  const isClosed = at < source.length;
  return {
    end: Math.min(source.length, isClosed ? at + close.length : at),
    value: valueOf(source.slice(start, at), hasEscapes, options),
    open: open || !isClosed,
  };
}

const longestExpression = 300;

/** The offset after the brace that ends what begins at an opening one; bounded, since the code may be none. */
function endOfBraces(source: string, start: number, lines: boolean): number {
  const limit = Math.min(source.length, start + longestExpression);
  let depth = 0;
  let mark = '';
  for (let at = start; at < limit; at += 1) {
    const character = source[at] as string;
    if (character === '\n' && !lines) return at;
    if (character === '\\') at += 1;
    else if (mark !== '') mark = character === mark ? '' : mark;
    else if (character === '"' || character === "'" || character === '`') mark = character;
    else if (character === '{') depth += 1;
    else if (character === '}' && (depth -= 1) === 0) return at + 1;
  }
  return start + 1;
}

const escaped: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

function valueOf(
  raw: string,
  hasEscapes: boolean,
  { escapes = true, close, doubled }: QuotedOptions,
): string {
  if (!hasEscapes) return raw;
  const plain = doubled ? raw.replaceAll(close + close, close) : raw;
  return escapes
    ? plain.replaceAll(/\\([\s\S])/g, (_, character: string) => escaped[character] ?? character)
    : plain;
}
