import { isTrue, keyText } from '../evaluate/conversion.ts';
import { isUnknown, wholeUnknown } from '../../code/token.ts';
import { elementOf } from '../evaluate/traversal.ts';
import {
  EvaluationError,
  equal,
  isObject,
  isSet,
  isTraversable,
  objectOf,
  sortedEntries,
  unknownAmong,
  type Value,
} from '../../evaluation/value.ts';
import { parts, whole, type Functions } from './function.ts';
import { listAt, listOf, numberAt, objectAt, objectOfValue } from './parameters.ts';

/** Functions of lists and maps. They keep elements that are unknown where their number does not depend on it. */
export const collections: Functions = {
  alltrue: parts(([list]) => everyTrue(list, false)),
  anytrue: parts(([list]) => everyTrue(list, true)),
  chunklist: parts((all) => unknownAmong(all) ?? chunks(listAt(all, 0), numberAt(all, 1))),
  coalesce: parts((all) => firstGiven(all)),
  coalescelist: parts((all) => firstNotEmpty(all)),
  compact: whole(([list]) => listOf(list).filter((item) => item !== '' && item !== null)),
  concat: parts((all) => unknownAmong(all) ?? all.flatMap((list) => [...listOf(list)])),
  contains: parts(([list, item]) => contains(list, item)),
  distinct: whole(([list]) => unique(listOf(list))),
  element: parts((all) => unknownAmong(all) ?? element(listAt(all, 0), numberAt(all, 1))),
  flatten: parts(([list]) => flattened(list)),
  index: whole(([list, item]) => indexIn(listOf(list), item)),
  keys: parts(([map]) => unknownAmong([map]) ?? keysOf(objectOfValue(map))),
  length: parts(([value]) => lengthOf(value)),
  lookup: parts((all) => lookup(all)),
  matchkeys: whole((all) => matching(listAt(all, 0), listAt(all, 1), listAt(all, 2))),
  merge: parts((all) => merged(all)),
  one: parts(([list]) => onlyOf(list)),
  range: whole((all) => numbersFrom(all.map((_, index) => numberAt(all, index)))),
  reverse: parts(([list]) => unknownAmong([list]) ?? listOf(list).toReversed()),
  slice: parts((all) => unknownAmong(all) ?? listAt(all, 0).slice(numberAt(all, 1), numberAt(all, 2))),
  sort: whole(([list]) => listOf(list).map(keyText).toSorted()),
  sum: whole(([list]) => summed(listOf(list))),
  transpose: whole((all) => transposed(objectAt(all, 0))),
  values: parts(
    ([map]) => unknownAmong([map]) ?? sortedEntries(objectOfValue(map)).map(([, value]) => value),
  ),
  zipmap: parts((all) => zipped(all)),
};

function everyTrue(value: Value, deciding: boolean): Value {
  if (isUnknown(value)) return wholeUnknown(value);
  const items = listOf(value);
  const known = items.filter((item) => !isUnknown(item) && item !== null).map(isTrue);
  return known.includes(deciding) ? deciding : (unknownAmong(items) ?? !deciding);
}

function chunks(list: readonly Value[], size: number): Value[] {
  if (!(size >= 1)) throw new EvaluationError('a chunk holds at least one');
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

function firstGiven(all: readonly Value[]): Value {
  for (const value of all) {
    if (isUnknown(value)) return wholeUnknown(value);
    if (value !== null && value !== '') return value;
  }
  throw new EvaluationError('all that coalesce is given is null or empty');
}

function firstNotEmpty(all: readonly Value[]): Value {
  for (const value of all) {
    if (isUnknown(value)) return wholeUnknown(value);
    if (value !== null && listOf(value).length > 0) return value;
  }
  throw new EvaluationError('all lists that coalescelist is given are empty');
}

function contains(list: Value, item: Value): Value {
  if (isUnknown(list)) return wholeUnknown(list);
  const items = listOf(list);
  const results = new Set(items.map((other) => equal(other, item)));
  if (results.has(true)) return true;
  return results.has(undefined) ? (unknownAmong([item, ...items]) ?? false) : false;
}

export function unique(list: readonly Value[]): Value[] {
  const seen = new Set<string>();
  return list.filter((item) => {
    const key = JSON.stringify(item) ?? '';
    return seen.has(key) ? false : seen.add(key);
  });
}

function element(list: readonly Value[], index: number): Value {
  if (list.length === 0) throw new EvaluationError('the list is empty');
  return list[((index % list.length) + list.length) % list.length];
}

function flattened(value: Value): Value {
  if (isUnknown(value)) return wholeUnknown(value);
  const flat: Value[] = [];
  for (const item of listOf(value)) {
    const inner = Array.isArray(item) ? flattened(item) : item;
    if (Array.isArray(item) && isUnknown(inner)) return inner;
    // What is unknown among lists may be a list of any length.
    if (isUnknown(inner) && listOf(value).some(Array.isArray)) return wholeUnknown(inner);
    if (Array.isArray(inner)) flat.push(...(inner as Value[]));
    else flat.push(inner);
  }
  return flat;
}

function indexIn(list: readonly Value[], item: Value): number {
  const index = list.findIndex((other) => equal(other, item) === true);
  if (index < 0) throw new EvaluationError('the list does not hold that');
  return index;
}

function keysOf(map: Readonly<Record<string, Value>>): Value {
  const names = sortedEntries(map).map(([name]) => name);
  return unknownAmong(names) ?? names;
}

function lengthOf(value: Value): Value {
  if (isUnknown(value)) return wholeUnknown(value);
  if (typeof value === 'string') return [...new Intl.Segmenter().segment(value)].length;
  const plain = isTraversable(value) ? value.plain() : value;
  if (isUnknown(plain)) return wholeUnknown(plain);
  if (isSet(plain)) return unknownAmong(plain) ?? plain.length;
  if (Array.isArray(plain)) return plain.length;
  if (isObject(plain)) return Object.keys(plain).length;
  throw new EvaluationError('that has no length');
}

function lookup([map, key, fallback]: readonly Value[]): Value {
  const lost = unknownAmong([map, key]);
  if (lost !== undefined) return lost;
  const name = keyText(key);
  const object = objectOfValue(map);
  if (Object.hasOwn(object, name)) return object[name];
  const unsure = unknownAmong(Object.keys(object));
  if (unsure !== undefined) return unsure;
  if (fallback === undefined) throw new EvaluationError(`the map has no ${name}`);
  return fallback;
}

function matching(list: readonly Value[], keys: readonly Value[], wanted: readonly Value[]): Value[] {
  return list.filter((_, index) => wanted.some((item) => equal(item, keys[index]) === true));
}

function merged(all: readonly Value[]): Value {
  return (
    unknownAmong(all) ??
    objectOf(all.filter((map) => map !== null).flatMap((map) => Object.entries(objectOfValue(map))))
  );
}

function onlyOf(list: Value): Value {
  if (isUnknown(list)) return wholeUnknown(list);
  const items = listOf(list);
  if (items.length > 1) throw new EvaluationError('there is more than one');
  return items.length === 0 ? null : items[0];
}

const longestRange = 1024;

function numbersFrom([first = 0, second, third]: readonly number[]): number[] {
  const [start, limit] = second === undefined ? [0, first] : [first, second];
  const step = third ?? (limit < start ? -1 : 1);
  const count = step === 0 ? Number.NaN : Math.ceil((limit - start) / step);
  if (Number.isNaN(count) || count > longestRange) throw new EvaluationError('the range is too long');
  return Array.from({ length: Math.max(0, count) }, (_, index) => start + index * step);
}

function summed(list: readonly Value[]): number {
  if (list.length === 0) throw new EvaluationError('the list is empty');
  return list.reduce((sum: number, _, index) => sum + numberAt(list, index), 0);
}

function transposed(map: Readonly<Record<string, Value>>): Value {
  const pairs = sortedEntries(map).flatMap(([name, list]) =>
    listOf(list).map((item) => [keyText(item), name] as const),
  );
  const groups = Map.groupBy(pairs, ([item]) => item);
  return objectOf([...groups].map(([item, group]) => [item, group.map(([, name]) => name)] as const));
}

function zipped(all: readonly Value[]): Value {
  const lost = unknownAmong(all) ?? unknownAmong(listAt(all, 0));
  if (lost !== undefined) return lost;
  const list = listAt(all, 1);
  return objectOf(listAt(all, 0).map((key, index) => [keyText(key), elementOf(list, index)] as const));
}
