import type { Queries } from '../../../store/database.ts';
import type { Stage } from '../stage.ts';

/** The attempt of an earlier stage of a run that did it: what that kept is what counts. */
export async function attemptOf(queries: Queries, run: string, stage: Stage): Promise<number> {
  const row = await queries.first<{ attempt: number }>(
    `SELECT attempt FROM run_stages WHERE run_id = $1 AND stage = $2 AND state = 'done'`,
    [run, stage],
  );
  if (!row) throw new Error(`${stage} of the run is not done`);
  return row.attempt;
}
