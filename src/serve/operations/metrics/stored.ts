import type { Queries } from '../../../store/database.ts';
import { sinkStatus, type SinkStatus } from '../../sinks/sink-status.ts';

/** What the store knows, counted. */
export interface Measured {
  readonly runs: readonly { readonly source: string; readonly state: string; readonly count: number }[];
  /** Of each source its newest run that ended. */
  readonly newest: readonly {
    readonly source: string;
    readonly seconds: number;
    readonly finished: number;
  }[];
  /** Of each source when one was shown that saw all. */
  readonly complete: readonly { readonly source: string; readonly finished: number }[];
  readonly findings: readonly { readonly state: string; readonly level: string; readonly count: number }[];
  readonly queued: number;
  /** Seconds that the oldest has waited. */
  readonly oldestQueued: number;
  readonly sinks: readonly SinkStatus[];
}

/** Counts runs, findings and deliveries. */
export async function stored(queries: Queries, now: Date): Promise<Measured> {
  const runs = await queries.all<{ source: string; state: string; count: number }>(
    'SELECT source, state, COUNT(*) AS count FROM runs GROUP BY source, state ORDER BY source, state',
  );
  const newest = await queries.all<{ source: string; started_at: string | null; finished_at: string }>(
    `SELECT source, started_at, finished_at FROM (
       SELECT source, started_at, finished_at,
         ROW_NUMBER() OVER (PARTITION BY source ORDER BY finished_at DESC, id) AS place
       FROM runs WHERE finished_at IS NOT NULL
     ) ended WHERE place = 1 ORDER BY source`,
  );
  const complete = await queries.all<{ source: string; finished_at: string }>(
    `SELECT source, MAX(finished_at) AS finished_at FROM runs WHERE state = 'complete' AND finished_at IS NOT NULL
     GROUP BY source ORDER BY source`,
  );
  const findings = await queries.all<{ state: string; level: string; count: number }>(
    'SELECT state, level, COUNT(*) AS count FROM findings GROUP BY state, level ORDER BY state, level',
  );
  const queue = await queries.first<{ queued: number; oldest: string | null }>(
    `SELECT COUNT(*) AS queued, MIN(created_at) AS oldest FROM runs WHERE state = 'queued'`,
  );
  return {
    runs,
    newest: newest.map(({ source, started_at: started, finished_at: finished }) => ({
      source,
      seconds: Math.max(0, (Date.parse(finished) - Date.parse(started ?? finished)) / 1000),
      finished: Date.parse(finished) / 1000,
    })),
    complete: complete.map(({ source, finished_at: finished }) => ({
      source,
      finished: Date.parse(finished) / 1000,
    })),
    findings,
    queued: queue?.queued ?? 0,
    oldestQueued: queue?.oldest ? Math.max(0, (now.getTime() - Date.parse(queue.oldest)) / 1000) : 0,
    sinks: await sinkStatus(queries),
  };
}
