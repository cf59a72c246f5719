import type { Database, Queries } from '../database.ts';
import { takeTurn } from '../history/turn.ts';
import { addedUp, type Remediation } from '../history/remediation.ts';
import { deleteInBatches } from '../delete-in-batches.ts';

/**
 * Keeps one snapshot a day and source of the days before one: the last, to which goes what the others counted of changes. Trends by day are
 * the same as before.
 */
export async function compactSnapshots(database: Database, before: string): Promise<number> {
  const days = await database.all<{ source: string; day: string }>(
    `SELECT source, substr(at, 1, 10) AS day FROM snapshots WHERE at < $1 GROUP BY source, substr(at, 1, 10)
     HAVING count(*) > 1 ORDER BY day, source`,
    [before],
  );
  let dropped = 0;
  for (const { source, day } of days) {
    dropped += await database.transaction(async (queries) => {
      await takeTurn(queries);
      return compactDay(queries, source, day);
    });
  }
  return dropped;
}

interface Flow {
  readonly run_id: string;
  readonly opened: number;
  readonly fixed: number;
  readonly regressed: number;
  readonly remediation: string;
}

async function compactDay(queries: Queries, source: string, day: string): Promise<number> {
  const snapshots = await queries.all<Flow>(
    `SELECT run_id, opened, fixed, regressed, remediation FROM snapshots WHERE source = $1 AND at >= $2 AND at < $3
     ORDER BY at, run_id`,
    [source, day, `${day}~`],
  );
  const last = snapshots.at(-1);
  if (!last || snapshots.length === 1) return 0;
  const sum = (column: 'opened' | 'fixed' | 'regressed') =>
    snapshots.reduce((all, snapshot) => all + snapshot[column], 0);
  const remediation = addedUp(snapshots.map((snapshot) => JSON.parse(snapshot.remediation) as Remediation));
  await queries.run(
    'UPDATE snapshots SET opened = $1, fixed = $2, regressed = $3, remediation = $4 WHERE run_id = $5',
    [sum('opened'), sum('fixed'), sum('regressed'), JSON.stringify(remediation), last.run_id],
  );
  return queries.run('DELETE FROM snapshots WHERE source = $1 AND at >= $2 AND at < $3 AND run_id <> $4', [
    source,
    day,
    `${day}~`,
    last.run_id,
  ]);
}

/** Snapshots of before a day, but for the newest of each source, which tells how it stands. */
export async function dropSnapshots(database: Database, before: string): Promise<number> {
  const dropped = await deleteInBatches(database, {
    table: 'snapshots',
    key: ['run_id'],
    where: 'at < $1 AND at < (SELECT max(at) FROM snapshots AS later WHERE later.source = snapshots.source)',
    parameters: [before],
  });
  // What was kept of answers holds no longer.
  if (dropped > 0) await database.transaction(takeTurn);
  return dropped;
}
