import { compareDecimals, parseDecimal } from './decimal.ts';
import { RegoNumber, RegoObject, RegoSet, type Value } from './model.ts';

const ranks = { null: 0, boolean: 1, number: 2, string: 3, array: 4, object: 5, set: 6 };

/** OPA's total order of values: null < boolean < number < string < array < object < set. */
export function compare(left: Value, right: Value): number {
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  const difference = rank(left) - rank(right);
  if (difference !== 0) return difference;
  if (left instanceof RegoNumber && right instanceof RegoNumber) return compareNumbers(left, right);
  if (left instanceof RegoSet && right instanceof RegoSet) return compareAll(left.elements, right.elements);
  if (left instanceof RegoObject && right instanceof RegoObject) return compareObjects(left, right);
  if (Array.isArray(left) && Array.isArray(right)) return compareAll(left, right);
  if (typeof left === 'boolean') return left === right ? 0 : left ? 1 : -1;
  return 0;
}

export function equal(left: Value, right: Value): boolean {
  return compare(left, right) === 0;
}

/** Orders text by code points, as bytes of UTF-8 order it; JavaScript orders it by UTF-16 units. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    const leftUnit = left.charCodeAt(at);
    const rightUnit = right.charCodeAt(at);
    if (leftUnit !== rightUnit) return aboveSurrogates(leftUnit) - aboveSurrogates(rightUnit);
  }
  return left.length - right.length;
}

// Units of surrogate pairs stand for code points above all others.
function aboveSurrogates(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x1_0000 : unit;
}

/** Orders numbers by value, exactly: `1` and `1.0` are equal. */
export function compareNumbers(left: RegoNumber, right: RegoNumber): number {
  if (left.text === right.text) return 0;
  if (isSmallInteger(left.text) && isSmallInteger(right.text)) return Number(left.text) - Number(right.text);
  const leftDecimal = parseDecimal(left.text);
  const rightDecimal = parseDecimal(right.text);
  if (!leftDecimal || !rightDecimal) throw new Error(`not a number: ${left.text}, ${right.text}`);
  return compareDecimals(leftDecimal, rightDecimal);
}

function isSmallInteger(text: string): boolean {
  return text.length < 16 && /^-?\d+$/.test(text);
}

function compareAll(left: readonly Value[], right: readonly Value[]): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    const difference = compare(left[at] as Value, right[at] as Value);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function compareObjects(left: RegoObject, right: RegoObject): number {
  const length = Math.min(left.entries.length, right.entries.length);
  for (let at = 0; at < length; at += 1) {
    const [leftKey, leftValue] = left.entries[at] as (typeof left.entries)[0];
    const [rightKey, rightValue] = right.entries[at] as (typeof right.entries)[0];
    const difference = compare(leftKey, rightKey) || compare(leftValue, rightValue);
    if (difference !== 0) return difference;
  }
  return left.entries.length - right.entries.length;
}

function rank(value: Value): number {
  if (value === null) return ranks.null;
  if (typeof value === 'boolean') return ranks.boolean;
  if (typeof value === 'string') return ranks.string;
  if (value instanceof RegoNumber) return ranks.number;
  if (value instanceof RegoSet) return ranks.set;
  if (value instanceof RegoObject) return ranks.object;
  return ranks.array;
}
