import type { Queries } from '../../../store/database.ts';
import type { DeliveryRow } from './delivery.ts';

/**
 * Bounds what waits for a sink: where there is more than may, the older half becomes one delivery a source, which speaks of
 * all that changed between the first of its runs and the last. It gets an id of its own, since what it says is new; a
 * receiver that had got a part of it gets that twice. What is being sent stays as it is.
 */
export async function putTogether(queries: Queries, sink: string, most: number, now: string): Promise<void> {
  const count = await queries.first<{ waiting: number }>(
    `SELECT COUNT(*) AS waiting FROM deliveries WHERE sink = $1 AND state = 'waiting'`,
    [sink],
  );
  const waiting = count?.waiting ?? 0;
  if (waiting <= most) return;
  // What is written to is nobody else's until this transaction ends.
  const held = await queries.all<DeliveryRow>(
    `UPDATE deliveries SET leased_by = NULL, leased_until = NULL WHERE sequence IN (
       SELECT sequence FROM deliveries WHERE sink = $1 AND state = 'waiting' ORDER BY sequence LIMIT $3
     ) AND state = 'waiting' AND (leased_until IS NULL OR leased_until <= $2)
     RETURNING *`,
    [sink, now, Math.max(2, Math.ceil(waiting / 2))],
  );
  const inOrder = held.toSorted((left, right) => left.sequence - right.sequence);
  for (const [first, ...others] of Map.groupBy(inOrder, ({ source }) => source).values()) {
    if (first && others.length > 0) await intoOne(queries, first, others, now);
  }
}

async function intoOne(
  queries: Queries,
  first: DeliveryRow,
  others: readonly DeliveryRow[],
  now: string,
): Promise<void> {
  const all = [first, ...others];
  const newest = all.at(-1) ?? first;
  const ids = all.flatMap((one) => [one.first_event, one.last_event]).filter((id) => id !== null);
  for (const { run_id: run } of all) {
    const events = await queries.first<{ first: number | null; last: number | null }>(
      'SELECT MIN(id) AS first, MAX(id) AS last FROM finding_events WHERE run_id = $1',
      [run],
    );
    ids.push(...[events?.first, events?.last].filter((id) => typeof id === 'number'));
  }
  await queries.run(
    `UPDATE deliveries SET id = $2, run_id = $3, run_state = $4, runs = $5, since = $6, first_event = $7, last_event = $8,
       created_at = $9, progress = NULL, attempts = attempts + 1, failures = 0, next_try_at = $10
     WHERE sequence = $1`,
    [
      first.sequence,
      crypto.randomUUID(),
      newest.run_id,
      newest.run_state,
      all.reduce((sum, { runs }) => sum + runs, 0),
      first.since ?? first.created_at,
      ids.length > 0 ? Math.min(...ids) : 0,
      ids.length > 0 ? Math.max(...ids) : 0,
      newest.created_at,
      now,
    ],
  );
  for (const { sequence } of others) {
    await queries.run('DELETE FROM deliveries WHERE sequence = $1', [sequence]);
  }
}
