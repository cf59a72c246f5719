import { isUnknown, unknownValue, wholeUnknown } from '../../code/token.ts';

/** A value of a template: JSON's, a token where it is not known, or `noValue`. */
export type Value = unknown;

/** AWS::NoValue: what it is given to is not there. */
export const noValue: unique symbol = Symbol('AWS::NoValue');

export function isObject(value: Value): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A scalar as text; undefined for lists, objects and what is not there. */
export function textIn(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The token for what follows from a value that is not known, undefined where it is. */
export function unknownFrom(...values: readonly Value[]): string | undefined {
  const first = values.find(isUnknown);
  return first === undefined ? undefined : wholeUnknown(first);
}

/** Objects are made without a prototype's names in the way: `__proto__` is a name like any other. */
export function define(object: Record<string, Value>, name: string, value: Value): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

/** What is certain where one of two values holds and nobody knows which: what both say. */
export function either(left: Value, right: Value, expression: string): Value {
  if (left === right) return left;
  if (Array.isArray(left) && Array.isArray(right) && left.length === right.length) {
    return left.map((item: Value, index) => either(item, right[index], expression));
  }
  if (!isObject(left) || !isObject(right)) return unknownValue(expression);
  const made: Record<string, Value> = {};
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const both = Object.hasOwn(left, name) && Object.hasOwn(right, name);
    define(made, name, both ? either(left[name], right[name], expression) : unknownValue(expression));
  }
  return made;
}
