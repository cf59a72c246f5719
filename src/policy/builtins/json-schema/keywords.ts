import { BuiltinError } from '../../engine/context.ts';
import { isArray, type Value } from '../../engine/value/model.ts';

/** The value of a keyword, if the schema has it. */
export type Get = (name: string) => Value | undefined;

export function invalidType(expected: string, given: string): BuiltinError {
  return new BuiltinError(`Invalid type. Expected: ${expected}, given: ${given}`);
}

export function textField(get: Get, name: string): string | undefined {
  const value = get(name);
  if (value === undefined || typeof value === 'string') return value;
  throw invalidType('string', name);
}

export function listField(get: Get, name: string): readonly Value[] | undefined {
  const value = get(name);
  if (value === undefined || isArray(value)) return value;
  throw new BuiltinError(`${name} must be of an array`);
}
