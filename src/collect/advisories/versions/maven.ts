import { byNumber, byText, orderBy, type VersionOrder } from './order.ts';

interface Token {
  readonly separator: '.' | '-';
  readonly text: string;
  readonly isNumber: boolean;
}

/**
 * Of Maven: https://maven.apache.org/pom.html#version-order-specification. A dot before a qualifier counts as a hyphen, as it
 * does since Maven 3.8.7 (1.0.RC2 < 1.0-RC3 < 1.0.1).
 */
export const mavenOrder: VersionOrder = orderBy(
  (text) => (text === '' ? undefined : trimmed(tokensOf(text))),
  compare,
);

const known = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases: Readonly<Record<string, string>> = { cr: 'rc', ga: '', final: '', release: '' };
const beforeNumber: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };

/** Split at dots, hyphens and between digits and others, which is as a hyphen. */
function tokensOf(version: string): Token[] {
  const parts = version.toLowerCase().match(/[.\-_]|\d+|[^\d.\-_]+/g) ?? [];
  const tokens: Token[] = [];
  let separator: '.' | '-' | undefined = '.';
  for (const [at, part] of parts.entries()) {
    if (part === '.' || part === '-' || part === '_') {
      // Nothing between two separators is a zero.
      if (separator !== undefined) tokens.push({ separator, text: '0', isNumber: true });
      separator = part === '.' ? '.' : '-';
    } else {
      tokens.push(tokenOf(part, separator ?? '-', /^\d/.test(parts[at + 1] ?? '')));
      separator = undefined;
    }
  }
  if (separator !== undefined) tokens.push({ separator, text: '0', isNumber: true });
  return tokens;
}

function tokenOf(part: string, separator: '.' | '-', numberFollows: boolean): Token {
  if (/^\d/.test(part)) return { separator, text: part, isNumber: true };
  const text = (numberFollows ? beforeNumber[part] : undefined) ?? aliases[part] ?? part;
  return { separator: '-', text, isNumber: false };
}

/** Without what says nothing (0, final, ga) at the end and before each hyphen. */
function trimmed(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const [at, token] of [...tokens.entries()].toReversed()) {
    const next = kept.at(-1);
    const saysNothing = token.isNumber ? /^0+$/.test(token.text) : token.text === '';
    if (at > 0 && saysNothing && (next === undefined || next.separator === '-')) continue;
    kept.push(token);
  }
  return kept.toReversed();
}

function compare(left: readonly Token[], right: readonly Token[]): number {
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [a, b] = [left[at], right[at]];
    const order = a && b ? compareTokens(a, b) : a ? aboveNothing(a) : b ? -aboveNothing(b) : 0;
    if (order !== 0) return order;
  }
  return 0;
}

/** Against nothing at its place: 1.1 and 1-1 are above 1, 1-rc is below, 1-sp above. */
function aboveNothing(token: Token): number {
  if (!token.isNumber) return rankOf(token.text) - rankOf('');
  return token.separator === '-' || !/^0+$/.test(token.text) ? 1 : 0;
}

function compareTokens(left: Token, right: Token): number {
  const order = classOf(left) - classOf(right);
  if (order !== 0) return order;
  if (left.isNumber) return byNumber(left.text, right.text);
  return rankOf(left.text) - rankOf(right.text) || byText(left.text, right.text);
}

/** A qualifier is below a number after a hyphen, and that below one after a dot. */
function classOf({ isNumber, separator }: Token): number {
  return isNumber ? (separator === '-' ? 1 : 2) : 0;
}

/** Qualifiers that are not known are above those that are. */
function rankOf(qualifier: string): number {
  const rank = known.indexOf(qualifier);
  return rank < 0 ? known.length : rank;
}
