import type { Statement } from '../iam/policy-document.ts';
import { comparisons, negations, type Comparison } from './comparison.ts';
import type { Keys } from './context.ts';
import { all, any, not, type Truth, truthOf } from './truth.ts';

/** An operator as a policy writes it: `ForAllValues:StringNotLikeIfExists`. */
interface Operator {
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly comparison: Comparison;
  readonly negated: boolean;
  readonly ifExists: boolean;
}

/**
 * Whether the conditions of a statement hold for the keys of a request, as "IAM JSON policy elements: Condition" says: all operators,
 * all keys of each, one value of each key. A key that nobody knows, and an operator that is none, leave it unknown.
 */
export function holds({ conditions, variables }: Statement, keys: Keys): Truth {
  if (!conditions) return 'unknown';
  return all(
    Object.entries(conditions).flatMap(([name, wanted]) =>
      Object.entries(wanted).map(([key, values]) => keyHolds(name, values, keys(key), { keys, variables })),
    ),
  );
}

interface Reading {
  readonly keys: Keys;
  readonly variables: boolean;
}

type Given = readonly string[] | null | undefined;

function keyHolds(name: string, wanted: readonly string[], given: Given, reading: Reading): Truth {
  if (given === undefined) return 'unknown';
  if (name === 'Null') return isNull(wanted, given);
  const operator = operatorOf(name);
  if (!operator) return 'unknown';
  const { set, comparison, negated } = operator;
  if (given === null || given.length === 0) return truthOf(holdsOfNothing(operator));
  // A key of several values without a set operator is not what AWS documents a result of.
  if (given.length > 1 && set === undefined) return 'unknown';
  const each = given.map((value) => {
    const matched = any(wanted.map((one) => comparison(one, value, reading)));
    return negated ? not(matched) : matched;
  });
  return set === 'ForAnyValue' ? any(each) : all(each);
}

/** What an operator says of a key that the request does not have. */
function holdsOfNothing({ set, negated, ifExists }: Operator): boolean {
  if (set === 'ForAllValues' || ifExists) return true;
  return negated && set === undefined;
}

function isNull(wanted: readonly string[], given: readonly string[] | null): Truth {
  const isAbsent = given === null || given.length === 0;
  return any(
    wanted.map((value) => {
      if (value !== 'true' && value !== 'false') return 'unknown';
      return truthOf((value === 'true') === isAbsent);
    }),
  );
}

const spelling = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/;

function operatorOf(name: string): Operator | undefined {
  const [, set, base = '', ifExists] = spelling.exec(name) ?? [];
  const negated = Object.hasOwn(negations, base);
  const comparison = comparisons[negated ? (negations[base] ?? '') : base];
  if (!comparison) return undefined;
  return { set: set as Operator['set'], comparison, negated, ifExists: ifExists !== undefined };
}
