import { numberOf, textOfValue } from '../evaluate/conversion.ts';
import { EvaluationError, isObject, isTraversable, type Value } from '../../evaluation/value.ts';

/** Parameters as functions take them. Each throws EvaluationError where one is of another kind. */
export function textAt(parameters: readonly Value[], index: number): string {
  return textOfValue(parameters[index] ?? missing(index));
}

export function numberAt(parameters: readonly Value[], index: number): number {
  return numberOf(parameters[index] ?? missing(index));
}

export function listAt(parameters: readonly Value[], index: number): readonly Value[] {
  return listOf(parameters[index] ?? missing(index));
}

export function objectAt(parameters: readonly Value[], index: number): Record<string, Value> {
  return objectOfValue(parameters[index] ?? missing(index));
}

export function listOf(value: Value): readonly Value[] {
  const list = isTraversable(value) ? value.plain() : value;
  if (!Array.isArray(list)) throw new EvaluationError('a list is needed');
  return list;
}

export function objectOfValue(value: Value): Record<string, Value> {
  const object = isTraversable(value) ? value.plain() : value;
  if (!isObject(object)) throw new EvaluationError('a map is needed');
  return object;
}

function missing(index: number): never {
  throw new EvaluationError(`parameter ${index + 1} is missing`);
}
