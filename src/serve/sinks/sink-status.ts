import type { Queries } from '../../store/database.ts';

/** What is known of a sink, for people: nothing secret is in it. */
export interface SinkStatus {
  readonly sink: string;
  readonly sent: number;
  /** Tries that failed. */
  readonly failed: number;
  readonly waiting: number;
  readonly dead: number;
  /** When the oldest that waits was put in, ISO 8601. */
  readonly waiting_since: string | null;
  readonly next_try_at: string | null;
  readonly last_sent_at: string | null;
  readonly last_error: string | null;
  readonly last_error_at: string | null;
}

/** Every sink that has been sent to or has something that waits or is dead, by name. */
export async function sinkStatus(queries: Queries): Promise<SinkStatus[]> {
  return queries.all<SinkStatus>(
    `WITH outbox AS (
       SELECT sink, SUM(CASE WHEN state = 'waiting' THEN 1 ELSE 0 END) AS waiting,
         SUM(CASE WHEN state = 'dead' THEN 1 ELSE 0 END) AS dead,
         MIN(CASE WHEN state = 'waiting' THEN created_at END) AS waiting_since,
         MIN(CASE WHEN state = 'waiting' THEN next_try_at END) AS next_try_at
       FROM deliveries GROUP BY sink
     ), names AS (SELECT sink FROM sink_states UNION SELECT sink FROM outbox)
     SELECT names.sink, COALESCE(sink_states.sent, 0) AS sent, COALESCE(sink_states.failed, 0) AS failed,
       COALESCE(outbox.waiting, 0) AS waiting,
       COALESCE(outbox.dead, 0) AS dead, waiting_since, next_try_at, last_sent_at, last_error, last_error_at
     FROM names LEFT JOIN outbox ON outbox.sink = names.sink LEFT JOIN sink_states ON sink_states.sink = names.sink
     ORDER BY names.sink`,
  );
}

/** A delivery that was given up. */
export interface DeadDelivery {
  readonly id: string;
  readonly sink: string;
  readonly source: string;
  readonly run_id: string;
  readonly created_at: string;
  readonly died_at: string;
  readonly error: string;
}

/** The dead deliveries of a sink, newest first, a thousand at most. */
export async function deadDeliveries(queries: Queries, sink: string): Promise<DeadDelivery[]> {
  return queries.all<DeadDelivery>(
    `SELECT id, sink, source, run_id, created_at, died_at, error FROM deliveries
     WHERE sink = $1 AND state = 'dead' ORDER BY sequence DESC LIMIT 1000`,
    [sink],
  );
}
