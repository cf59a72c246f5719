import { BuiltinError, OperandError } from '../engine/context.ts';
import { decimalToInteger, parseDecimal } from '../engine/value/decimal.ts';
import { isArray, RegoNumber, RegoObject, RegoSet, typeName, type Value } from '../engine/value/model.ts';

/** Operands are counted from 1 in messages, as OPA counts them. */
export function operandTypeError(position: number, got: Value, ...expected: string[]): OperandError {
  const wanted = expected.length === 1 ? expected[0] : `one of {${expected.join(', ')}}`;
  return new OperandError(`operand ${position} must be ${wanted} but got ${typeName(got)}`);
}

/** The wrong element of a composite operand. */
export function operandElementError(
  position: number,
  composite: Value,
  got: Value,
  ...expected: string[]
): OperandError {
  const type = typeName(composite);
  const wanted = expected.length === 1 ? `${expected[0]}s` : `(any of) {${expected.join(', ')}}`;
  return new OperandError(
    `operand ${position} must be ${type} of ${wanted} but got ${type} containing ${typeName(got)}`,
  );
}

export function stringOperand(value: Value | undefined, position: number): string {
  if (typeof value === 'string') return value;
  throw operandTypeError(position, value ?? null, 'string');
}

export function numberOperand(value: Value | undefined, position: number): RegoNumber {
  if (value instanceof RegoNumber) return value;
  throw operandTypeError(position, value ?? null, 'number');
}

export function booleanOperand(value: Value | undefined, position: number): boolean {
  if (typeof value === 'boolean') return value;
  throw operandTypeError(position, value ?? null, 'boolean');
}

export function arrayOperand(value: Value | undefined, position: number): readonly Value[] {
  if (value !== undefined && isArray(value)) return value;
  throw operandTypeError(position, value ?? null, 'array');
}

export function objectOperand(value: Value | undefined, position: number): RegoObject {
  if (value instanceof RegoObject) return value;
  throw operandTypeError(position, value ?? null, 'object');
}

export function setOperand(value: Value | undefined, position: number): RegoSet {
  if (value instanceof RegoSet) return value;
  throw operandTypeError(position, value ?? null, 'set');
}

/** The elements of an array or a set. */
export function elementsOperand(value: Value | undefined, position: number): readonly Value[] {
  if (value instanceof RegoSet) return value.elements;
  if (value !== undefined && isArray(value)) return value;
  throw operandTypeError(position, value ?? null, 'array', 'set');
}

/** The strings of an array or a set. */
export function stringsOperand(value: Value | undefined, position: number): string[] {
  return elementsOperand(value, position).map((element) => {
    if (typeof element === 'string') return element;
    throw operandElementError(position, value ?? null, element, 'string');
  });
}

/** An integer of 64 bits. */
export function integerOperand(value: Value | undefined, position: number): bigint {
  const integer = int64(numberOperand(value, position));
  if (integer !== undefined) return integer;
  throw new OperandError(`operand ${position} must be integer number but got floating-point number`);
}

/** An integer of any size. */
export function bigIntegerOperand(value: Value | undefined, position: number): bigint {
  if (!(value instanceof RegoNumber)) throw operandTypeError(position, value ?? null, 'integer');
  const decimal = parseDecimal(value.text);
  const integer = decimal && decimalToInteger(decimal);
  if (integer !== undefined) return integer;
  throw new OperandError(`operand ${position} must be integer number but got floating-point number`);
}

/** The integer that a number is written as, with nothing but zeros after the point; undefined beyond 64 bits. */
export function int64(number: RegoNumber): bigint | undefined {
  const match = /^([+-]?\d+)(?:\.0*)?$/.exec(number.text);
  if (!match?.[1]) return undefined;
  const integer = BigInt(match[1]);
  return BigInt.asIntN(64, integer) === integer ? integer : undefined;
}

/** Makes an error of JavaScript's own one that is recorded. */
export function builtinError(message: string, cause?: unknown): BuiltinError {
  return new BuiltinError(message, { cause });
}
