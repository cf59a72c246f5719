import type { Queries } from '../database.ts';

/** The attempt that did a stage of a run: what that kept is what counts. */
export async function doneAttempt(queries: Queries, run: string, stage: string): Promise<number | undefined> {
  const row = await queries.first<{ attempt: number }>(
    `SELECT attempt FROM run_stages WHERE run_id = $1 AND stage = $2 AND state = 'done'`,
    [run, stage],
  );
  return row?.attempt;
}

/**
 * The attempt that staged the results of a run and kept its report: of the stage of the graph, or of evaluating where a Keelson without that
 * stage did both.
 */
export async function stagingAttempt(queries: Queries, run: string): Promise<number | undefined> {
  return (await doneAttempt(queries, run, 'graph')) ?? doneAttempt(queries, run, 'evaluate');
}
