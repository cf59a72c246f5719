import { isUnknown, wholeUnknown } from '../../code/token.ts';
import { EvaluationError, objectOf, unknownAmong, type Value } from '../../evaluation/value.ts';
import { booleanOf, listOf, recordOf, textOf } from '../evaluate/conversion.ts';
import type { Scope } from '../evaluate/scope.ts';
import type { Expression } from '../syntax/expression.ts';
import { lazy, type Functions } from './function.ts';

/** Functions that are given a lambda. */
export const lambdas: Functions = {
  filter: lazy((parameters, scope) =>
    over(parameters, scope, (list, apply) => {
      const kept = list.map((item, index) => [item, apply(item, index)] as const);
      const lost = unknownAmong(kept.map(([, test]) => test));
      return lost ?? kept.filter(([, test]) => booleanOf(test)).map(([item]) => item);
    }),
  ),
  groupby: lazy((parameters, scope) =>
    over(parameters, scope, (list, apply) => {
      const keyed = list.map((item) => [apply(item), item] as const);
      const lost = unknownAmong(keyed.map(([key]) => key));
      if (lost !== undefined) return lost;
      const groups = Map.groupBy(keyed, ([key]) => textOf(key));
      return objectOf([...groups].map(([key, group]) => [key, group.map(([, item]) => item)] as const));
    }),
  ),
  lambdavariables: lazy(([name], scope) => {
    const value = name?.kind === 'literal' ? scope.symbol(String(name.value)) : undefined;
    if (value === undefined) throw new EvaluationError('there is no such variable of a lambda');
    return value;
  }),
  map: lazy((parameters, scope) =>
    over(parameters, scope, (list, apply) => list.map((item, index) => apply(item, index))),
  ),
  mapvalues: lazy(([object, lambda], scope) => {
    const value = object ? scope.evaluate(object, scope) : null;
    if (isUnknown(value)) return wholeUnknown(value);
    const apply = applied(lambda, scope);
    return objectOf(Object.entries(recordOf(value)).map(([name, inner]) => [name, apply(inner)] as const));
  }),
  reduce: lazy(([list, initial, lambda], scope) => {
    const value = list ? scope.evaluate(list, scope) : null;
    if (isUnknown(value)) return wholeUnknown(value);
    const apply = applied(lambda, scope);
    return listOf(value).reduce(
      (sum, item, index) => apply(sum, item, index),
      initial ? scope.evaluate(initial, scope) : null,
    );
  }),
  sort: lazy((parameters, scope) =>
    over(parameters, scope, (list, apply) => {
      let lost: string | undefined;
      const isBefore = (one: Value, other: Value) => {
        const before = apply(one, other);
        lost ??= unknownAmong([before]);
        return lost === undefined && booleanOf(before);
      };
      const sorted = list.toSorted((one, other) =>
        isBefore(one, other) ? -1 : isBefore(other, one) ? 1 : 0,
      );
      return lost ?? sorted;
    }),
  ),
  toobject: lazy(([list, key, value], scope) => {
    const items = list ? scope.evaluate(list, scope) : null;
    if (isUnknown(items)) return wholeUnknown(items);
    const [keyOf, valueOf] = [applied(key, scope), value ? applied(value, scope) : (item: Value) => item];
    const keys = listOf(items).map((item) => keyOf(item));
    return (
      unknownAmong(keys) ??
      objectOf(listOf(items).map((item, index) => [textOf(keys[index]), valueOf(item)] as const))
    );
  }),
};

function over(
  [list, lambda]: readonly Expression[],
  scope: Scope,
  work: (list: readonly Value[], apply: (...values: Value[]) => Value) => Value,
): Value {
  const value = list ? scope.evaluate(list, scope) : null;
  return isUnknown(value) ? wholeUnknown(value) : work(listOf(value), applied(lambda, scope));
}

function applied(lambda: Expression | undefined, scope: Scope): (...values: Value[]) => Value {
  if (lambda?.kind !== 'lambda') throw new EvaluationError('a lambda is needed');
  const { names, body } = lambda;
  return (...values) =>
    scope.evaluate(body, {
      ...scope,
      symbol: (name) => (names.includes(name) ? values[names.indexOf(name)] : scope.symbol(name)),
    });
}
