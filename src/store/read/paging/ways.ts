import type { Database, Dialect } from '../../database.ts';
import { newParameters, type Parameters } from '../parameters.ts';

/** Part of a statement, made anew for each, since its parameters are numbered there. */
export type Term = (parameters: Parameters) => string;

/** An index, and what rows are found by in it. */
export interface Reading {
  readonly index: string;
  /** Rows of one after another, each of them in the order of the index. */
  readonly terms: readonly { readonly sql: Term; readonly name: string }[];
  /** Whether rows lie there as the list is sorted. */
  readonly isOrdered: boolean;
  /** Whether it is an index of the table of tags. */
  readonly isOfTags?: true;
  /** Whether what is asked of columns stands in the index, so that rows are not read to be passed over. */
  readonly isCovering?: boolean;
}

/** What is known of the rows that are passed. */
export interface Passed {
  readonly dialect: Dialect;
  /** Whether they have ended (1) or not (0). */
  readonly endings: readonly number[];
  /** Whether what is asked of their columns stands in the index that they are read by. */
  readonly isCovered: boolean;
  /** What has the columns that they are sorted by: rows, or tags of them. */
  readonly row: string;
  /** Whether those that meet the condition are few, and may be read at once. */
  readonly isSet?: boolean;
}

/** What rows must meet, each on its own. */
export interface Condition {
  readonly sql: Term;
  /** The same, written so that no index is taken for it, where one would lead astray. */
  readonly passed?: (parameters: Parameters, passed: Passed) => string;
  readonly reading?: Reading;
}

/** A table with a table of its tags. */
export interface Listed {
  /** As statements call them. */
  readonly rows: string;
  readonly tags: string;
}

/** What a reading reads from. SQLite is told the index: it knows nothing of how many rows there are. */
export function placeOf({ rows, tags }: Listed, dialect: Dialect, { index, isOfTags }: Reading): string {
  return `${isOfTags ? tags : rows}${byIndex(dialect, index)}`;
}

export function byIndex(dialect: Dialect, index: string): string {
  return dialect === 'sqlite' ? ` INDEXED BY ${index}` : '';
}

// Sorting so many that an index has is as quick as passing over what does not fit in the order of the list.
export const few = 10_000;
export const mostCounted = 50_000;

/** How a condition is written that the list is not read by. */
export function passing({ sql, passed = sql }: Condition, parameters: Parameters, rows: Passed): string {
  return passed(parameters, rows);
}

/** A condition that rows are found by. */
export type Readable = Condition & { readonly reading: Reading };

/**
 * The condition that few rows meet: one whose index has them in order, or one that very few meet, which are sorted. None, where the order
 * of the list is read.
 *
 * @param isOrdered whether a reading has rows in the order that is wanted.
 * @param count rows of a reading, up to a number.
 */
export async function narrowest(
  conditions: readonly Readable[],
  isOrdered: (reading: Reading) => boolean,
  count: (reading: Reading, most: number) => Promise<number>,
): Promise<Readable | undefined> {
  const [only] = conditions;
  if (only && conditions.length === 1 && isOrdered(only.reading)) return only;
  let best: { condition: Readable; rows: number } | undefined;
  for (const condition of conditions) {
    const isInOrder = isOrdered(condition.reading);
    const rows = await count(condition.reading, isInOrder ? mostCounted : few);
    if (rows >= few && !isInOrder) continue;
    if (rows < (best?.rows ?? Number.POSITIVE_INFINITY)) best = { condition, rows };
  }
  return best?.condition;
}

const kept = new WeakMap<Database, Map<string, { readonly rows: Promise<number>; readonly until: number }>>();
const keptFor = 60_000;
const mostKept = 10_000;

/** Counts rows of a reading. What was counted a short while ago will do: it decides how the list is read, not what it says. */
export async function countRows(
  database: Database,
  listed: Listed,
  reading: Reading,
  asked: { readonly most: number; readonly also?: readonly string[] },
): Promise<number> {
  const counts = kept.get(database) ?? new Map<string, { rows: Promise<number>; until: number }>();
  kept.set(database, counts);
  let all = 0;
  for (const { sql, name } of reading.terms) {
    const key = JSON.stringify([reading.index, name, asked]);
    const now = performance.now();
    let known = counts.get(key);
    if (!known || known.until < now) {
      known = { rows: counted(database, listed, reading, sql, asked), until: now + keptFor };
      if (counts.size >= mostKept) counts.clear();
      counts.set(key, known);
      known.rows.catch(() => counts.delete(key));
    }
    all += await known.rows;
  }
  return all;
}

async function counted(
  database: Database,
  listed: Listed,
  reading: Reading,
  sql: Term,
  { most, also = [] }: { readonly most: number; readonly also?: readonly string[] },
): Promise<number> {
  const parameters = newParameters();
  const where = [sql(parameters), ...also].join(' AND ');
  const row = await database.first<{ count: number }>(
    `SELECT count(*) AS count FROM (SELECT 1 FROM ${placeOf(listed, database.dialect, reading)} WHERE ${where} LIMIT ${most}) counted`,
    parameters.values,
  );
  return row?.count ?? most;
}
