import type { Queries } from '../../../store/database.ts';
import type { DeliveryRow } from './delivery.ts';

/** Milliseconds for which what was taken is left alone by others, unless it is renewed. */
export const leaseTime = 120_000;

/**
 * Takes the delivery of a sink whose turn it is: the oldest that waits, and no other while that is sent or rests, so that
 * one sink's go out in order whatever number of servers there are. Undefined where there is none to be sent now. What one
 * had taken who never told how it went has failed once more.
 */
export async function takeNext(
  queries: Queries,
  sink: string,
  worker: string,
  now: Date,
): Promise<DeliveryRow | undefined> {
  return queries.first<DeliveryRow>(
    `UPDATE deliveries SET leased_by = $2, leased_until = $3, attempts = attempts + 1,
       failures = failures + CASE WHEN leased_by IS NULL THEN 0 ELSE 1 END
     WHERE sequence = (SELECT MIN(sequence) FROM deliveries WHERE sink = $1 AND state = 'waiting')
       AND state = 'waiting' AND next_try_at <= $4 AND (leased_until IS NULL OR leased_until <= $4)
     RETURNING *`,
    [sink, worker, new Date(now.getTime() + leaseTime).toISOString(), now.toISOString()],
  );
}

/** @returns false where another has taken it since. */
export async function renew(
  queries: Queries,
  { sequence, attempts }: DeliveryRow,
  now: Date,
): Promise<boolean> {
  const changed = await queries.run(
    `UPDATE deliveries SET leased_until = $3 WHERE sequence = $1 AND attempts = $2 AND leased_by IS NOT NULL`,
    [sequence, attempts, new Date(now.getTime() + leaseTime).toISOString()],
  );
  return changed === 1;
}

/** Sinks that something waits for now. */
export async function sinksInTurn(queries: Queries, now: Date): Promise<string[]> {
  const rows = await queries.all<{ sink: string }>(
    `SELECT DISTINCT sink FROM deliveries WHERE state = 'waiting' AND next_try_at <= $1`,
    [now.toISOString()],
  );
  return rows.map(({ sink }) => sink);
}
