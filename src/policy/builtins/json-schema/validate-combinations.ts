import { lookup } from '../../engine/value/collections.ts';
import { RegoObject, type Value } from '../../engine/value/model.ts';
import { isValid, merge, violate, type Result } from './result.ts';
import type { Schema } from './schema.ts';
import type { Check } from './validate-array.ts';

export function validateCombinations(
  result: Result,
  schema: Schema,
  value: Value,
  path: readonly string[],
  check: Check,
): void {
  const all = (schemas: readonly Schema[]) => schemas.map((one) => check(one, value, path));
  validateAnyOf(result, all(schema.anyOf), path);
  validateOneOf(result, all(schema.oneOf), path);
  validateAllOf(result, all(schema.allOf), path);
  if (schema.not && isValid(check(schema.not, value, path))) {
    violate(result, path, 'number_not', 'Must not validate the schema (not)');
  }
  if (value instanceof RegoObject) validateDependencies(result, schema, value, path, check);
  validateConditions(result, schema, value, path, check);
}

/** The alternative that fits best is probably the one that was meant. */
function bestOf(results: readonly Result[]): Result | undefined {
  return results.reduce<Result | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  );
}

function validateAnyOf(result: Result, tried: readonly Result[], path: readonly string[]): void {
  if (tried.length === 0 || tried.some(isValid)) return;
  violate(result, path, 'number_any_of', 'Must validate at least one schema (anyOf)');
  const best = bestOf(tried);
  if (best) merge(result, best);
}

function validateOneOf(result: Result, tried: readonly Result[], path: readonly string[]): void {
  const valid = tried.filter(isValid).length;
  if (tried.length === 0 || valid === 1) return;
  violate(result, path, 'number_one_of', 'Must validate one and only one schema (oneOf)');
  const best = valid === 0 ? bestOf(tried) : undefined;
  if (best) merge(result, best);
}

function validateAllOf(result: Result, tried: readonly Result[], path: readonly string[]): void {
  for (const one of tried) merge(result, one);
  if (!tried.every(isValid)) {
    violate(result, path, 'number_all_of', 'Must validate all the schemas (allOf)');
  }
}

function validateDependencies(
  result: Result,
  { dependencies }: Schema,
  object: RegoObject,
  path: readonly string[],
  check: Check,
): void {
  for (const [name, dependency] of dependencies) {
    if (lookup(object, name) === undefined) continue;
    if (!Array.isArray(dependency)) merge(result, check(dependency, object, path));
    else {
      for (const other of dependency) {
        if (lookup(object, other) !== undefined) continue;
        violate(result, path, 'missing_dependency', `Has a dependency on ${other}`);
      }
    }
  }
}

function validateConditions(
  result: Result,
  schema: Schema,
  value: Value,
  path: readonly string[],
  check: Check,
): void {
  if (!schema.if) return;
  const holds = isValid(check(schema.if, value, path));
  const branch = holds ? schema.then : schema.else;
  const tried = branch && check(branch, value, path);
  if (!tried || isValid(tried)) return;
  if (holds) violate(result, path, 'condition_then', 'Must validate "then" as "if" was valid');
  else violate(result, path, 'condition_else', 'Must validate "else" as "if" was not valid');
  merge(result, tried);
}
