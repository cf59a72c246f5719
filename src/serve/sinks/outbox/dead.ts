import type { Queries } from '../../../store/database.ts';

/** Dead deliveries that a sink keeps. */
const mostDead = 1000;

/**
 * Asks for dead deliveries again, from their beginning and in their old places.
 *
 * @param id of one of them; without it, all of the sink.
 * @returns how many.
 */
export async function requestAgain(queries: Queries, sink: string, now: Date, id?: string): Promise<number> {
  return queries.run(
    `UPDATE deliveries SET state = 'waiting', progress = NULL, failures = 0, next_try_at = $2, died_at = NULL
     WHERE sink = $1 AND state = 'dead' AND ($3 = '' OR id = $3)`,
    [sink, now.toISOString(), id ?? ''],
  );
}

/** Removes the oldest of too many dead deliveries; the caller says so in the log. */
export async function dropOldestDead(queries: Queries, sink: string): Promise<readonly string[]> {
  const dropped = await queries.all<{ id: string }>(
    `DELETE FROM deliveries WHERE sequence IN (
       SELECT sequence FROM deliveries WHERE sink = $1 AND state = 'dead' ORDER BY sequence DESC LIMIT 1000000 OFFSET $2
     ) RETURNING id`,
    [sink, mostDead],
  );
  return dropped.map(({ id }) => id);
}
