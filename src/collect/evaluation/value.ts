import { hasToken, isUnknown, unknownValue, wholeUnknown } from '../code/token.ts';

/**
 * A value of Terraform: JSON's, a token where it is not known, or something of which attributes are read one by one.
 * Sets are lists without duplicates that are marked.
 */
export type Value = unknown;

/** Something whose attributes are computed when they are asked for: a resource, a module, `var`. */
export interface Traversable {
  readonly [traversable]: true;
  /** @throws EvaluationError where it has none of that name. */
  attribute(name: string): Value;
  /** All of it as JSON, or a token. */
  plain(): Value;
}

const traversable: unique symbol = Symbol('traversable');

export function newTraversable(parts: Pick<Traversable, 'attribute' | 'plain'>): Traversable {
  return { [traversable]: true, ...parts };
}

export function isTraversable(value: Value): value is Traversable {
  return typeof value === 'object' && value !== null && traversable in value;
}

/** An error of the program in Terraform's own sense, which `try` and `can` catch. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
}

const sets = new WeakSet();

/** Marks a list as a set. It must hold each value once. */
export function asSet(values: readonly Value[]): Value[] {
  const set = [...values];
  sets.add(set);
  return set;
}

export function isSet(value: Value): value is Value[] {
  return Array.isArray(value) && sets.has(value);
}

export function isObject(value: Value): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isTraversable(value);
}

/** The token for a result that follows from these values, of which one is unknown; undefined when none is. */
export function unknownAmong(values: readonly Value[]): string | undefined {
  const first = values.find(isUnknown);
  return first === undefined ? undefined : wholeUnknown(first);
}

/** As unknownAmong, looking into lists and objects, and at names that are not given yet. */
export function anyToken(value: Value, most = 10_000): string | undefined {
  let left = most;
  const visit = (inner: Value): string | undefined => {
    left -= 1;
    if (left < 0) return unknownValue('a value that is too large');
    if (typeof inner === 'string') return hasToken(inner) ? wholeUnknown(inner) : undefined;
    if (isTraversable(inner)) return visit(inner.plain());
    const parts = Array.isArray(inner) ? inner : isObject(inner) ? Object.values(inner) : [];
    for (const part of parts) {
      const found = visit(part);
      if (found !== undefined) return found;
    }
    return isObject(inner) ? unknownAmong(Object.keys(inner)) : undefined;
  };
  return visit(value);
}

/** Values as Terraform compares them; undefined where what is unknown decides. */
export function equal(left: Value, right: Value): boolean | undefined {
  if (isTraversable(left)) return equal(left.plain(), right);
  if (isTraversable(right)) return equal(left, right.plain());
  if (isUnknown(left) || isUnknown(right)) return undefined;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length ? every(left.map((item, index) => equal(item, right[index]))) : false;
  }
  if (isObject(left) && isObject(right)) {
    const names = Object.keys(left);
    if (names.length !== Object.keys(right).length || !names.every((name) => Object.hasOwn(right, name))) {
      return unknownAmong([...names, ...Object.keys(right)]) === undefined ? false : undefined;
    }
    return every(names.map((name) => equal(left[name], right[name])));
  }
  return left === right;
}

function every(results: readonly (boolean | undefined)[]): boolean | undefined {
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}

/** An object of these entries; a name may be any text. */
export function objectOf(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  const object: Record<string, Value> = {};
  for (const [name, value] of entries) {
    Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  }
  return object;
}

/** Names of an object in the order of Terraform: sorted. */
export function sortedEntries(object: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(object).toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
}
