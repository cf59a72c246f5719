import type { Reach } from '../../../serve/access/actor.ts';
import type { Database } from '../../database.ts';
import { keptAnswer } from '../kept-answers.ts';
import { allOf, newParameters } from '../parameters.ts';
import { waysOf, type Wanted } from './ways.ts';

export interface LevelCounts {
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
}

export interface FindingCounts {
  /** Open and regressed. */
  readonly open: LevelCounts;
  readonly waived: number;
  readonly stale: number;
  readonly overdue: number;
}

/** How many findings within reach are open, at a time. */
export async function findingCounts(database: Database, reach: Reach, now: string): Promise<FindingCounts> {
  const { counts } = await keptAnswer(
    database,
    ['finding counts', reach],
    () => countsAt(database, reach, now),
    ({ at, until }) => at <= now && (until === null || now <= until),
  );
  return counts;
}

interface CountRow {
  readonly state: string;
  readonly level: string;
  readonly count: number;
  readonly overdue: number;
  readonly next: string | null;
}

/** The counts, and until when these are as many, if nothing happens. */
async function countsAt(
  database: Database,
  reach: Reach,
  now: string,
): Promise<{ readonly counts: FindingCounts; readonly at: string; readonly until: string | null }> {
  const parameters = newParameters();
  const time = parameters.mark(now);
  const wanted: Wanted = {
    conditions: [{ sql: () => "f.state IN ('open', 'regressed', 'waived', 'stale')" }],
    endings: [0, 1],
    ranks: undefined,
    sort: 'worst',
  };
  const ways = await waysOf(database, wanted, reach, parameters);
  const parts = ways.map(
    ({ from, where }) =>
      `SELECT f.fingerprint, f.state, f.level, f.overdue_at FROM ${from} WHERE ${allOf(where)}`,
  );
  // Only what somebody reaches in several ways is there twice.
  const found = parts.join(reach === 'all' || reach.length === 1 ? ' UNION ALL ' : ' UNION ');
  const rows =
    parts.length === 0
      ? []
      : await database.all<CountRow>(
          `SELECT f.state, f.level, count(*) AS count, sum(CASE WHEN f.overdue_at < ${time} THEN 1 ELSE 0 END) AS overdue,
             min(CASE WHEN f.overdue_at >= ${time} THEN f.overdue_at END) AS next FROM (${found}) f GROUP BY f.state, f.level`,
          parameters.values,
        );
  const open = rows.filter(({ state }) => state === 'open' || state === 'regressed');
  const sum = (some: typeof rows) => some.reduce((total, { count }) => total + count, 0);
  const of = (level: string) => sum(open.filter((row) => row.level === level));
  const counts = {
    open: { critical: of('critical'), high: of('high'), medium: of('medium'), low: of('low') },
    waived: sum(rows.filter(({ state }) => state === 'waived')),
    stale: sum(rows.filter(({ state }) => state === 'stale')),
    overdue: open.reduce((total, { overdue }) => total + overdue, 0),
  };
  const next = open.flatMap(({ next: one }) => (one === null ? [] : [one])).toSorted();
  return { counts, at: now, until: next[0] ?? null };
}
