import { jsonKey } from '../../engine/value/json-form.ts';
import { isArray, RegoNumber, RegoObject, RegoSet, type Value } from '../../engine/value/model.ts';

/** JSON as Go's json.Marshal writes it: what could be HTML is escaped. */
export function marshalJson(value: Value): string {
  if (typeof value === 'string') return quoteJson(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (value instanceof RegoNumber) return value.text;
  if (value instanceof RegoObject)
    return `{${sortedFields(value)
      .map(([key, item]) => `${key}:${marshalJson(item)}`)
      .join(',')}}`;
  return `[${itemsOf(value).map(marshalJson).join(',')}]`;
}

/** JSON as Go's json.MarshalIndent writes it; the prefix stands before every line but the first. */
export function marshalJsonIndented(value: Value, prefix: string, indent: string, depth = 0): string {
  const inner = `\n${prefix}${indent.repeat(depth + 1)}`;
  const outer = `\n${prefix}${indent.repeat(depth)}`;
  const nested = (item: Value) => marshalJsonIndented(item, prefix, indent, depth + 1);
  if (value instanceof RegoObject && value.entries.length > 0) {
    const fields = sortedFields(value).map(([key, item]) => `${key}: ${nested(item)}`);
    return `{${inner}${fields.join(`,${inner}`)}${outer}}`;
  }
  if (isCollection(value) && itemsOf(value).length > 0) {
    return `[${inner}${itemsOf(value).map(nested).join(`,${inner}`)}${outer}]`;
  }
  return marshalJson(value);
}

function isCollection(value: Value): value is readonly Value[] | RegoSet {
  return isArray(value) || value instanceof RegoSet;
}

function itemsOf(value: readonly Value[] | RegoSet): readonly Value[] {
  return value instanceof RegoSet ? value.elements : value;
}

// Keys that become strings sort among strings.
function sortedFields(object: RegoObject): [string, Value][] {
  return object.entries
    .map(([key, item]): [string, Value] => [jsonKey(key), item])
    .sort(([left], [right]) => (left === right ? 0 : left < right ? -1 : 1))
    .map(([key, item]) => [quoteJson(key), item]);
}

function quoteJson(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
