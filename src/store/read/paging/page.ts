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

/** Part of a list, as a statement reads it. */
export interface Way {
  readonly from: string;
  readonly where: readonly string[];
  /** What the columns that the list is sorted by are called here, where it is otherwise. */
  readonly columns?: readonly string[] | undefined;
  /** Whether its rows come in the order of the list by themselves. */
  readonly isOrdered?: boolean;
}

export interface PageQuery extends PageWish {
  readonly select: string;
  readonly from: string;
  readonly where: readonly string[];
  /**
   * What the list is made of, where that is not one statement: the page is put together of the keys that come first in each, and only then
   * are rows read. They are `from` by the last column of the order. Rows may be in several.
   */
  readonly ways?: readonly Way[] | undefined;
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
  asked: PageQuery,
): Promise<{ readonly rows: readonly Row[]; readonly next: string | null }> {
  const { order, query, limit, parameters } = asked;
  const sql = asked.ways ? ofWays(asked, asked.ways) : ofOne(asked);
  const rows = await queries.all<Row>(sql, parameters.values);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1) as Readonly<Record<string, Value>> | undefined;
  const isMore = rows.length > limit && last !== undefined;
  return {
    rows: shown,
    next: isMore
      ? cursorOf(
          query,
          order.columns.map(({ name }) => last[name] ?? null),
        )
      : null,
  };
}

function ofOne(asked: PageQuery): string {
  const { select, from, where, order, limit } = asked;
  const columns = order.columns.map(({ sql }) => sql);
  const after = positionOf(asked)?.(columns) ?? [];
  return `SELECT ${select} FROM ${from} WHERE ${allOf([...where, ...after])} ORDER BY ${sorted(columns, order)} LIMIT ${limit + 1}`;
}

function ofWays(asked: PageQuery, ways: readonly Way[]): string {
  const { select, from, order, limit } = asked;
  const [only] = ways;
  if (!only) return ofOne({ ...asked, where: ['1 = 0'] });
  if (ways.length === 1 && only.isOrdered) return ofOne({ ...asked, ...only });
  const position = positionOf(asked);
  const names = order.columns.map((_, index) => `o${index}`);
  const keys = ways.map(({ from: place, where, columns = order.columns.map(({ sql }) => sql) }, index) => {
    const own = columns.map((column, at) => `${column} AS ${names[at]}`).join(', ');
    const conditions = allOf([...where, ...(position?.(columns) ?? [])]);
    return `SELECT * FROM (SELECT ${own} FROM ${place} WHERE ${conditions} ORDER BY ${sorted(columns, order)} LIMIT ${limit + 1}) w${index}`;
  });
  const all =
    keys.length === 1
      ? keys[0]
      : `${keys.join(' UNION ')} ORDER BY ${sorted(names, order)} LIMIT ${limit + 1}`;
  const inOrder = names.map((name) => `k.${name}`);
  // SQLite joins in the order in which this is written, PostgreSQL as it likes.
  return `SELECT ${select} FROM (${all}) k CROSS JOIN ${from} WHERE ${order.columns.at(-1)?.sql} = ${inOrder.at(-1)}
    ORDER BY ${sorted(inOrder, order)}`;
}

const sorted = (columns: readonly string[], { descending = false }: Order) =>
  columns.map((column) => `${column}${descending ? ' DESC' : ''}`).join(', ');

/** The condition that rows come after the cursor, by what the columns are called. */
function positionOf({
  cursor,
  query,
  order: { columns, descending = false },
  parameters,
}: PageQuery): ((names: readonly string[]) => string[]) | undefined {
  if (cursor === undefined) return undefined;
  const kinds = columns.map(({ kind }) => kind);
  const marks = positionIn(cursor, query, kinds).map((value, index) =>
    typed(parameters.mark(value), kinds[index]),
  );
  return (names) => [`(${names.join(', ')}) ${descending ? '<' : '>'} (${marks.join(', ')})`];
}

/** What PostgreSQL would take for text beside a number. */
function typed(mark: string, kind: string | undefined): string {
  return kind === 'number' ? `CAST(${mark} AS BIGINT)` : mark;
}
