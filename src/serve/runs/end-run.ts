import type { Queries } from '../../store/database.ts';
import { clearStaged } from '../../store/history/publishing/clear.ts';

/** How a run ends that shows nothing. */
export interface Ending {
  readonly state: 'failed' | 'cancelled';
  /** One line. */
  readonly error?: string | undefined;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Ends a run that has not ended, and lets go of what it kept.
 *
 * @returns whether it had not.
 */
export async function endRun(queries: Queries, run: string, { state, error, at }: Ending): Promise<boolean> {
  const ended = await queries.run(
    `UPDATE runs SET state = $2, error = $3, finished_at = $4 WHERE id = $1 AND state IN ('queued', 'running')`,
    [run, state, error ?? null, at],
  );
  if (ended === 0) return false;
  await queries.run(
    `UPDATE run_stages SET state = 'failed', error = $2, ended_at = $3 WHERE run_id = $1 AND state = 'taken'`,
    [run, error ?? state, at],
  );
  await queries.run('DELETE FROM artifacts WHERE run_id = $1', [run]);
  await clearStaged(queries, run);
  return true;
}
