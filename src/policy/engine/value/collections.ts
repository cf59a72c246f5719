import { RegoObject, RegoSet, type Entry, type Value } from './model.ts';
import { compare } from './order.ts';

export const emptySet = new RegoSet([]);
export const emptyObject = new RegoObject([]);

/** The set of these values. */
export function setOf(values: Iterable<Value>): RegoSet {
  const sorted = [...values].sort(compare);
  return new RegoSet(sorted.filter((value, at) => at === 0 || compare(sorted[at - 1] as Value, value) !== 0));
}

/** The object of these entries; of two with the same key the later one counts. */
export function objectOf(entries: Iterable<Entry>): RegoObject {
  const sorted = [...entries].sort(([left], [right]) => compare(left, right));
  return new RegoObject(
    sorted.filter(([key], at) => {
      const next = sorted[at + 1];
      return next === undefined || compare(key, next[0]) !== 0;
    }),
  );
}

/** The object with these string keys; undefined values are left out. */
export function record(fields: Readonly<Record<string, Value | undefined>>): RegoObject {
  return objectOf(
    Object.entries(fields).flatMap(([key, value]): Entry[] => (value === undefined ? [] : [[key, value]])),
  );
}

export function lookup(object: RegoObject, key: Value): Value | undefined {
  const at = search(object.entries.length, (index) => compare((object.entries[index] as Entry)[0], key));
  return at < 0 ? undefined : (object.entries[at] as Entry)[1];
}

export function hasElement(set: RegoSet, value: Value): boolean {
  return search(set.elements.length, (index) => compare(set.elements[index] as Value, value)) >= 0;
}

function search(length: number, order: (index: number) => number): number {
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const difference = order(middle);
    if (difference === 0) return middle;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
