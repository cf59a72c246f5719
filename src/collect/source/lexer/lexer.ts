import type { Language } from './language.ts';

/** A word, a sign, a number or a text of a program. Comments are none. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'sign';
  /** Of a text, what it says. */
  readonly text: string;
  /** From 1, as the column, in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** Of a text with expressions in it, or that does not end: its value is not all known. */
  readonly open: boolean;
}

const word = /[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/uy;
const number = /\d[\w.]*/y;
const signs = /===|!==|\?\?=?|\?\.|=>|->|::|:=|==|!=|<=|>=|&&|\|\||\*\*|\.\.\.|[^\s\w]/uy;

/** r", $@" and the like: how long a prefix of a text may be. */
const longestPrefix = 3;

/**
 * The tokens of a program, in one pass over it. It is read tolerantly: what ends nowhere ends with its line, or with the file.
 *
 * @throws nothing, whatever the text is
 */
export function tokensOf(source: string, language: Language): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;

  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === 0x0a) {
      at += 1;
      line += 1;
      lineStart = at;
    } else if (isBlank(code)) {
      at += 1;
    } else if (isLetter(code)) {
      const end = endOfWord(source, at);
      if (end - at > longestPrefix || !isMark(source.charCodeAt(end)) || !takeText()) {
        take('name', source.slice(at, end));
      }
    } else if (!passComment(code) && !takeText() && !passRegularExpression(code)) {
      takeOther();
    }
  }
  return tokens;

  function passComment(code: number): boolean {
    const end = code === 0x2f || code === 0x23 ? endOfComment(source, at, language) : undefined;
    if (end !== undefined) pass(end);
    return end !== undefined;
  }

  function takeText(): boolean {
    const text = language.text(source, at);
    if (!text) return false;
    push('text', text.value, text.open);
    pass(Math.max(text.end, at + 1));
    return true;
  }

  function passRegularExpression(code: number): boolean {
    if (code !== 0x2f || !language.regularExpressions || !mayBeRegularExpression(tokens.at(-1))) return false;
    const end = endOfRegularExpression(source, at);
    at = end ?? at;
    return end !== undefined;
  }

  function takeOther(): void {
    const name = found(word);
    const digits = name === undefined ? found(number) : undefined;
    take(
      name === undefined ? (digits === undefined ? 'sign' : 'number') : 'name',
      name ?? digits ?? found(signs) ?? (source[at] as string),
    );
  }

  function take(kind: Token['kind'], text: string): void {
    push(kind, text, false);
    at += text.length;
  }

  function found(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
  }

  function push(kind: Token['kind'], text: string, open: boolean): void {
    tokens.push({ kind, text, line, column: at - lineStart + 1, open });
  }

  /** Goes on, counting lines. */
  function pass(end: number): void {
    for (
      let next = source.indexOf('\n', at);
      next >= 0 && next < end;
      next = source.indexOf('\n', next + 1)
    ) {
      line += 1;
      lineStart = next + 1;
    }
    at = end;
  }
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0x5c || code === 0xa0 || code === 0xfeff;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}

/** Quotation marks, and what stands between them and their prefixes. */
function isMark(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x60 || code === 0x23;
}

/** The end of a word that begins with a letter; letters of other alphabets are looked at by the pattern. */
function endOfWord(source: string, start: number): number {
  let at = start + 1;
  for (; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x24) continue;
    if (code < 0x80) break;
    word.lastIndex = start;
    return start + (word.exec(source)?.[0].length ?? 1);
  }
  return at;
}

function endOfComment(source: string, at: number, language: Language): number | undefined {
  const { lineComments, blockComment, nestedComments } = language;
  if (lineComments.some((mark) => source.startsWith(mark, at))) {
    const end = source.indexOf('\n', at);
    return end < 0 ? source.length : end;
  }
  if (!blockComment || !source.startsWith(blockComment[0], at)) return undefined;
  return nestedComments
    ? endOfNested(source, at, blockComment)
    : endAfter(source, source.indexOf(blockComment[1], at + blockComment[0].length), blockComment[1]);
}

function endOfNested(source: string, start: number, [open, close]: readonly [string, string]): number {
  let [opening, closing] = [start, source.indexOf(close, start + open.length)];
  for (let depth = 0; ;) {
    if (closing < 0) return source.length;
    if (opening >= 0 && opening < closing) {
      depth += 1;
      opening = source.indexOf(open, opening + open.length);
    } else {
      depth -= 1;
      if (depth === 0) return closing + close.length;
      closing = source.indexOf(close, closing + close.length);
    }
  }
}

function endAfter(source: string, offset: number, mark: string): number {
  return offset < 0 ? source.length : offset + mark.length;
}

const beforeExpressions = new Set(
  'return typeof instanceof in of new delete void throw case do else yield await'.split(' '),
);

/** After a value a slash divides; `</` closes an element. */
function mayBeRegularExpression(before: Token | undefined): boolean {
  if (!before) return true;
  if (before.kind === 'name') return beforeExpressions.has(before.text);
  return before.kind === 'sign' && !/^[)\]}<]$/.test(before.text);
}

const longestRegularExpression = 500;

function endOfRegularExpression(source: string, start: number): number | undefined {
  let inClass = false;
  const limit = Math.min(source.length, start + longestRegularExpression);
  for (let at = start + 1; at < limit; at += 1) {
    const character = source[at];
    if (character === '\n') return undefined;
    if (character === '\\') at += 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) return at + 1;
  }
  return undefined;
}
