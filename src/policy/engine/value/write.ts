import { RegoNumber, RegoObject, RegoSet, type Value } from './model.ts';

/** OPA's value syntax, which the module reads: JSON with sets (`{1, 2}`, `set()`) and keys of any type. */
export function writeValue(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (value instanceof RegoNumber) return value.text;
  if (value instanceof RegoSet) {
    return value.elements.length === 0 ? 'set()' : `{${value.elements.map(writeValue).join(',')}}`;
  }
  if (value instanceof RegoObject) {
    return `{${value.entries.map(([key, item]) => `${writeValue(key)}:${writeValue(item)}`).join(',')}}`;
  }
  return `[${value.map(writeValue).join(',')}]`;
}

/** JSON as OPA gives it out: sets are sorted arrays, a key that is not a string is its own JSON as a string. */
export function writeJson(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (value instanceof RegoNumber) return value.text;
  if (value instanceof RegoSet) return `[${value.elements.map(writeJson).join(',')}]`;
  if (value instanceof RegoObject) {
    return `{${value.entries.map(([key, item]) => `${writeKey(key)}:${writeJson(item)}`).join(',')}}`;
  }
  return `[${value.map(writeJson).join(',')}]`;
}

function writeKey(key: Value): string {
  return JSON.stringify(typeof key === 'string' ? key : writeJson(key));
}
