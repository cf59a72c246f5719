import { marshalJson } from '../go/json-write.ts';
import { objectOf } from '../../engine/value/collections.ts';
import { isArray, RegoNumber, RegoObject, type Entry, type Value } from '../../engine/value/model.ts';

/** JSON in which equal values are equal texts: numbers are written as doubles. */
export function canonicalText(value: Value): string {
  return marshalJson(canonical(value));
}

function canonical(value: Value): Value {
  if (value instanceof RegoNumber) return new RegoNumber(String(Number(value.text)));
  if (value instanceof RegoObject) {
    return objectOf(value.entries.map(([key, item]): Entry => [key, canonical(item)]));
  }
  return isArray(value) ? value.map(canonical) : value;
}
