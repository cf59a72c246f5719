import { isUnknown, wholeUnknown } from '../../code/token.ts';
import type { ForExpression } from '../syntax/expression.ts';
import { isTrue, keyText } from './conversion.ts';
import { scopeWith, type Scope } from './scope.ts';
import {
  EvaluationError,
  isObject,
  isSet,
  isTraversable,
  objectOf,
  sortedEntries,
  unknownAmong,
  type Value,
} from '../../evaluation/value.ts';

/** `[for …]` and `{for …}`. An unknown collection or condition makes all of it unknown. */
export function evaluateFor(expression: ForExpression, scope: Scope): Value {
  const collection = scope.evaluate(expression.collection, scope);
  if (isUnknown(collection)) return wholeUnknown(collection);
  const results: { key: Value; value: Value }[] = [];
  for (const [key, value] of pairsOf(collection)) {
    const inner = scopeWith(scope, names(expression, key, value));
    const included = expression.condition ? scope.evaluate(expression.condition, inner) : true;
    if (isUnknown(included)) return wholeUnknown(included);
    if (!isTrue(included)) continue;
    results.push({
      key: expression.key && scope.evaluate(expression.key, inner),
      value: scope.evaluate(expression.value, inner),
    });
  }
  if (!expression.key) return results.map(({ value }) => value);
  return (
    unknownAmong(results.map(({ key }) => key)) ?? (expression.grouped ? grouped(results) : distinct(results))
  );
}

/** The names that one turn sees. */
export function names(
  { keyName, valueName }: { readonly keyName: string | undefined; readonly valueName: string },
  key: Value,
  value: Value,
): Record<string, Value> {
  return { ...(keyName !== undefined && { [keyName]: key }), [valueName]: value };
}

/** Key and value of each element: of sets the value twice, of objects sorted by name. */
export function pairsOf(collection: Value): readonly (readonly [Value, Value])[] {
  const value = isTraversable(collection) ? collection.plain() : collection;
  if (isSet(value)) return value.map((item) => [item, item] as const);
  if (Array.isArray(value)) return value.map((item: Value, index) => [index, item] as const);
  if (isObject(value)) return sortedEntries(value);
  throw new EvaluationError('only lists, sets and maps can be iterated over');
}

function distinct(results: readonly { key: Value; value: Value }[]): Record<string, Value> {
  return objectOf(results.map(({ key, value }) => [keyText(key), value] as const));
}

function grouped(results: readonly { key: Value; value: Value }[]): Record<string, Value> {
  const groups = Map.groupBy(results, ({ key }) => keyText(key));
  return objectOf([...groups].map(([key, group]) => [key, group.map(({ value }) => value)] as const));
}
