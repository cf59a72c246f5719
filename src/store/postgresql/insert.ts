import type { Value } from '../database.ts';

/** An INSERT of any number of rows with one parameter a column, a list of its values. */
export function insertText(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
  conflict: string | undefined,
): string {
  const lists = columns.map((_, index) => `$${index + 1}::${typeOf(rows, index)}[]`).join(', ');
  const end = conflict === undefined ? '' : ` ON CONFLICT ${conflict}`;
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT * FROM unnest(${lists})${end}`;
}

export function listsOf(columns: readonly string[], rows: readonly (readonly Value[])[]): unknown[][] {
  return columns.map((_, index) => rows.map((row) => asGiven(row[index] ?? null)));
}

const asGiven = (value: Value) => (value instanceof Uint8Array ? Buffer.from(value) : value);

function typeOf(rows: readonly (readonly Value[])[], column: number): string {
  const values = rows.map((row) => row[column]).filter((value) => value !== null && value !== undefined);
  const [first] = values;
  if (typeof first !== 'number') return first instanceof Uint8Array ? 'bytea' : 'text';
  return values.every((value) => Number.isInteger(value)) ? 'bigint' : 'double precision';
}
