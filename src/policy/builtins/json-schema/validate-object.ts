import { compileRegexp } from '../go/regexp.ts';
import { jsonKey } from '../../engine/value/json-form.ts';
import type { RegoObject, Value } from '../../engine/value/model.ts';
import { isValid, merge, violate, type Result } from './result.ts';
import type { Schema } from './schema.ts';
import type { Check } from './validate-array.ts';

export function validateObject(
  result: Result,
  schema: Schema,
  { entries }: RegoObject,
  path: readonly string[],
  check: Check,
): void {
  const { minProperties = 0, maxProperties = Infinity } = schema.counts;
  if (entries.length < minProperties) {
    violate(result, path, 'array_min_properties', `Must have at least ${minProperties} properties`);
  }
  if (entries.length > maxProperties) {
    violate(result, path, 'array_max_properties', `Must have at most ${maxProperties} properties`);
  }
  const fields = new Map<string, Value>(entries.map(([name, value]) => [jsonKey(name), value]));
  for (const name of schema.required) {
    if (fields.has(name)) result.score += 1;
    else violate(result, path, 'required', `${name} is required`);
  }
  for (const [name, value] of fields) validateField(result, schema, name, value, path, check);
  if (schema.propertyNames) validateNames(result, schema.propertyNames, fields.keys(), path, check);
  result.score += 1;
}

function validateField(
  result: Result,
  schema: Schema,
  name: string,
  value: Value,
  path: readonly string[],
  check: Check,
): void {
  const matching = schema.patternProperties.filter(([pattern]) =>
    compileRegexp(pattern).matcher(name).find(),
  );
  for (const [, property] of matching) merge(result, check(property, value, [...path, name]));
  if (matching.length > 0) result.score += 1;
  const described = schema.properties.some(([property]) => property === name);
  if (described || matching.length > 0) return;
  const { additionalProperties } = schema;
  if (additionalProperties === false) {
    violate(result, path, 'additional_property_not_allowed', `Additional property ${name} is not allowed`);
  } else if (typeof additionalProperties === 'object') {
    merge(result, check(additionalProperties, value, [...path, name]));
  }
}

function validateNames(
  result: Result,
  schema: Schema,
  names: Iterable<string>,
  path: readonly string[],
  check: Check,
): void {
  for (const name of names) {
    const tried = check(schema, name, path);
    if (isValid(tried)) continue;
    violate(result, path, 'invalid_property_name', `Property name of "${name}" does not match`);
    merge(result, tried);
  }
}
