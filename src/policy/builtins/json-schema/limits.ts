import { BuiltinError } from '../../engine/context.ts';
import { compileRegexp } from '../go/regexp.ts';
import { RegoNumber, type Value } from '../../engine/value/model.ts';
import { asInteger, parseRational, type Rational } from '../../engine/value/rational.ts';
import { invalidType, textField, type Get } from './keywords.ts';
import { countNames, type CountName, type Schema } from './schema.ts';

function rational(value: Value | undefined): Rational | undefined {
  return value instanceof RegoNumber ? parseRational(value.text) : undefined;
}

/** Limits of numbers. */
export function readLimits(schema: Schema, get: Get): void {
  const multiple = get('multipleOf');
  if (multiple !== undefined) {
    const number = rational(multiple);
    if (!number) throw invalidType('Number', 'multipleOf');
    if (number.numerator <= 0n) throw new BuiltinError('multipleOf must be strictly greater than 0');
    schema.multipleOf = number;
  }
  readLimit(schema, get, 'minimum', 'exclusiveMinimum');
  readLimit(schema, get, 'maximum', 'exclusiveMaximum');
}

/** What excludes is a flag in draft 4, and a number of its own later. */
function readLimit(
  schema: Schema,
  get: Get,
  name: 'minimum' | 'maximum',
  exclusiveName: 'exclusiveMinimum' | 'exclusiveMaximum',
): void {
  const value = get(name);
  const limit = rational(value);
  if (value !== undefined && !limit) throw new BuiltinError(`${name} must be of a Number`);
  const exclusive = get(exclusiveName);
  const exclusiveLimit = rational(exclusive);
  if (exclusiveLimit) schema[exclusiveName] = exclusiveLimit;
  else if (exclusive !== undefined) {
    if (typeof exclusive !== 'boolean') throw invalidType('boolean/number', exclusiveName);
    if (!limit) throw new BuiltinError(`${exclusiveName} cannot be used without ${name}`);
    if (exclusive) {
      schema[exclusiveName] = limit;
      return;
    }
  }
  if (limit) schema[name] = limit;
}

/** Limits of lengths. */
export function readCounts(schema: Schema, get: Get): void {
  for (const name of countNames) {
    const value = get(name);
    if (value === undefined) continue;
    const number = rational(value);
    const integer = number && asInteger(number);
    if (integer === undefined) throw new BuiltinError(`${name} must be of an integer`);
    if (integer < 0n) throw new BuiltinError(`${name} must be greater than or equal to 0`);
    schema.counts[name] = Number(integer);
  }
  refuseReversed(schema, 'minLength', 'maxLength');
  refuseReversed(schema, 'minProperties', 'maxProperties');
}

function refuseReversed({ counts }: Schema, least: CountName, most: CountName): void {
  if ((counts[least] ?? 0) > (counts[most] ?? Infinity)) {
    throw new BuiltinError(`${least} cannot be greater than ${most}`);
  }
}

/** What texts must look like. */
export function readTextKeywords(schema: Schema, get: Get): void {
  const pattern = textField(get, 'pattern');
  if (pattern !== undefined) {
    try {
      schema.pattern = { text: pattern, regexp: compileRegexp(pattern) };
    } catch (cause) {
      throw new BuiltinError('pattern must be a valid regex', { cause });
    }
  }
  const format = textField(get, 'format');
  if (format !== undefined) schema.format = format;
}
