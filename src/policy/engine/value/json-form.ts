import { objectOf } from './collections.ts';
import { isArray, RegoObject, RegoSet, type Entry, type Value } from './model.ts';
import { writeJson } from './write.ts';

/** The value that JSON keeps of it: sets become arrays, keys become strings. */
export function jsonForm(value: Value): Value {
  if (value instanceof RegoSet) return value.elements.map(jsonForm);
  if (isArray(value)) return value.map(jsonForm);
  if (value instanceof RegoObject) {
    return objectOf(value.entries.map(([key, item]): Entry => [jsonKey(key), jsonForm(item)]));
  }
  return value;
}

/** The string that a key becomes in JSON. */
export function jsonKey(key: Value): string {
  return typeof key === 'string' ? key : writeJson(key);
}
