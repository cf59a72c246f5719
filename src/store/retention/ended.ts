import type { Database, Queries } from '../database.ts';
import { takeTurn } from '../history/turn.ts';

const batch = 500;

/**
 * Findings that were fixed before a day, or whose check has not been asked since, with their events and comments. What is open, waived
 * or stale stays.
 */
export async function dropEndedFindings(database: Database, before: string): Promise<number> {
  return inTurns(database, async (queries) => {
    const ended = await queries.all<{ fingerprint: string }>(
      `SELECT fingerprint FROM findings WHERE (state = 'fixed' OR (state = 'stale' AND status = 'retired')) AND state_since < $1
       AND last_seen < $1 LIMIT ${batch}`,
      [before],
    );
    const keys = ended.map(({ fingerprint }) => fingerprint);
    for (const table of ['finding_events', 'comments', 'findings']) {
      await queries.run(`DELETE FROM ${table} WHERE fingerprint IN (${marks(keys)})`, keys);
    }
    return keys.length;
  });
}

/** Resources that went before a day, and that no finding is about. */
export async function dropGoneResources(database: Database, before: string): Promise<number> {
  return inTurns(database, (queries) =>
    queries.run(
      `DELETE FROM resources WHERE key IN (SELECT key FROM resources WHERE gone_at < $1
         AND NOT EXISTS (SELECT 1 FROM findings WHERE findings.resource_id = resources.id) LIMIT ${batch})`,
      [before],
    ),
  );
}

/** Attack paths that were closed before a day. */
export async function dropClosedPaths(database: Database, before: string): Promise<number> {
  return inTurns(database, async (queries) => {
    const closed = await queries.all<{ source: string; id: string }>(
      `SELECT source, id FROM attack_paths WHERE closed_at < $1 LIMIT ${batch}`,
      [before],
    );
    for (const { source, id } of closed) {
      for (const [table, column] of [
        ['attack_path_findings', 'path_id'],
        ['attack_paths', 'id'],
      ] as const) {
        await queries.run(`DELETE FROM ${table} WHERE source = $1 AND ${column} = $2`, [source, id]);
      }
    }
    return closed.length;
  });
}

/** Does a piece of work in a transaction each time, until less than a batch was left of it. */
async function inTurns(database: Database, work: (queries: Queries) => Promise<number>): Promise<number> {
  for (let all = 0; ;) {
    const done = await database.transaction(async (queries) => {
      await takeTurn(queries);
      return work(queries);
    });
    all += done;
    if (done < batch) return all;
  }
}

const marks = (values: readonly string[]) => values.map((_, index) => `$${index + 1}`).join(', ') || 'NULL';
