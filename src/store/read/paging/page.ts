import type { Queries, Value } from '../../database.ts';
import { allOf, type Parameters } from '../parameters.ts';
import { cursorOf, positionIn } from './cursor.ts';

/** Part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next begins; null at the end. */
  readonly next: string | null;
}

/** How much of a list is wanted. */
export interface PageWish {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Columns that a list is sorted by, together unique, all in one direction: so that a position in it is a comparison of rows. */
export interface Order {
  readonly columns: readonly {
    readonly sql: string;
    readonly name: string;
    readonly kind: 'string' | 'number';
  }[];
  readonly descending?: boolean;
}

export interface PageQuery extends PageWish {
  readonly select: string;
  readonly from: string;
  readonly where: readonly string[];
  readonly parameters: Parameters;
  readonly order: Order;
  /** What cursors are bound to. */
  readonly query: unknown;
}

/**
 * A page of a list, by its position: rows that come or go meanwhile move nothing else.
 *
 * @throws CursorRefused
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export async function pageOf<Row extends object>(
  queries: Queries,
  { select, from, where, parameters, order, query, limit, cursor }: PageQuery,
): Promise<{ readonly rows: readonly Row[]; readonly next: string | null }> {
  const { columns, descending = false } = order;
  const conditions = [...where];
  if (cursor !== undefined) {
    const position = positionIn(
      cursor,
      query,
      columns.map(({ kind }) => kind),
    );
    const marks = position.map((value, index) => typed(parameters.mark(value), columns[index]?.kind));
    conditions.push(
      `(${columns.map(({ sql }) => sql).join(', ')}) ${descending ? '<' : '>'} (${marks.join(', ')})`,
    );
  }
  const sorted = columns.map(({ sql }) => `${sql}${descending ? ' DESC' : ''}`).join(', ');
  const rows = await queries.all<Row>(
    `SELECT ${select} FROM ${from} WHERE ${allOf(conditions)} ORDER BY ${sorted} LIMIT ${limit + 1}`,
    parameters.values,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1) as Readonly<Record<string, Value>> | undefined;
  const isMore = rows.length > limit && last !== undefined;
  return {
    rows: shown,
    next: isMore
      ? cursorOf(
          query,
          columns.map(({ name }) => last[name] ?? null),
        )
      : null,
  };
}

/** What PostgreSQL would take for text beside a number. */
function typed(mark: string, kind: string | undefined): string {
  return kind === 'number' ? `CAST(${mark} AS BIGINT)` : mark;
}
