import type { Database, Queries } from '../database.ts';
import { canonicalJson } from './canonical-json.ts';
import { hashOf, type AuditEntry } from './entry.ts';

/**
 * Adds an entry to the audit log. Within a transaction it is there if and only if the rest is; others that add one wait until
 * that ends, so let it be the last thing that a transaction does. Text is bounded and without control characters.
 */
export async function audit(queries: Queries | Database, entry: AuditEntry): Promise<void> {
  if ('transaction' in queries) await queries.transaction((inside) => append(inside, entry));
  else await append(queries, entry);
}

async function append(queries: Queries, entry: AuditEntry): Promise<void> {
  // Holds the row until the transaction ends.
  const head = await queries.first<{ sequence: number; hash: string }>(
    `INSERT INTO audit_head (id, sequence, hash) VALUES (1, 1, '')
     ON CONFLICT (id) DO UPDATE SET sequence = audit_head.sequence + 1 RETURNING sequence, hash`,
  );
  if (!head) throw new Error('the store does not say where its audit log ends');
  const unsigned = {
    sequence: head.sequence,
    at: entry.at,
    actor: plain(entry.actor),
    action: plain(entry.action),
    target: plain(entry.target),
    detail: entry.detail === undefined ? null : detailOf(entry.detail),
    previous: head.hash,
  };
  const hash = hashOf(unsigned);
  const { sequence, at, actor, action, target, detail, previous } = unsigned;
  await queries.run(
    `INSERT INTO audit_entries (sequence, at, actor, action, target, detail, previous, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [sequence, at, actor, action, target, detail, previous, hash],
  );
  await queries.run('UPDATE audit_head SET hash = $1 WHERE id = 1', [hash]);
}

const longest = 512;
const longestDetail = 16_384;

/** No database takes half a surrogate pair, and PostgreSQL no NUL. */
function plain(text: string): string {
  return text
    .slice(0, longest)
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, '\uFFFD');
}

function detailOf(detail: Readonly<Record<string, unknown>>): string {
  // JSON writes half pairs and NUL as escapes.
  const text = canonicalJson(detail);
  return text.length <= longestDetail ? text : canonicalJson({ omitted: `${text.length} characters` });
}
