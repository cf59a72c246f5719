import { leaseOf } from '../config/defaults.ts';
import { later, type RunService } from './control.ts';
import type { Taken } from './stage.ts';

/** Whether to go on with a stage. lost: another has taken it, or the run has ended. */
export type Standing = 'go on' | 'cancel' | 'lost';

/** Says that a stage is being worked on, and how far it is. */
export async function keepStage(
  { database, config, now }: RunService,
  { run, stage, attempt }: Taken,
  progress: object | undefined,
): Promise<Standing> {
  const until = later(now(), leaseOf(config()));
  return database.transaction<Standing>(async (queries) => {
    const row = await queries.first<{ cancel_requested_by: string | null }>(
      `UPDATE runs SET ready_at = $2, progress = COALESCE($3, progress) WHERE id = $1 AND state = 'running'
       RETURNING cancel_requested_by`,
      [run, until, progress === undefined ? null : JSON.stringify(progress)],
    );
    const kept = await queries.run(
      `UPDATE run_stages SET alive_until = $4 WHERE run_id = $1 AND stage = $2 AND attempt = $3 AND state = 'taken'`,
      [run, stage, attempt, until],
    );
    if (!row || kept === 0) return 'lost';
    return row.cancel_requested_by === null ? 'go on' : 'cancel';
  });
}
