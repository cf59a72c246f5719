import type { Scanner } from './scanner.ts';

const opens = new Set(['(', '[', '{', '[?']);
const closes = new Set([')', ']', '}']);

/**
 * Moves over tokens, whatever they are, up to the first outside of brackets that ends them, or a bracket that closes one around.
 *
 * @param ends whether a token ends them
 */
export function skipUntil(scanner: Scanner, ends: (scanner: Scanner) => boolean): void {
  let depth = 0;
  for (;;) {
    const { token } = scanner;
    if (token.kind === 'end' || (depth === 0 && ends(scanner))) return;
    if (token.kind === 'quote') {
      skipString(scanner);
      continue;
    }
    if (opens.has(token.text)) depth += 1;
    if (closes.has(token.text)) {
      if (depth === 0) return;
      depth -= 1;
    }
    scanner.take();
  }
}

/** Moves over a string, with what is interpolated in it. */
export function skipString(scanner: Scanner): void {
  const { text, token } = scanner;
  scanner.goTo(endOfString(text, token.start));
}

const longQuote = "'''";

/** The offset after a string. One that has no end ends with its line, or the text. */
export function endOfString(text: string, start: number): number {
  if (text.startsWith(longQuote, start)) {
    const end = text.indexOf(longQuote, start + 3);
    if (end < 0) return text.length;
    // Quotes before the last three belong to it.
    let after = end + 3;
    while (text[after] === "'") after += 1;
    return after;
  }
  // Open strings and open braces, the innermost last.
  const around: ("'" | '{')[] = ["'"];
  let at = start + 1;
  while (at < text.length && around.length > 0) {
    const sign = text[at];
    const inner = around.at(-1);
    if (inner === "'") {
      if (sign === '\n') return at;
      if (sign === '\\') at += 1;
      else if (sign === "'") around.pop();
      else if (sign === '$' && text[at + 1] === '{') {
        around.push('{');
        at += 1;
      }
    } else if (sign === '{' || sign === "'") {
      around.push(sign);
    } else if (sign === '}') {
      around.pop();
    }
    at += 1;
  }
  return Math.min(at, text.length);
}
