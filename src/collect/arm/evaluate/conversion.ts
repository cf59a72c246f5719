import { isUnknown, unknownValue } from '../../code/token.ts';
import { EvaluationError, isObject, isTraversable, objectOf, type Value } from '../../evaluation/value.ts';
import type { Budget } from '../../evaluation/budget.ts';

/** A value in a text. Resource Manager writes truth values with a capital. @throws EvaluationError */
export function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value === null || value === undefined) return '';
  if (isTraversable(value)) return textOf(value.plain());
  return JSON.stringify(value);
}

/** The same, of lists and objects their JSON. @throws EvaluationError */
export function plainText(value: Value): string {
  return typeof value === 'object' && value !== null && !isTraversable(value)
    ? JSON.stringify(value)
    : textOf(value);
}

/** @throws EvaluationError */
export function numberOf(value: Value): number {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new EvaluationError('a number is needed');
  return number;
}

/** @throws EvaluationError */
export function booleanOf(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string' && /^(true|1)$/i.test(value)) return true;
  if (typeof value === 'string' && /^(false|0)$/i.test(value)) return false;
  throw new EvaluationError('true or false is needed');
}

/** @throws EvaluationError */
export function listOf(value: Value): readonly Value[] {
  if (!Array.isArray(value)) throw new EvaluationError('a list is needed');
  return value as Value[];
}

/** @throws EvaluationError */
export function recordOf(value: Value): Record<string, Value> {
  if (!isObject(value)) throw new EvaluationError('an object is needed');
  return value;
}

/** A value as JSON alone; what is null is left out of objects. */
export function plainValue(value: Value, budget: Budget): Value {
  budget.spend(5);
  if (isTraversable(value)) return plainValue(value.plain(), budget);
  if (Array.isArray(value)) return value.map((item: Value) => plainValue(item, budget));
  if (!isObject(value)) return value;
  return objectOf(
    Object.entries(value)
      .map(([name, inner]) => [name, plainValue(inner, budget)] as const)
      .filter(([, inner]) => inner !== null && inner !== undefined),
  );
}

/** Whether there is nothing in it. */
export function isEmptyValue(value: Value): boolean {
  if (value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

/** A text, or a token where it is none. */
export function textOrUnknown(value: Value, what: string): string {
  if (isUnknown(value)) return value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : unknownValue(what);
}
