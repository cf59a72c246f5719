import type { Database } from '../database.ts';
import { audit } from './append.ts';

export const prunedAction = 'audit.pruned';

/**
 * Removes the entries before a time. What is left begins with a checkpoint, which an entry of the chain states, so that it can
 * be verified as before.
 *
 * @param before ISO 8601.
 * @param now ISO 8601.
 * @returns how many went.
 */
export async function pruneAudit(database: Database, before: string, now: string): Promise<number> {
  return database.transaction(async (queries) => {
    // Entries are in the order of the chain, and clocks are not: the first that is younger ends it.
    const last = await queries.first<{ sequence: number; hash: string }>(
      `SELECT sequence, hash FROM audit_entries
       WHERE sequence < coalesce((SELECT min(sequence) FROM audit_entries WHERE at >= $1), 9007199254740991)
       ORDER BY sequence DESC LIMIT 1`,
      [before],
    );
    if (!last) return 0;
    const { sequence: through, hash } = last;
    await audit(queries, {
      actor: 'system:retention',
      action: prunedAction,
      target: `audit:${through}`,
      detail: { through, hash },
      at: now,
    });
    await queries.run('INSERT INTO audit_checkpoints (through, hash, at) VALUES ($1, $2, $3)', [
      through,
      hash,
      now,
    ]);
    return queries.run('DELETE FROM audit_entries WHERE sequence <= $1', [through]);
  });
}
