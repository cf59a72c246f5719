import type { AuditFilter } from '../audit/read.ts';
import type { Queries } from '../database.ts';
import { pageOf, type Order, type Page, type PageWish } from './paging/page.ts';
import { newParameters } from './parameters.ts';

export interface ReadAuditEntry {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  readonly detail: unknown;
  /** Hash of the entry before, and its own. */
  readonly previous: string;
  readonly hash: string;
}

const inOrder: Order = { columns: [{ sql: 'a.sequence', name: 'sequence', kind: 'number' }] };

/**
 * Entries of the audit log, in order.
 *
 * @throws CursorRefused
 */
export async function listAudit(
  queries: Queries,
  filter: AuditFilter,
  wish: PageWish,
): Promise<Page<ReadAuditEntry>> {
  const parameters = newParameters();
  const { mark } = parameters;
  const where = [
    ...(filter.from === undefined ? [] : [`a.at >= ${mark(filter.from)}`]),
    ...(filter.until === undefined ? [] : [`a.at < ${mark(filter.until)}`]),
    ...(filter.actor === undefined ? [] : [`a.actor = ${mark(filter.actor)}`]),
    ...(filter.action === undefined ? [] : [`a.action = ${mark(filter.action)}`]),
  ];
  const { rows, next } = await pageOf<ReadAuditEntry & { detail: string | null }>(queries, {
    select: 'a.sequence, a.at, a.actor, a.action, a.target, a.detail, a.previous, a.hash',
    from: 'audit_entries a',
    where,
    parameters,
    order: inOrder,
    query: { list: 'audit', filter },
    ...wish,
  });
  return {
    items: rows.map(entryOf),
    next,
  };
}

function entryOf(row: ReadAuditEntry & { readonly detail: string | null }): ReadAuditEntry {
  return { ...row, detail: row.detail === null ? null : (JSON.parse(row.detail) as unknown) };
}
