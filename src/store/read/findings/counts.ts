import type { Reach } from '../../../serve/access/actor.ts';
import type { Queries } from '../../database.ts';
import { allOf, newParameters } from '../parameters.ts';
import { findingReach, reachCondition } from '../reach.ts';

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
export async function findingCounts(queries: Queries, reach: Reach, now: string): Promise<FindingCounts> {
  const parameters = newParameters();
  const time = parameters.mark(now);
  const where = [
    "f.state IN ('open', 'regressed', 'waived', 'stale')",
    reachCondition(reach, findingReach, parameters) ?? '1 = 1',
  ];
  const rows = await queries.all<{ state: string; level: string; count: number; overdue: number }>(
    `SELECT f.state, f.level, count(*) AS count, sum(CASE WHEN f.overdue_at < ${time} THEN 1 ELSE 0 END) AS overdue
     FROM findings f WHERE ${allOf(where)} GROUP BY f.state, f.level`,
    parameters.values,
  );
  const open = rows.filter(({ state }) => state === 'open' || state === 'regressed');
  const sum = (some: typeof rows) => some.reduce((total, { count }) => total + count, 0);
  const of = (level: string) => sum(open.filter((row) => row.level === level));
  return {
    open: { critical: of('critical'), high: of('high'), medium: of('medium'), low: of('low') },
    waived: sum(rows.filter(({ state }) => state === 'waived')),
    stale: sum(rows.filter(({ state }) => state === 'stale')),
    overdue: open.reduce((total, { overdue }) => total + overdue, 0),
  };
}
