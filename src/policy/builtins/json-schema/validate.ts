import { formatFloat } from '../go/float.ts';
import { isArray, RegoNumber, RegoObject, typeName, type Value } from '../../engine/value/model.ts';
import { asInteger, parseRational, type Rational } from '../../engine/value/rational.ts';
import { canonicalText } from './canonical.ts';
import { hasFormat } from './formats.ts';
import { fieldOf, merge, newResult, violate, type Result } from './result.ts';
import type { Schema } from './schema.ts';
import { validateArray } from './validate-array.ts';
import { validateCombinations } from './validate-combinations.ts';
import { validateObject } from './validate-object.ts';

/** Validates a document by a schema, with the messages of the library that OPA uses. */
export function validate(schema: Schema, document: Value): Result {
  return check(schema, document, []);
}

/** Validates a part of a document on its own. */
export function check(schema: Schema, value: Value, path: readonly string[]): Result {
  const result = newResult();
  checkInto(result, schema, value, path);
  return result;
}

function checkInto(result: Result, schema: Schema, value: Value, path: readonly string[]): void {
  if (schema.pass !== undefined) {
    if (!schema.pass) violate(result, path, 'false', 'False always fails validation');
    return;
  }
  if (schema.reference) {
    checkInto(result, schema.reference, value, path);
    return;
  }
  const given = givenType(value);
  if (schema.types.length > 0 && !allowsType(schema.types, given)) {
    const expected = schema.types.length > 1 ? `[${schema.types.join(',')}]` : schema.types[0];
    violate(result, path, 'invalid_type', `Invalid type. Expected: ${expected}, given: ${given}`);
    return;
  }
  validateCombinations(result, schema, value, path, check);
  result.score += 1;
  if (value instanceof RegoNumber) validateNumber(result, schema, value, path);
  else if (isArray(value)) validateArray(result, schema, value, path, check);
  else if (value instanceof RegoObject) validateObject(result, schema, value, path, check);
  validateValue(result, schema, value, path);
  if (typeof value === 'string') validateText(result, schema, value, path);
  if (value instanceof RegoObject) validateProperties(result, schema, value, path);
  result.score += 1;
}

function givenType(value: Value): string {
  if (!(value instanceof RegoNumber)) return typeName(value);
  const number = parseRational(value.text);
  return number && asInteger(number) !== undefined ? 'integer' : 'number';
}

function allowsType(types: readonly string[], given: string): boolean {
  return types.includes(given) || (given === 'integer' && types.includes('number'));
}

function validateProperties(
  result: Result,
  schema: Schema,
  { entries }: RegoObject,
  path: readonly string[],
): void {
  const fields = new Map(entries);
  for (const [name, property] of schema.properties) {
    const value = fields.get(name);
    if (value !== undefined) merge(result, check(property, value, [...path, name]));
  }
}

function validateValue(result: Result, schema: Schema, value: Value, path: readonly string[]): void {
  const { constant, enumeration, format } = schema;
  const field = fieldOf({ path, type: '', description: '' });
  if (constant !== undefined && canonicalText(value) !== constant) {
    violate(result, path, 'const', `${field} does not match: ${constant}`);
  }
  if (enumeration && !enumeration.includes(canonicalText(value))) {
    violate(result, path, 'enum', `${field} must be one of the following: ${enumeration.join(', ')}`);
  }
  if (format !== undefined && typeof value === 'string' && !hasFormat(format, value)) {
    violate(result, path, 'format', `Does not match format '${format}'`);
  }
  result.score += 1;
}

function validateText(
  result: Result,
  { counts, pattern }: Schema,
  text: string,
  path: readonly string[],
): void {
  const length = Array.from(text).length;
  const { minLength = 0, maxLength = Infinity } = counts;
  if (length < minLength) {
    violate(result, path, 'string_gte', `String length must be greater than or equal to ${minLength}`);
  }
  if (length > maxLength) {
    violate(result, path, 'string_lte', `String length must be less than or equal to ${maxLength}`);
  }
  if (pattern && !pattern.regexp.matcher(text).find()) {
    violate(result, path, 'pattern', `Does not match pattern '${pattern.text}'`);
  }
  result.score += 1;
}

function validateNumber(result: Result, schema: Schema, number: RegoNumber, path: readonly string[]): void {
  const value = parseRational(number.text) ?? { numerator: 0n, denominator: 1n };
  const { multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum } = schema;
  if (
    multipleOf &&
    (value.numerator * multipleOf.denominator) % (value.denominator * multipleOf.numerator) !== 0n
  ) {
    violate(result, path, 'multiple_of', `Must be a multiple of ${show(multipleOf)}`);
  }
  if (maximum && order(value, maximum) > 0) {
    violate(result, path, 'number_lte', `Must be less than or equal to ${show(maximum)}`);
  }
  if (exclusiveMaximum && order(value, exclusiveMaximum) >= 0) {
    violate(result, path, 'number_lt', `Must be less than ${show(exclusiveMaximum)}`);
  }
  if (minimum && order(value, minimum) < 0) {
    violate(result, path, 'number_gte', `Must be greater than or equal to ${show(minimum)}`);
  }
  if (exclusiveMinimum && order(value, exclusiveMinimum) <= 0) {
    violate(result, path, 'number_gt', `Must be greater than ${show(exclusiveMinimum)}`);
  }
  result.score += 1;
}

function order(left: Rational, right: Rational): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** Ten significant digits, as Go shows a big.Float. */
function show({ numerator, denominator }: Rational): string {
  return formatFloat(Number(numerator) / Number(denominator), 'g', 10);
}
