import { isUnknown, wholeUnknown } from '../../code/token.ts';
import {
  EvaluationError,
  equal,
  isObject,
  objectOf,
  unknownAmong,
  type Value,
} from '../../evaluation/value.ts';
import { listOf, numberOf, recordOf, textOf } from '../evaluate/conversion.ts';
import { elementOf } from '../evaluate/element.ts';
import { parts, whole, type Functions } from './function.ts';

export const collections: Functions = {
  array: parts(([value]) => (Array.isArray(value) ? value : [value])),
  contains: parts(([holder, item]) => contains(holder, item)),
  createarray: parts((all) => [...all]),
  createobject: parts((all) => objectOf(pairs(all))),
  empty: parts(([value]) => {
    if (isUnknown(value)) return wholeUnknown(value);
    if (value === null || value === '') return true;
    if (Array.isArray(value)) return value.length === 0;
    return isObject(value) && Object.keys(value).length === 0;
  }),
  first: parts(([value]) => (isUnknown(value) ? wholeUnknown(value) : ends(value, 0))),
  flatten: parts(([value]) => unknownAmong([value]) ?? unknownAmong(listOf(value)) ?? listOf(value).flat()),
  indexfromend: parts(([list, index]) => unknownAmong([list, index]) ?? listOf(list).at(-numberOf(index))),
  intersection: whole((all) => intersection(all)),
  items: parts(([object]) =>
    isUnknown(object)
      ? wholeUnknown(object)
      : Object.entries(recordOf(object))
          .toSorted(([left], [right]) => (left < right ? -1 : 1))
          .map(([key, value]) => ({ key, value })),
  ),
  last: parts(([value]) => (isUnknown(value) ? wholeUnknown(value) : ends(value, -1))),
  length: parts(([value]) => {
    if (isUnknown(value)) return wholeUnknown(value);
    if (typeof value === 'string' || Array.isArray(value)) return value.length;
    return Object.keys(recordOf(value)).length;
  }),
  max: whole((all) => Math.max(...numbersIn(all))),
  min: whole((all) => Math.min(...numbersIn(all))),
  objectkeys: parts(([object]) => unknownAmong([object]) ?? Object.keys(recordOf(object)).toSorted()),
  range: whole(([start, count]) => {
    const [from, many] = [numberOf(start), numberOf(count)];
    if (!(many >= 0 && many <= 10_000)) throw new EvaluationError('the range is too long');
    return Array.from({ length: many }, (_, index) => from + index);
  }),
  shallowmerge: parts(([list]) =>
    isUnknown(list)
      ? wholeUnknown(list)
      : (unknownAmong(listOf(list)) ??
        objectOf(listOf(list).flatMap((item) => Object.entries(recordOf(item))))),
  ),
  skip: parts(([value, count]) => unknownAmong([value, count]) ?? part(value, numberOf(count), undefined)),
  take: parts(([value, count]) => unknownAmong([value, count]) ?? part(value, 0, numberOf(count))),
  tryget: parts(([holder, ...path]) =>
    path.reduce((value, key) => (value === null ? null : elementOf(value, key, true)), holder),
  ),
  tryindexfromend: parts(
    ([list, index]) => unknownAmong([list, index]) ?? listOf(list).at(-numberOf(index)) ?? null,
  ),
  union: parts((all) => union(all)),
};

function contains(holder: Value, item: Value): Value {
  const lost = unknownAmong([holder, item]);
  if (lost !== undefined) return lost;
  if (typeof holder === 'string') return holder.toLowerCase().includes(textOf(item).toLowerCase());
  if (Array.isArray(holder)) {
    const results = new Set(holder.map((other: Value) => equal(other, item)));
    return results.has(true)
      ? true
      : results.has(undefined)
        ? (unknownAmong(holder as Value[]) ?? false)
        : false;
  }
  const wanted = textOf(item).toLowerCase();
  return Object.keys(recordOf(holder)).some((key) => key.toLowerCase() === wanted);
}

function pairs(all: readonly Value[]): (readonly [string, Value])[] {
  return Array.from(
    { length: Math.floor(all.length / 2) },
    (_, index) => [textOf(all[index * 2]), all[index * 2 + 1]] as const,
  );
}

function ends(value: Value, index: 0 | -1): Value {
  return typeof value === 'string' ? (value.at(index) ?? '') : (listOf(value).at(index) ?? null);
}

function part(value: Value, start: number, length: number | undefined): Value {
  const end = length === undefined ? undefined : Math.max(0, length);
  const from = Math.max(0, start);
  return typeof value === 'string' ? value.slice(from, end) : listOf(value).slice(from, end);
}

function numbersIn(all: readonly Value[]): number[] {
  const [first] = all;
  return (all.length === 1 && Array.isArray(first) ? (first as Value[]) : all).map(numberOf);
}

function intersection(all: readonly Value[]): Value {
  const [first, ...rest] = all;
  if (Array.isArray(first)) {
    return (first as Value[]).filter((item) =>
      rest.every((list) => listOf(list).some((other) => equal(other, item) === true)),
    );
  }
  return objectOf(
    Object.entries(recordOf(first)).filter(([name, value]) =>
      rest.every((object) => equal(recordOf(object)[name], value) === true),
    ),
  );
}

/** Lists without duplicates; objects merged at every depth, the last winning. */
function union(all: readonly Value[]): Value {
  const lost = unknownAmong(all);
  if (lost !== undefined) return lost;
  if (all.some(Array.isArray)) {
    const list: Value[] = [];
    for (const item of all.flatMap((one) => [...listOf(one)])) {
      if (!list.some((other) => equal(other, item) === true)) list.push(item);
    }
    return list;
  }
  return all.reduce((merged, object) => deepMerge(recordOf(merged), recordOf(object)), {});
}

export function deepMerge(
  base: Readonly<Record<string, Value>>,
  more: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const names = new Set([...Object.keys(base), ...Object.keys(more)]);
  return objectOf(
    [...names].map((name) => {
      const [one, other] = [base[name], more[name]];
      if (!Object.hasOwn(more, name)) return [name, one] as const;
      return [name, isObject(one) && isObject(other) ? deepMerge(one, other) : other] as const;
    }),
  );
}
