import type { Queries } from '../database.ts';
import { entryColumns, type StoredEntry } from './entry.ts';

export interface AuditFilter {
  /** ISO 8601, this one included. */
  readonly from?: string | undefined;
  /** ISO 8601, this one not. */
  readonly until?: string | undefined;
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
}

/** Entries after one, in order. */
export async function auditEntries(
  queries: Queries,
  after: number,
  most: number,
  { from, until, actor, action }: AuditFilter = {},
): Promise<StoredEntry[]> {
  return queries.all<StoredEntry>(
    `SELECT ${entryColumns} FROM audit_entries
     WHERE sequence > $1 AND at >= $2 AND at < $3 AND ($4 = '' OR actor = $4) AND ($5 = '' OR action = $5)
     ORDER BY sequence LIMIT $6`,
    [after, from ?? '', until ?? '~', actor ?? '', action ?? '', most],
  );
}

const page = 1000;

/** All entries, in order, some at a time. */
export async function* allEntries(queries: Queries, filter?: AuditFilter): AsyncGenerator<StoredEntry> {
  for (let after = 0; ;) {
    const entries = await auditEntries(queries, after, page, filter);
    yield* entries;
    const last = entries.at(-1);
    if (!last || entries.length < page) return;
    after = last.sequence;
  }
}
