import type { Database } from '../database.ts';
import { deleteInBatches } from '../delete-in-batches.ts';

const ended = "state NOT IN ('queued', 'running')";

/** Keeps the documents and reports of the newest published runs of each source; of those that have not ended all are kept. */
export async function dropArtifacts(database: Database, kept: number): Promise<number> {
  const runs = await database.all<{ id: string }>(
    `SELECT id FROM
       (SELECT id, row_number() OVER (PARTITION BY source ORDER BY CASE WHEN state IN ('complete', 'partial') THEN 0 ELSE 1 END,
          created_at DESC, id DESC) AS place, state
        FROM runs WHERE ${ended} AND id IN (SELECT DISTINCT run_id FROM artifacts)) AS placed
     WHERE place > $1 OR state NOT IN ('complete', 'partial')`,
    [kept],
  );
  let dropped = 0;
  for (const { id } of runs) {
    // Pieces have a mebibyte.
    dropped += await deleteInBatches(
      database,
      {
        table: 'artifacts',
        key: ['run_id', 'kind', 'attempt', 'piece'],
        where: 'run_id = $1',
        parameters: [id],
      },
      50,
    );
  }
  return dropped;
}

/** What runs that have ended otherwise than published had staged. */
export async function dropStaged(database: Database): Promise<number> {
  let dropped = 0;
  for (const [table, last] of [
    ['staged_results', 'fingerprint'],
    ['staged_resources', 'key'],
    ['staged_counts', 'kind'],
  ] as const) {
    const where = `run_id IN (SELECT id FROM runs WHERE ${ended})`;
    dropped += await deleteInBatches(database, {
      table,
      key: ['run_id', 'attempt', last],
      where,
      parameters: [],
    });
  }
  return dropped;
}

/** Runs that ended before a day, but for the newest published one of each source. */
export async function dropRuns(database: Database, before: string): Promise<number> {
  const where = `${ended} AND COALESCE(finished_at, created_at) < $1 AND id NOT IN
    (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY source ORDER BY created_at DESC, id DESC) AS place
       FROM runs WHERE state IN ('complete', 'partial')) AS placed WHERE place = 1)`;
  // Their artifacts go with them.
  await deleteInBatches(
    database,
    {
      table: 'artifacts',
      key: ['run_id', 'kind', 'attempt', 'piece'],
      where: `run_id IN (SELECT id FROM runs WHERE ${where})`,
      parameters: [before],
    },
    50,
  );
  return deleteInBatches(database, { table: 'runs', key: ['id'], where, parameters: [before] }, 500);
}
