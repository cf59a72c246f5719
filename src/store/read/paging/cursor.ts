import { sha256 } from '../../../files/sha256.ts';
import type { Value } from '../../database.ts';

/** A cursor that is none, or that of another list: the reader's mistake. */
export class CursorRefused extends Error {
  override readonly name = 'CursorRefused';
}

/** Where a page ends: the columns that it is sorted by. It says nothing that the page did not, and is bound to its query. */
export function cursorOf(query: unknown, position: readonly Value[]): string {
  return Buffer.from(JSON.stringify([digestOf(query), ...position])).toString('base64url');
}

/**
 * The position that a cursor stands for.
 *
 * @param query what the list is asked with, all but the cursor and the length of pages.
 * @param kinds of the columns.
 * @throws CursorRefused
 */
export function positionIn(
  cursor: string,
  query: unknown,
  kinds: readonly ('string' | 'number')[],
): (string | number)[] {
  const [digest, ...position] = listIn(cursor);
  if (digest !== digestOf(query)) throw new CursorRefused('it belongs to another list: begin without one');
  const fits =
    position.length === kinds.length && position.every((value, index) => typeof value === kinds[index]);
  if (!fits) throw new CursorRefused('it was not given by this server');
  const values = position as (string | number)[];
  // PostgreSQL knows no such text, and whole numbers up to 64 bits.
  const strange = values.some((value) =>
    typeof value === 'string' ? value.includes('\0') : !Number.isSafeInteger(value),
  );
  if (strange) throw new CursorRefused('it was not given by this server');
  return values;
}

function listIn(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value)) return value as unknown[];
  } catch {
    // Said below.
  }
  throw new CursorRefused('it was not given by this server');
}

/** The order in which a query names its parts says nothing. */
function digestOf(query: unknown): string {
  const text = JSON.stringify(query, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : value,
  );
  return sha256(text).slice(0, 16);
}
