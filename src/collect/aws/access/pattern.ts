import { hasToken, isUnknown, partsOf } from '../../code/token.ts';
import { matches } from '../iam/policy-document.ts';
import type { Keys } from './context.ts';
import { matchesPieces, one, open, some, type Piece } from './pieces.ts';
import { type Truth, truthOf } from './truth.ts';

interface Reading {
  readonly keys: Keys;
  /** Whether `${…}` is a variable. */
  readonly variables: boolean;
  /** Whether `*` and `?` are wildcards. */
  readonly wildcards: boolean;
}

const variable = /(\$\{[^{}]*\})/;

/**
 * A pattern of a policy in pieces, its variables replaced as "IAM policy elements: Variables and tags" says: by the request's value,
 * else by the default after the comma. One that is not known stays open.
 *
 * @returns undefined where a variable has no value, so that nothing matches.
 */
export function piecesOf(pattern: string, { keys, variables, wildcards }: Reading): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const part of variables ? pattern.split(variable) : [pattern]) {
    if (!variables || !variable.test(part)) {
      pieces.push(...literalPieces(part, wildcards));
      continue;
    }
    const value = valueOf(part.slice(2, -1), keys);
    if (value === null) return undefined;
    if (value === undefined) pieces.push(open);
    else pieces.push(...literalPieces(value, false));
  }
  return pieces;
}

function literalPieces(text: string, wildcards: boolean): Piece[] {
  return partsOf(text).flatMap((part): Piece[] => {
    if (hasToken(part)) return [part];
    return Array.from(part, (char) => (wildcards ? (wildcardOf[char] ?? char) : char));
  });
}

const wildcardOf: Readonly<Record<string, Piece>> = { '*': some, '?': one };

/** `${*}`, `${?}` and `${$}` are these characters themselves. */
function valueOf(expression: string, keys: Keys): string | null | undefined {
  if (['*', '?', '$'].includes(expression)) return expression;
  const [name = '', fallback] = expression.split(',', 2).map((part) => part.trim());
  const values = keys(name);
  if (values?.length === 1) return values[0];
  // A key of several values is no variable.
  if (values !== null && values !== undefined) return undefined;
  const standby = /^'(.*)'$/.exec(fallback ?? '')?.[1];
  return values === null ? (standby ?? null) : undefined;
}

/** Whether a pattern of a policy matches a value. `*` in the value stands for anything: all of it must match, or none. */
export function matchesValue(
  pattern: string,
  value: string,
  reading: Reading & { isClass?: boolean },
): Truth {
  const isOpen: boolean = isUnknown(pattern) || isUnknown(value);
  const isPlain = !isOpen && !(reading.isClass === true && value.includes('*'));
  if (isPlain && reading.wildcards && !(reading.variables && pattern.includes('${'))) {
    return truthOf(matches(pattern, value));
  }
  if (reading.wildcards && differEarly(pattern, value)) return 'no';
  const pieces = piecesOf(pattern, reading);
  return pieces ? matchesPieces(pieces, literalPieces(value, reading.isClass === true)) : 'no';
}

/** Whether two texts differ before anything in them stands for something else: most patterns do, and need no more work. */
function differEarly(pattern: string, value: string): boolean {
  const length = Math.min(pattern.length, value.length);
  for (let index = 0; index < length; index += 1) {
    const wanted = pattern.charAt(index);
    const given = value.charAt(index);
    if (isSpecial(wanted) || isSpecial(given)) return false;
    if (wanted !== given) return true;
  }
  return false;
}

/** Wildcards, variables and tokens of code stand for something else. */
function isSpecial(char: string): boolean {
  return char === '*' || char === '?' || char === '$' || char === '\uFDD0';
}

/** The pieces of a value of a request, in which nothing is a wildcard. */
export function valuePieces(value: string): Piece[] {
  return literalPieces(value, false);
}
