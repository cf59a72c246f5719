import type { Database, Queries } from '../../../store/database.ts';
import type { DeliveryRow } from './delivery.ts';

/** Where the next try goes on. */
export async function keepProgress(
  queries: Queries,
  { sequence, attempts }: DeliveryRow,
  progress: string,
): Promise<boolean> {
  const changed = await queries.run(
    'UPDATE deliveries SET progress = $3 WHERE sequence = $1 AND attempts = $2',
    [sequence, attempts, progress],
  );
  return changed === 1;
}

/** It has arrived: its row goes. */
export async function settleSent(database: Database, delivery: DeliveryRow, now: Date): Promise<void> {
  await database.transaction(async (queries) => {
    const gone = await queries.run('DELETE FROM deliveries WHERE sequence = $1 AND attempts = $2', [
      delivery.sequence,
      delivery.attempts,
    ]);
    if (gone === 0) return;
    await queries.run(
      `INSERT INTO sink_states (sink, sent, failed, last_sent_at) VALUES ($1, 1, 0, $2)
       ON CONFLICT (sink) DO UPDATE SET sent = sink_states.sent + 1, last_sent_at = excluded.last_sent_at`,
      [delivery.sink, now.toISOString()],
    );
  });
}

export interface Failure {
  /** One line, without anything secret. */
  readonly error: string;
  /** When it is tried again; without it never, unless somebody asks. */
  readonly again?: Date | undefined;
}

/** It has not arrived: it waits for its next try, or is dead, which is seen until somebody asks for it again. */
export async function settleFailed(
  database: Database,
  delivery: DeliveryRow,
  { error, again }: Failure,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await database.transaction(async (queries) => {
    await queries.run(
      `UPDATE deliveries SET state = $3, failures = failures + 1, next_try_at = $4, error = $5, died_at = $6,
         leased_by = NULL, leased_until = NULL WHERE sequence = $1 AND attempts = $2`,
      [
        delivery.sequence,
        delivery.attempts,
        again ? 'waiting' : 'dead',
        (again ?? now).toISOString(),
        error,
        again ? null : at,
      ],
    );
    await noteError(queries, delivery.sink, error, at);
  });
}

async function noteError(queries: Queries, sink: string, error: string, at: string): Promise<void> {
  await queries.run(
    `INSERT INTO sink_states (sink, sent, failed, last_error, last_error_at) VALUES ($1, 0, 1, $2, $3)
     ON CONFLICT (sink) DO UPDATE SET failed = sink_states.failed + 1, last_error = excluded.last_error, last_error_at = excluded.last_error_at`,
    [sink, error, at],
  );
}

/** Who sends stops before it is through: the try does not count, and others may go on at once. */
export async function giveBack(queries: Queries, { sequence, attempts }: DeliveryRow): Promise<void> {
  await queries.run(
    'UPDATE deliveries SET leased_by = NULL, leased_until = NULL WHERE sequence = $1 AND attempts = $2',
    [sequence, attempts],
  );
}
