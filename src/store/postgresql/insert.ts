import type { Value } from '../database.ts';

/** A statement with its parameters. */
export interface Insertion {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * An INSERT of any number of rows with one parameter a column, a list of its values. A column without any value has no type that could be
 * told, and none is needed for NULL.
 */
export function insertion(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
  conflict: string | undefined,
): Insertion {
  const lists = columns.flatMap((_, index) => {
    const values = rows.map((row) => row[index] ?? null);
    return values.every((value) => value === null) ? [] : [{ index, values }];
  });
  const place = new Map(lists.map(({ index }, position) => [index, position + 1]));
  const selected = columns.map((_, index) => (place.has(index) ? `c${place.get(index)}` : 'NULL')).join(', ');
  const casts = lists.map(({ values }, position) => `$${position + 1}::${typeOf(values)}[]`).join(', ');
  const from =
    lists.length === 0
      ? `generate_series(1, ${rows.length})`
      : `unnest(${casts}) AS given (${lists.map((_, position) => `c${position + 1}`).join(', ')})`;
  const end = conflict === undefined ? '' : ` ON CONFLICT ${conflict}`;
  return {
    sql: `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${selected} FROM ${from}${end}`,
    parameters: lists.map(({ values }) => values.map(asGiven)),
  };
}

const asGiven = (value: Value) => (value instanceof Uint8Array ? Buffer.from(value) : value);

function typeOf(all: readonly Value[]): string {
  const values = all.filter((value) => value !== null);
  const [first] = values;
  if (typeof first !== 'number') return first instanceof Uint8Array ? 'bytea' : 'text';
  return values.every((value) => Number.isInteger(value)) ? 'bigint' : 'double precision';
}
