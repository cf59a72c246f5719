import type { Table } from '../syntax/toml.ts';

/** A table; an empty one where a value is none. */
export function tableIn(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}

export function tablesIn(value: unknown): Table[] {
  return Array.isArray(value) ? value.map(tableIn) : [];
}

/** A text that says something. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
