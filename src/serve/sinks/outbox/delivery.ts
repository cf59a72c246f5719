import type { Queries } from '../../../store/database.ts';

/** A row of `deliveries`. */
export interface DeliveryRow {
  readonly sequence: number;
  readonly id: string;
  readonly sink: string;
  readonly source: string;
  readonly run_id: string;
  readonly run_state: 'complete' | 'partial';
  readonly runs: number;
  readonly since: string | null;
  readonly first_event: number | null;
  readonly last_event: number | null;
  readonly created_at: string;
  readonly state: 'waiting' | 'dead';
  readonly progress: string | null;
  readonly attempts: number;
  readonly failures: number;
  readonly error: string | null;
}

/** Puts in a delivery about one run, under an id that nobody has seen. */
export async function putIn(
  queries: Queries,
  delivery: Pick<DeliveryRow, 'sink' | 'source' | 'run_id' | 'run_state' | 'created_at'>,
): Promise<void> {
  await queries.run(
    `INSERT INTO deliveries (id, sink, source, run_id, run_state, created_at, next_try_at, runs, state, attempts, failures)
     VALUES ($1, $2, $3, $4, $5, $6, $6, 1, 'waiting', 0, 0)`,
    [
      crypto.randomUUID(),
      delivery.sink,
      delivery.source,
      delivery.run_id,
      delivery.run_state,
      delivery.created_at,
    ],
  );
}
