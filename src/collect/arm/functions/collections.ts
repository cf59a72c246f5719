import { hasToken, isUnknown, partsOf, unknownValue } from '../../code/token.ts';
import { EvaluationError, isObject, isTraversable, objectOf, type Value } from '../../evaluation/value.ts';
import { listOf, numberOf, recordOf, textOf } from '../evaluate/conversion.ts';
import { elementOf } from '../evaluate/element.ts';
import { factsOf } from '../evaluate/facts.ts';
import { derived, same } from '../evaluate/unknown.ts';
import { ofTextOrList, parts, surface, whole, type Functions } from './function.ts';

/** Arrays and objects. https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array */
export const collections: Functions = {
  array: parts(([value]) => (Array.isArray(value) ? value : [value])),
  contains: parts((all) => contains(all)),
  createarray: parts((all) => [...all]),
  createobject: parts((all) => objectOf(pairs(all))),
  empty: parts(([value]) => isEmpty(value)),
  first: ofTextOrList(([value]) => ends(value, 0)),
  flatten: surface(([list]) =>
    listOf(list).every(Array.isArray) ? listOf(list).flat() : derived('flatten', [list], false),
  ),
  indexfromend: surface(([list, index]) => elementOf(listOf(list).toReversed(), numberOf(index) - 1)),
  intersection: whole((all) => intersection(all)),
  items: surface(([object]) => sorted(recordOf(object)).map(([key, value]) => ({ key, value }))),
  last: ofTextOrList(([value]) => ends(value, -1)),
  length: surface(([value]) => {
    if (typeof value === 'string' || Array.isArray(value)) return value.length;
    return Object.keys(recordOf(value)).length;
  }),
  max: whole((all) => Math.max(...numbersIn(all))),
  min: whole((all) => Math.min(...numbersIn(all))),
  objectkeys: surface(([object]) => sorted(recordOf(object)).map(([key]) => key)),
  range: whole(([start, count]) => {
    const [from, many] = [numberOf(start), numberOf(count)];
    if (!(many >= 0 && many <= 10_000)) throw new EvaluationError('the range is too long');
    return Array.from({ length: many }, (_, index) => from + index);
  }),
  shallowmerge: surface(([list]) => shallowMerge(listOf(list))),
  skip: ofTextOrList(([value, count]) => part(value, numberOf(count), undefined)),
  take: parts((all) => beginning(all)),
  tryget: parts(([holder, ...path]) =>
    path.reduce((value, key) => (value === null ? null : elementOf(value, key, true)), holder),
  ),
  tryindexfromend: surface(([list, index]) => listOf(list).at(-numberOf(index)) ?? null),
  union: surface((all) => union(all)),
};

function isEmpty(value: Value): Value {
  if (typeof value === 'string') return same(value, '') ?? derived('empty', [value], false);
  if (value === null) return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

/** Texts are compared with case, names of objects without. */
function contains(all: readonly Value[]): Value {
  const [holder, item] = all;
  const lost = () => derived('contains', all, false);
  if (Array.isArray(holder)) {
    const results = new Set(holder.map((other: Value) => same(other, item)));
    return results.has(true) || (results.has(undefined) ? lost() : false);
  }
  const wanted = textOf(item);
  if (hasToken(wanted)) return lost();
  if (typeof holder === 'string') {
    const literals = partsOf(holder).filter((text) => !hasToken(text));
    return literals.some((text) => text.includes(wanted)) || (hasToken(holder) ? lost() : false);
  }
  const names = Object.keys(recordOf(holder));
  return (
    names.some((name) => name.toLowerCase() === wanted.toLowerCase()) ||
    (names.some(hasToken) ? lost() : false)
  );
}

function pairs(all: readonly Value[]): (readonly [string, Value])[] {
  if (all.length % 2 !== 0) throw new EvaluationError('createObject needs a value for each name');
  return Array.from(
    { length: all.length / 2 },
    (_, index) => [textOf(all[index * 2]), all[index * 2 + 1]] as const,
  );
}

/** In the order of names that Resource Manager gives them. */
function sorted(object: Readonly<Record<string, Value>>): [string, Value][] {
  if (Object.keys(object).some(isUnknown)) throw new EvaluationError('the order of its names is not known');
  return Object.entries(object).toSorted(([left], [right]) => (left < right ? -1 : 1));
}

function ends(value: Value, index: 0 | -1): Value {
  return typeof value === 'string' ? (value.at(index) ?? '') : (listOf(value).at(index) ?? null);
}

/** What is literal at the beginning of a text is known, whatever follows. */
function beginning(all: readonly Value[]): Value {
  const [value, count] = all;
  if (isUnknown(count)) return derived('take', all, false);
  const literal = typeof value === 'string' ? (partsOf(value)[0] ?? '') : undefined;
  return literal !== undefined && hasToken(textOf(value)) && literal.length < numberOf(count)
    ? derived('take', all, true)
    : part(value, 0, numberOf(count));
}

function part(value: Value, start: number, length: number | undefined): Value {
  const end = length === undefined ? undefined : Math.max(0, length);
  const from = Math.max(0, start);
  return typeof value === 'string' ? value.slice(from, end) : listOf(value).slice(from, end);
}

function numbersIn(all: readonly Value[]): number[] {
  const [first] = all;
  const list = all.length === 1 && Array.isArray(first) ? (first as Value[]) : all;
  if (list.length === 0) throw new EvaluationError('there is no number');
  return list.map(numberOf);
}

function intersection(all: readonly Value[]): Value {
  const [first, ...rest] = all;
  if (Array.isArray(first)) {
    const others = rest.map((list) => new Set(listOf(list).map(keyOf)));
    return distinct(first as Value[]).filter((item) => others.every((keys) => keys.has(keyOf(item))));
  }
  return objectOf(
    Object.entries(recordOf(first)).filter(([name, value]) =>
      rest.every((object) => same(recordOf(object)[name], value) === true),
    ),
  );
}

/** What is the same for known values that are the same, and for those alone. */
function keyOf(value: Value): string {
  if (isObject(value)) {
    const entries = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}:${keyOf(inner)}`);
    return `{${entries.toSorted().join()}}`;
  }
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  return JSON.stringify(isTraversable(value) ? value.plain() : value);
}

function distinct(list: readonly Value[]): Value[] {
  return [...new Map(list.map((item) => [keyOf(item), item] as const)).values()];
}

/** One after the other, of which one that is not known hides what the others say. */
function shallowMerge(list: readonly Value[]): Value {
  const lost = list.find((item) => typeof item === 'string' && hasToken(item));
  if (lost !== undefined) return unknownValue('shallowMerge(…)');
  return objectOf(list.flatMap((item) => (item === null ? [] : Object.entries(recordOf(item)))));
}

/** Lists without duplicates; objects merged at every depth, the last winning. */
function union(all: readonly Value[]): Value {
  if (!all.some(Array.isArray))
    return all.reduce((merged, object) => deepMerge(recordOf(merged), recordOf(object)), {});
  // Of names that are not given yet two may be the same.
  if (factsOf(all).holds !== 'nothing') return unionOfNames(all);
  return distinct(all.flatMap((one) => [...listOf(one)]));
}

function unionOfNames(all: readonly Value[]): Value {
  const list: Value[] = [];
  for (const item of all.flatMap((one) => [...listOf(one)])) {
    const results = new Set(list.map((other) => same(other, item)));
    if (results.has(true)) continue;
    if (results.has(undefined) || list.length > mostNames) return derived('union', all, false);
    list.push(item);
  }
  return list;
}

const mostNames = 500;

function deepMerge(
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
