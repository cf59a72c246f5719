import type { Queries } from '../../store/database.ts';
import type { Stage } from './stage.ts';

/** A stage that can be worked on. */
export interface Ready {
  readonly run: string;
  readonly source: string;
  readonly stage: Stage;
  readonly priority: number;
}

/**
 * The stages that can be worked on now, those with the highest priority first, then the oldest.
 *
 * @param locking what PostgreSQL is to do about rows that others hold.
 */
export async function readyStages(queries: Queries, now: Date, most: number, locking = ''): Promise<Ready[]> {
  return queries.all<Ready>(
    `SELECT id AS run, source, stage, priority FROM runs WHERE state IN ('queued', 'running') AND ready_at <= $1
     ORDER BY priority DESC, created_at, id LIMIT $2 ${locking}`,
    [now.toISOString(), most],
  );
}
