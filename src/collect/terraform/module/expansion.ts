import { keyText, numberOf } from '../evaluate/conversion.ts';
import { isUnknown, readable, unknownValue, wholeUnknown } from '../../code/token.ts';
import { pairsOf } from '../evaluate/for.ts';
import { scopeWith, type Scope } from '../evaluate/scope.ts';
import {
  EvaluationError,
  newTraversable,
  objectOf,
  unknownAmong,
  type Value,
} from '../../evaluation/value.ts';
import type { Body } from '../syntax/expression.ts';
import { attributeValue, eachOf } from './block.ts';

/** One of what `count` or `for_each` makes of a block. */
export interface Copy {
  /** What stands behind the address: `[0]`, `["key"]`, or nothing. */
  readonly suffix: string;
  readonly key: string | number | undefined;
  readonly scope: Scope;
}

export interface Expansion {
  readonly kind: 'single' | 'count' | 'each';
  readonly copies: readonly Copy[];
  /** How many there will be is not known: there is one that stands for all. */
  readonly uncertain: boolean;
  /** What decides how many, where that is not known. */
  readonly decision?: string;
}

const most = 10_000;

/** What `count` and `for_each` make of a block. @param address without the suffix */
export function expand({ attributes }: Body, address: string, scope: Scope): Expansion {
  const count = attributes.get('count');
  if (count) return counted(attributeValue(count, scope), scope);
  const forEach = attributes.get('for_each');
  if (forEach) return each(attributeValue(forEach, scope), address, scope);
  return { kind: 'single', copies: [{ suffix: '', key: undefined, scope }], uncertain: false };
}

function counted(value: Value, scope: Scope): Expansion {
  const withIndex = (index: Value) => scopeWith(scope, { count: countOf(index) });
  const number = isUnknown(value)
    ? undefined
    : safely(() => numberOf(value === true ? 1 : value === false ? 0 : value));
  if (number === undefined || number > most) {
    return {
      kind: 'count',
      copies: [{ suffix: '[0]', key: 0, scope: withIndex(0) }],
      uncertain: true,
      decision: decisionIn(value),
    };
  }
  return {
    kind: 'count',
    copies: Array.from({ length: Math.max(0, Math.trunc(number)) }, (_, index) => ({
      suffix: `[${index}]`,
      key: index,
      scope: withIndex(index),
    })),
    uncertain: false,
  };
}

function each(value: Value, address: string, scope: Scope): Expansion {
  const pairs = isUnknown(value) || value === null ? undefined : safely(() => pairsOf(value));
  const keys = pairs?.map(([key, item]) => (typeof key === 'number' ? item : key));
  if (!pairs || !keys || unknownAmong(keys) !== undefined || pairs.length > most) {
    const token = isUnknown(value) ? wholeUnknown(value) : unknownValue(`${address}.each`);
    const inner = scopeWith(scope, { each: eachOf(unknownValue(`${address}.each.key`), token) });
    return {
      kind: 'each',
      copies: [{ suffix: '[*]', key: undefined, scope: inner }],
      uncertain: true,
      decision: decisionIn(token),
    };
  }
  return {
    kind: 'each',
    copies: pairs.map(([, item], index) => {
      const key = keyText(keys[index]);
      return {
        suffix: `[${JSON.stringify(key)}]`,
        key,
        scope: scopeWith(scope, { each: eachOf(key, item) }),
      };
    }),
    uncertain: false,
  };
}

function decisionIn(value: Value): string {
  return isUnknown(value) ? readable(wholeUnknown(value)) : 'a number that is too large';
}

function countOf(index: Value): Value {
  return newTraversable({
    attribute(name) {
      if (name === 'index') return index;
      throw new EvaluationError(`there is no count.${name}`);
    },
    plain: () => ({ index }),
  });
}

/** The value that references to the block have: one, a list, or a map of what each copy is. */
export function expandedValue<T extends Copy>(
  { kind, uncertain }: Pick<Expansion, 'kind' | 'uncertain'>,
  copies: readonly T[],
  valueOf: (copy: T) => Value,
  address: string,
): Value {
  const [first] = copies;
  if (kind === 'single') return first ? valueOf(first) : null;
  if (uncertain) return uncertainValue(kind, first && valueOf(first), address);
  if (kind === 'count') return copies.map(valueOf);
  return objectOf(copies.map((copy) => [String(copy.key), valueOf(copy)] as const));
}

/** Any element is the one that stands for all; how many there are, and under what names, is unknown. */
function uncertainValue(kind: 'count' | 'each', item: Value, address: string): Value {
  return newTraversable({
    attribute: (name) =>
      item !== undefined && kind === 'count' && name === '0' ? item : unknownValue(`${address}[${name}]`),
    plain: () => unknownValue(address),
  });
}

function safely<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}
