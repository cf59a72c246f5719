import type { Queries } from '../database.ts';

/** What somebody did. */
export interface AuditEntry {
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
  /** ISO 8601. */
  readonly at: string;
}

/** Adds an entry to the audit log, in the transaction of what it tells; the last thing that a transaction does. */
export async function audit(
  queries: Queries,
  { actor, action, target, detail, at }: AuditEntry,
): Promise<void> {
  await queries.run(
    `INSERT INTO audit_entries (sequence, at, actor, action, target, detail, previous, hash)
     SELECT coalesce(max(sequence), 0) + 1, $1, $2, $3, $4, $5, '', '' FROM audit_entries`,
    [at, actor, action, target, detail === undefined ? null : JSON.stringify(detail)],
  );
}
