/*
 * What code does not say travels as a value of its own until a resource is normalised: a string that nobody can write,
 * because literals are stripped of its delimiters. So the normalisers of live answers serve code as well.
 */
const open = '\uFDD0';
const close = '\uFDD1';
const unknownMark = '?';
const identityMark = '@';

const delimiters = /[\uFDD0\uFDD1]/;
const tokens = /\uFDD0[?@]([^\uFDD0\uFDD1]*)\uFDD1/g;
const unknownTokens = /\uFDD0\?[^\uFDD0\uFDD1]*\uFDD1/;
const tokenParts = /(\uFDD0[?@][^\uFDD0\uFDD1]*\uFDD1)/;
const wholeToken = /^\uFDD0[?@][^\uFDD0\uFDD1]*\uFDD1$/;

/**
 * A value that is known only after deployment, or not at all.
 *
 * @param expression what the code says instead, shown to users: var.public_access
 */
export function unknownValue(expression: string): string {
  return `${open}${unknownMark}${literal(expression)}${close}`;
}

/**
 * Part of the name of something that is declared here, where the provider gives that part: an account's number, the
 * id of a key that is not made yet. Two with the same text are the same thing; what it will be decides nothing.
 *
 * @param name what identifies it within its root: aws_kms_key.data
 */
export function identityPart(name: string): string {
  return `${open}${identityMark}${literal(name)}${close}`;
}

/** A literal of code, without what delimits tokens: nobody can forge one. */
export function literal(text: string): string {
  return delimiters.test(text) ? text.replaceAll(/[\uFDD0\uFDD1]/g, '\uFFFD') : text;
}

/** The same text, where what is unknown only says which one it is: the name of something that is declared here. */
export function identifying(text: string): string {
  return text.replaceAll(`${open}${unknownMark}`, `${open}${identityMark}`);
}

/** Whether a value is a string that is unknown as a whole or in part. */
export function isUnknown(value: unknown): value is string {
  return typeof value === 'string' && hasToken(value) && unknownTokens.test(value);
}

/** Literals and tokens by turns, a literal first and last. */
export function partsOf(text: string): string[] {
  return hasToken(text) ? text.split(tokenParts) : [text];
}

/** The text with its literal parts changed, and its tokens as they are. */
export function mapLiteral(text: string, change: (plain: string) => string): string {
  return partsOf(text)
    .map((part) => (hasToken(part) ? part : change(part)))
    .join('');
}

/** The text split at its literal parts alone: what stands in a token separates nothing. */
export function splitLiteral(text: string, split: (plain: string) => readonly string[]): string[] {
  const made = [''];
  for (const part of partsOf(text)) {
    const [head = '', ...tail] = hasToken(part) ? [part] : split(part);
    made.push((made.pop() ?? '') + head);
    for (const piece of tail) made.push(piece);
  }
  return made;
}

/** Whether a value is one token and nothing else. */
export function isWholeToken(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(open) && wholeToken.test(value);
}

/** What is unknown in part, as unknown as a whole. */
export function wholeUnknown(text: string): string {
  return isWholeToken(text) && isUnknown(text) ? text : unknownValue(readable(text));
}

/** Whether a text that is unknown in part may turn out to be this one. */
export function mayBe(text: string, known: string): boolean {
  const [first = '', ...pieces] = text.split(tokens).filter((_, index) => index % 2 === 0);
  const last = pieces.pop();
  if (last === undefined) return text === known;
  if (!known.startsWith(first) || !known.endsWith(last)) return false;
  let from = first.length;
  for (const piece of pieces) {
    const found = known.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return from <= known.length - last.length;
}

/** Whether a string holds a token of either kind. */
export function hasToken(text: string): boolean {
  return text.includes(open);
}

/** What slashes separate; those in the text of a token separate nothing. */
export function segmentsOf(path: string): string[] {
  return splitLiteral(path, (plain) => plain.split('/'));
}

/** The text as people read it: `${var.name}` where a token stands. */
export function readable(text: string): string {
  return hasToken(text) ? text.replaceAll(tokens, '${$1}') : text;
}
