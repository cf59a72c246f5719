import type { Value } from '../../engine/value/model.ts';
import { canonicalText } from './canonical.ts';
import { isValid, merge, violate, type Result } from './result.ts';
import type { Schema } from './schema.ts';

/** Validates a part of a document on its own. */
export type Check = (schema: Schema, value: Value, path: readonly string[]) => Result;

export function validateArray(
  result: Result,
  schema: Schema,
  values: readonly Value[],
  path: readonly string[],
  check: Check,
): void {
  validateItems(result, schema, values, path, check);
  const { minItems = 0, maxItems = Infinity } = schema.counts;
  if (values.length < minItems) {
    violate(result, path, 'array_min_items', `Array must have at least ${minItems} items`);
  }
  if (values.length > maxItems) {
    violate(result, path, 'array_max_items', `Array must have at most ${maxItems} items`);
  }
  if (schema.uniqueItems) validateUnique(result, values, path);
  if (schema.contains) validateContains(result, schema.contains, values, path, check);
  result.score += 1;
}

function validateItems(
  result: Result,
  { items, singleItem, additionalItems }: Schema,
  values: readonly Value[],
  path: readonly string[],
  check: Check,
): void {
  const [single] = items;
  for (const [at, value] of values.entries()) {
    const schema = singleItem ? single : items[at];
    const further = items.length > 0 && typeof additionalItems === 'object' ? additionalItems : undefined;
    const chosen = schema ?? further;
    if (chosen) merge(result, check(chosen, value, [...path, String(at)]));
  }
  if (!singleItem && items.length > 0 && values.length > items.length && additionalItems === false) {
    violate(result, path, 'array_no_additional_items', 'No additional items allowed on array');
  }
}

function validateUnique(result: Result, values: readonly Value[], path: readonly string[]): void {
  const seen = new Map<string, number>();
  for (const [at, value] of values.entries()) {
    const text = canonicalText(value);
    const before = seen.get(text);
    if (before !== undefined) violate(result, path, 'unique', `array items[${before},${at}] must be unique`);
    seen.set(text, at);
  }
}

function validateContains(
  result: Result,
  schema: Schema,
  values: readonly Value[],
  path: readonly string[],
  check: Check,
): void {
  let best: Result | undefined;
  for (const [at, value] of values.entries()) {
    const tried = check(schema, value, [...path, String(at)]);
    if (isValid(tried)) return;
    if (!best || tried.score > best.score) best = tried;
  }
  violate(result, path, 'contains', 'At least one of the items must match');
  if (best) merge(result, best);
}
