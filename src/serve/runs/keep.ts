import { leaseOf } from '../config/defaults.ts';
import { later, type RunService } from './control.ts';
import { rowOf } from './parts.ts';
import type { Taken } from './stage.ts';

/** Whether to go on with a stage. lost: another has taken it, or the run has ended. */
export type Standing = 'go on' | 'cancel' | 'lost';

/** Says that a stage is being worked on, and how far it is. */
export async function keepStage(
  { database, config, now }: RunService,
  taken: Taken,
  progress: object | undefined,
): Promise<Standing> {
  const { run, attempt, part } = taken;
  const until = later(now(), leaseOf(config()));
  // Other parts of the run may be there to be taken.
  const readyAt = part ? 'ready_at' : '$2';
  return database.transaction<Standing>(async (queries) => {
    const row = await queries.first<{ cancel_requested_by: string | null }>(
      `UPDATE runs SET ready_at = ${readyAt}, progress = COALESCE(${part ? '$2' : '$3'}, progress) WHERE id = $1 AND state = 'running'
       RETURNING cancel_requested_by`,
      [run, ...(part ? [] : [until]), progress === undefined ? null : JSON.stringify(progress)],
    );
    const kept = await queries.run(
      `UPDATE run_stages SET alive_until = $4 WHERE run_id = $1 AND stage = $2 AND attempt = $3 AND state = 'taken'`,
      [run, rowOf(taken), attempt, until],
    );
    if (!row || kept === 0) return 'lost';
    return row.cancel_requested_by === null ? 'go on' : 'cancel';
  });
}
