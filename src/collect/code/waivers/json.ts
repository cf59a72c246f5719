const longestString = 4000;
const quoted = /^"(?:[^"\\\n]|\\.)*"/;

export interface JsonString {
  /** Offsets of the mark and of the string's quote. */
  readonly mark: number;
  readonly start: number;
  readonly text: string;
  /** Whether nothing comes after it on its line. */
  readonly endsLine: boolean;
}

export function isJson(text: string): boolean {
  return /^\s*\{/.test(text);
}

/** The string that a mark begins; undefined where it begins none. */
export function stringAt(text: string, mark: number): JsonString | undefined {
  let start = mark - 1;
  while (start > mark - 10 && text[start] === ' ') start -= 1;
  if (text[start] !== '"') return undefined;
  const part = text.slice(start, start + longestString);
  const literal = quoted.exec(part)?.[0];
  const content = literal === undefined ? undefined : parsed(literal);
  if (literal === undefined || content === undefined) return undefined;
  const endsLine = /^[ \t]*\]?[ \t]*,?[ \t]*\r?(?:\n|$)/.test(
    part.slice(literal.length, literal.length + 20),
  );
  return { mark, start, text: content.trim(), endsLine };
}

function parsed(literal: string): string | undefined {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return undefined;
  }
}

/**
 * Which strings are about the whole document: members of its outermost object, or of that one's metadata.
 *
 * @param offsets of the strings' quotes, ascending.
 */
export function areOfDocument(text: string, offsets: readonly number[]): Set<number> {
  const ofDocument = new Set<number>();
  const asked = new Set(offsets);
  const end = offsets.at(-1) ?? -1;
  const open: Frame[] = [];
  let key: string | undefined;
  let at = 0;
  while (at <= end) {
    const character = text[at] as string;
    if (character === '"') {
      if (asked.has(at) && isOfDocument(open)) ofDocument.add(at);
      const after = pastString(text, at);
      key = after - at > 20 ? undefined : text.slice(at + 1, after - 1);
      at = after;
      continue;
    }
    if (character === '/') {
      at = pastComment(text, at);
      continue;
    }
    if (character === '{' || character === '[') open.push({ key, isList: character === '[' });
    else if (character === '}' || character === ']') open.pop();
    if (character === ',' || character === '{' || character === '[') key = undefined;
    at += 1;
  }
  return ofDocument;
}

interface Frame {
  /** Under which key it stands, where it does under one. */
  readonly key: string | undefined;
  readonly isList: boolean;
}

function isOfDocument(open: readonly Frame[]): boolean {
  const depth = open.length - (open.at(-1)?.isList ? 1 : 0);
  return depth === 1 || (depth === 2 && open[1]?.key?.toLowerCase() === 'metadata');
}

function pastString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Some write comments into JSON. */
function pastComment(text: string, start: number): number {
  const next = text[start + 1];
  const end = next === '/' ? text.indexOf('\n', start) : next === '*' ? text.indexOf('*/', start + 2) : start;
  return end < 0 ? text.length : end + (next === '*' ? 2 : 1);
}
