import type { RiskLevel } from '../../generated/report.ts';
import type { Queries, Value } from '../database.ts';
import { scoreOf } from '../score/score.ts';
import { dayOf, daysBetween } from './days.ts';
import { addedUp, type Remediation } from './remediation.ts';

/** Days in UTC, YYYY-MM-DD, both inclusive. */
export interface Window {
  readonly from: string;
  readonly to: string;
  /** Only these; all without it. */
  readonly sources?: readonly string[] | undefined;
}

/** How it stood at the end of a day. */
export interface DayOfTrend {
  readonly day: string;
  /** 0 to 100; null where nothing was judged. */
  readonly score: number | null;
  readonly resources: number;
  readonly open: Readonly<Record<RiskLevel, number>>;
  readonly waived: number;
  readonly stale: number;
  readonly overdue: number;
  readonly attack_paths: number;
  /** In the runs of the day. */
  readonly opened: number;
  readonly fixed: number;
  readonly regressed: number;
  /** How many sources had been run until then. */
  readonly sources: number;
}

interface Snapshot {
  readonly source: string;
  readonly at: string;
  readonly score_earned: number;
  readonly score_possible: number;
  readonly resources: number;
  readonly open_critical: number;
  readonly open_high: number;
  readonly open_medium: number;
  readonly open_low: number;
  readonly waived: number;
  readonly stale: number;
  readonly overdue: number;
  readonly attack_paths: number;
  readonly opened: number;
  readonly fixed: number;
  readonly regressed: number;
}

const columns =
  'source, at, score_earned, score_possible, resources, open_critical, open_high, open_medium, open_low, waived, stale, overdue, attack_paths, opened, fixed, regressed';

/**
 * How it stood day by day: the last run of each source on a day, all sources added up. A day without a run of a source is as the day
 * before, until the day on which the source was taken out of the configuration.
 */
export async function dailyTrend(queries: Queries, window: Window): Promise<DayOfTrend[]> {
  const last = await lastBefore(queries, window);
  const byDay = Map.groupBy(await snapshotsIn(queries, window, columns), ({ at }) => dayOf(at));
  const removed = await removedSources(queries);
  return daysBetween(window.from, window.to).map((day) => {
    const runs = byDay.get(day) ?? [];
    for (const snapshot of runs) last.set(snapshot.source, snapshot);
    const standing = [...last.values()].filter(({ source }) => day < (removed.get(source) ?? '9'));
    return dayOfTrend(day, standing, runs);
  });
}

/**
 * The score of a source, or of several together, after the newest run of each: of all points that could be earned.
 * null where nothing was judged.
 */
export async function currentScore(queries: Queries, sources?: readonly string[]): Promise<number | null> {
  const rows = await queries.all<{ earned: number; possible: number }>(
    `SELECT s.score_earned AS earned, s.score_possible AS possible FROM sources AS o JOIN snapshots AS s ON s.run_id = ${newestOf('1 = 1')}
     WHERE o.removed_at IS NULL ${only(sources, 'o.name', 1)}`,
    [...(sources ?? [])],
  );
  return scoreOf(rows);
}

/** Of a level: how many findings were mended, and how long they had been open on average; null where there were none. */
export interface TimeToRemediate {
  readonly findings: number;
  readonly mean_seconds: number | null;
}

/** How long findings that were mended in a window had been open. Those whose resource has gone do not count. */
export async function timeToRemediate(
  queries: Queries,
  window: Window,
): Promise<Record<RiskLevel, TimeToRemediate>> {
  const rows = await snapshotsIn<{ remediation: string }>(queries, window, 'remediation');
  const sums = addedUp(rows.map(({ remediation }) => JSON.parse(remediation) as Remediation));
  const timeOf = (level: RiskLevel): TimeToRemediate => {
    const { count, seconds } = sums[level] ?? { count: 0, seconds: 0 };
    return { findings: count, mean_seconds: count === 0 ? null : seconds / count };
  };
  return {
    critical: timeOf('critical'),
    high: timeOf('high'),
    medium: timeOf('medium'),
    low: timeOf('low'),
  };
}

/** The run whose sums are the newest of a source (o). It is looked up by source, of which there are few. */
const newestOf = (condition: string) =>
  `(SELECT n.run_id FROM snapshots AS n WHERE n.source = o.name AND ${condition} ORDER BY n.at DESC, n.run_id DESC LIMIT 1)`;

/** The last snapshot of each source before a window. */
async function lastBefore(queries: Queries, { from, sources }: Window): Promise<Map<string, Snapshot>> {
  const rows = await queries.all<Snapshot>(
    `SELECT ${columns.replaceAll(/\w+/g, 's.$&')} FROM snapshots AS s
     JOIN sources AS o ON s.run_id = ${newestOf('n.at < $1')} WHERE 1 = 1 ${only(sources, 'o.name', 2)}`,
    [from, ...(sources ?? [])],
  );
  return new Map(rows.map((row) => [row.source, row]));
}

async function snapshotsIn<Row extends object = Snapshot>(
  queries: Queries,
  { from, to, sources }: Window,
  selected: string,
): Promise<Row[]> {
  // T and what follows it come before ~ in the order of bytes: all of the last day is in.
  const parameters: Value[] = [from, `${to}~`, ...(sources ?? [])];
  return queries.all<Row>(
    `SELECT ${selected} FROM snapshots WHERE at >= $1 AND at < $2 ${only(sources, 'source', 3)} ORDER BY at, run_id`,
    parameters,
  );
}

/** A condition for some sources, whose names are parameters from a number on. */
function only(sources: readonly string[] | undefined, column: string, from: number): string {
  if (!sources) return '';
  return sources.length === 0
    ? 'AND 1 = 0'
    : `AND ${column} IN (${sources.map((_, index) => `$${from + index}`).join(', ')})`;
}

async function removedSources(queries: Queries): Promise<Map<string, string>> {
  const rows = await queries.all<{ name: string; removed_at: string }>(
    'SELECT name, removed_at FROM sources WHERE removed_at IS NOT NULL',
  );
  return new Map(rows.map(({ name, removed_at: at }) => [name, dayOf(at)]));
}

type Summed = Exclude<keyof Snapshot, 'source' | 'at'>;

const sumOf = (snapshots: readonly Snapshot[], column: Summed) =>
  snapshots.reduce((all, snapshot) => all + snapshot[column], 0);

/** @param standing the last snapshot of each source, @param runs all of the day. */
function dayOfTrend(day: string, standing: readonly Snapshot[], runs: readonly Snapshot[]): DayOfTrend {
  const stands = (column: Summed) => sumOf(standing, column);
  return {
    day,
    score: scoreOf([{ earned: stands('score_earned'), possible: stands('score_possible') }]),
    resources: stands('resources'),
    open: {
      critical: stands('open_critical'),
      high: stands('open_high'),
      medium: stands('open_medium'),
      low: stands('open_low'),
    },
    waived: stands('waived'),
    stale: stands('stale'),
    overdue: stands('overdue'),
    attack_paths: stands('attack_paths'),
    opened: sumOf(runs, 'opened'),
    fixed: sumOf(runs, 'fixed'),
    regressed: sumOf(runs, 'regressed'),
    sources: standing.length,
  };
}
