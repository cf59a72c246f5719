import { EvaluationError, type Value } from '../../evaluation/value.ts';

/** A name in an object. @throws EvaluationError where it is no name. */
export function keyText(key: Value): string {
  if (typeof key === 'string') return key;
  if (typeof key === 'number' || typeof key === 'boolean') return String(key);
  throw new EvaluationError('a name in an object must be a text');
}

/** A condition's value. @throws EvaluationError where it is none. */
export function isTrue(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (value === 'true') return true;
  if (value === 'false') return false;
  throw new EvaluationError('a condition must be true or false');
}

/** A value in a text. @throws EvaluationError where it has no text. */
export function textOfValue(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return String(value);
  throw new EvaluationError(value === null ? 'null has no text' : 'a list or an object has no text');
}

/** Numbers have no exponent in texts. */
export function numberText(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** A number, also where it stands as text. @throws EvaluationError where it is none. */
export function numberOf(value: Value): number {
  if (typeof value === 'number') return value;
  const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  if (Number.isNaN(parsed)) throw new EvaluationError('a number is needed');
  return parsed;
}
