import { isTrue, numberOf, textOfValue } from '../evaluate/conversion.ts';
import { isUnknown, unknownValue, wholeUnknown } from '../../code/token.ts';
import {
  EvaluationError,
  anyToken,
  asSet,
  isObject,
  isTraversable,
  unknownAmong,
  type Value,
} from '../../evaluation/value.ts';
import { unique } from './collections.ts';
import { parts, type Functions } from './function.ts';
import { objectOfValue } from './parameters.ts';

export const conversions: Functions = {
  tostring: parts(([value]) => (value === null || isUnknown(value) ? value : textOfValue(value))),
  tonumber: parts(([value]) => (value === null || isUnknown(value) ? value : numberOf(value))),
  tobool: parts(([value]) => (value === null || isUnknown(value) ? value : isTrue(value))),
  tolist: parts(([value]) => listFrom(value)),
  toset: parts(([value]) => setFrom(value)),
  tomap: parts(([value]) => (isUnknown(value) ? wholeUnknown(value) : objectOfValue(value))),
  sensitive: parts(([value]) => value),
  nonsensitive: parts(([value]) => value),
  issensitive: parts(() => unknownValue('issensitive(…)')),
  ephemeralasnull: parts(([value]) => value),
  type: parts(([value]) => (isUnknown(value) ? wholeUnknown(value) : kindOf(value))),
};

function listFrom(value: Value): Value {
  if (value === null || isUnknown(value)) return value;
  const plain = isTraversable(value) ? value.plain() : value;
  if (Array.isArray(plain)) return [...(plain as Value[])];
  if (isUnknown(plain)) return plain;
  throw new EvaluationError('only lists and sets become lists');
}

/** A set holds each value once: whether two of which one is unknown are the same is not known. */
export function setFrom(value: Value): Value {
  if (value === null || isUnknown(value)) return value;
  const list = listFrom(value);
  if (!Array.isArray(list)) return list;
  const items = unique(list as Value[]);
  const lost = items.length > 1 ? anyUnknown(items) : undefined;
  return lost ?? asSet(items.every((item) => typeof item === 'string') ? items.toSorted() : items);
}

function anyUnknown(items: readonly Value[]): string | undefined {
  return (
    unknownAmong(items) ??
    items.map((item) => (isObject(item) ? anyUnknownIn(item) : undefined)).find(Boolean)
  );
}

function anyUnknownIn(item: Value): string | undefined {
  const token = anyToken(item);
  return isUnknown(token) ? token : undefined;
}

function kindOf(value: Value): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'tuple';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}
