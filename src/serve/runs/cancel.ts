import type { Actor } from '../access/actor.ts';
import type { Service } from '../service.ts';
import { endRun } from './end-run.ts';

/** What became of the wish to cancel: a worker that is on it is told, and ends it. */
export type Cancelled = 'cancelled' | 'requested' | 'ended' | 'unknown';

/** Ends runs that were to be cancelled by a worker that has gone. */
export async function endCancelled(service: Pick<Service, 'database' | 'log' | 'now'>): Promise<void> {
  const rows = await service.database.all<{ id: string; by: string }>(
    `SELECT id, cancel_requested_by AS by FROM runs
     WHERE state IN ('queued', 'running') AND ready_at <= $1 AND cancel_requested_by IS NOT NULL`,
    [service.now().toISOString()],
  );
  for (const { id, by } of rows) await cancelRun(service, id, { name: by });
}

/** Cancels a run that has not ended: at once where nobody works on it. */
export async function cancelRun(
  { database, log, now }: Pick<Service, 'database' | 'log' | 'now'>,
  run: string,
  actor: Pick<Actor, 'name'>,
): Promise<Cancelled> {
  const at = now().toISOString();
  const cancelled = await database.transaction<Cancelled>(async (queries) => {
    const asked = await queries.run(
      `UPDATE runs SET cancel_requested_by = COALESCE(cancel_requested_by, $2) WHERE id = $1 AND state IN ('queued', 'running')`,
      [run, actor.name],
    );
    if (asked === 0) {
      return (await queries.first('SELECT id FROM runs WHERE id = $1', [run])) ? 'ended' : 'unknown';
    }
    const working = await queries.first(
      `SELECT stage FROM run_stages WHERE run_id = $1 AND state = 'taken' AND alive_until > $2`,
      [run, at],
    );
    if (working) return 'requested';
    await endRun(queries, run, { state: 'cancelled', at });
    return 'cancelled';
  });
  log.info({ run, actor: actor.name, outcome: cancelled }, 'a run is to be cancelled');
  return cancelled;
}
