import { hasToken, identifying, isUnknown } from '../../code/token.ts';
import type { Truth } from './truth.ts';

/** What stands for one character, and for any. */
export const one: unique symbol = Symbol('one character');
export const some: unique symbol = Symbol('any characters');
/** What a variable, or code, leaves open: it may be anything, and is certainly nothing. */
export const open: unique symbol = Symbol('not known');

/** A character, a token of code, or what stands for characters. */
export type Piece = string | typeof one | typeof some | typeof open;

/** Whether all that the second stands for is matched by the first, some of it may be, or none. */
export function matchesPieces(pattern: readonly Piece[], value: readonly Piece[]): Truth {
  if (covers(pattern, value)) return 'yes';
  return overlaps(pattern, value) ? 'unknown' : 'no';
}

/** The matching of `policy-document.ts` on pieces: what stands for anything in the value is only matched by `*`. */
function covers(pattern: readonly Piece[], value: readonly Piece[]): boolean {
  let [at, star, resumed] = [0, -1, 0];
  for (let index = 0; index < value.length;) {
    const wanted = pattern[at];
    const given = value[index];
    if (wanted === some) {
      star = at;
      resumed = index;
      at += 1;
    } else if (typeof given === 'string' && (wanted === one ? !hasToken(given) : isSame(wanted, given))) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      resumed += 1;
      index = resumed;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((piece) => piece === some);
}

/** Whether some text is meant by both: row by row, what is left of the one against what is left of the other. */
function overlaps(left: readonly Piece[], right: readonly Piece[]): boolean {
  const width = right.length;
  let below: boolean[] = Array.from({ length: width + 1 }, () => false);
  below[width] = true;
  for (let index = width - 1; index >= 0 && isMany(right[index]); index -= 1) below[index] = true;
  for (const piece of left.toReversed()) {
    const row: boolean[] = [];
    row[width] = isMany(piece) && below[width] === true;
    for (let index = width - 1; index >= 0; index -= 1) {
      const other = right[index];
      row[index] =
        isMany(piece) || isMany(other)
          ? below[index] === true || row[index + 1] === true
          : below[index + 1] === true && (piece === one || isSame(piece, other));
    }
    below = row;
  }
  return below[0] === true;
}

function isMany(piece: Piece | undefined): boolean {
  return piece === some || piece === open || isUnknown(piece);
}

/** Two tokens of the same text are the same thing, whichever it is. */
function isSame(left: Piece | undefined, right: Piece | undefined): boolean {
  if (left === right) return true;
  if (typeof left !== 'string' || typeof right !== 'string') return false;
  return hasToken(left) && hasToken(right) && identifying(left) === identifying(right);
}

/** The pieces between colons; the last part keeps its own. */
export function splitAtColons(pieces: readonly Piece[], parts: number): Piece[][] {
  const made: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece === ':' && made.length < parts) made.push([]);
    else made.at(-1)?.push(piece);
  }
  return made;
}
