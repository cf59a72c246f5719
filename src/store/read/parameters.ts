import type { Value } from '../database.ts';

/** The parameters of a statement that is put together. */
export interface Parameters {
  /** Adds a value, and gives what stands for it in the text. */
  readonly mark: (value: Value) => string;
  /** The same for a list, in brackets. */
  readonly marks: (values: readonly Value[]) => string;
  readonly values: readonly Value[];
}

export function newParameters(): Parameters {
  const values: Value[] = [];
  const mark = (value: Value) => `$${values.push(value)}`;
  return { mark, marks: (list) => `(${list.map(mark).join(', ')})`, values };
}

/** A condition of all of these; true where there are none. */
export function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? '1 = 1' : conditions.join(' AND ');
}
