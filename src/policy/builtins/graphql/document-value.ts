import { objectOf } from '../../engine/value/collections.ts';
import {
  isArray,
  numberOf,
  RegoNumber,
  RegoObject,
  type Entry,
  type Value,
} from '../../engine/value/model.ts';

/** What policies see of a document: fields that are undefined or empty are left out. */
export function documentValue(document: object): RegoObject {
  const value = toValue(document);
  return value instanceof RegoObject ? value : objectOf([]);
}

function toValue(part: unknown): Value | undefined {
  if (typeof part === 'string' || typeof part === 'boolean') return part;
  if (typeof part === 'number') return numberOf(part);
  if (Array.isArray(part)) {
    const items = part.map(toValue).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof part !== 'object' || part === null) return undefined;
  const entries = Object.entries(part).flatMap(([name, field]): Entry[] => {
    const value = toValue(field);
    return value === undefined ? [] : [[name, value]];
  });
  return entries.length > 0 ? objectOf(entries) : undefined;
}

/** The plain object that a policy's own document stands for. */
export function plainObject(value: RegoObject): Record<string, unknown> {
  return toPlain(value) as Record<string, unknown>;
}

function toPlain(value: Value): unknown {
  if (value instanceof RegoNumber) return Number(value.text);
  if (value instanceof RegoObject) {
    return Object.fromEntries(
      value.entries.flatMap(([key, item]) => (typeof key === 'string' ? [[key, toPlain(item)]] : [])),
    );
  }
  return isArray(value) ? value.map(toPlain) : value;
}
