import type { Queries } from '../database.ts';
import { newParameters } from './parameters.ts';

/** Sums after a published run of a source. */
export interface Snapshot {
  readonly run: string;
  readonly source: string;
  readonly at: string;
  readonly score: number | null;
  readonly score_parts: unknown;
  readonly resources: number;
  readonly open: {
    readonly critical: number;
    readonly high: number;
    readonly medium: number;
    readonly low: number;
  };
  readonly waived: number;
  readonly stale: number;
  readonly overdue: number;
  readonly opened: number;
  readonly fixed: number;
  readonly regressed: number;
  readonly attack_paths: number;
  readonly results: {
    readonly passed: number;
    readonly failed: number;
    readonly unknown: number;
    readonly errors: number;
  };
}

interface SnapshotRow {
  readonly run_id: string;
  readonly source: string;
  readonly at: string;
  readonly score: number | null;
  readonly score_parts: string;
  readonly resources: number;
  readonly open_critical: number;
  readonly open_high: number;
  readonly open_medium: number;
  readonly open_low: number;
  readonly waived: number;
  readonly stale: number;
  readonly overdue: number;
  readonly opened: number;
  readonly fixed: number;
  readonly regressed: number;
  readonly attack_paths: number;
  readonly passed: number;
  readonly failed: number;
  readonly unknown: number;
  readonly errors: number;
}

const columns = `s.run_id, s.source, s.at, s.score, s.score_parts, s.resources, s.open_critical, s.open_high, s.open_medium, s.open_low,
  s.waived, s.stale, s.overdue, s.opened, s.fixed, s.regressed, s.attack_paths, s.passed, s.failed, s.unknown, s.errors`;

/** Snapshots of some sources between two times, the last of each day of a source, oldest first: the newest where there are more than the most. */
export async function trendOf(
  queries: Queries,
  sources: readonly string[],
  { from, until, most }: { readonly from: string; readonly until: string; readonly most: number },
): Promise<readonly Snapshot[]> {
  if (sources.length === 0) return [];
  const { mark, marks, values } = newParameters();
  const rows = await queries.all<SnapshotRow>(
    `SELECT ${columns} FROM snapshots s JOIN (
       SELECT source, max(at) AS at FROM snapshots WHERE source IN ${marks(sources)} AND at >= ${mark(from)} AND at < ${mark(until)}
       GROUP BY source, substr(at, 1, 10)
     ) d ON d.source = s.source AND d.at = s.at ORDER BY s.at DESC, s.source DESC LIMIT ${most}`,
    values,
  );
  return rows.toReversed().map(snapshotOf);
}

/** The newest snapshot of each of some sources, by name. */
export async function newestSnapshots(
  queries: Queries,
  sources: readonly string[],
): Promise<readonly Snapshot[]> {
  const found: Snapshot[] = [];
  for (const source of sources) {
    const row = await queries.first<SnapshotRow>(
      `SELECT ${columns} FROM snapshots s WHERE s.source = $1 ORDER BY s.at DESC LIMIT 1`,
      [source],
    );
    if (row) found.push(snapshotOf(row));
  }
  return found;
}

function snapshotOf(row: SnapshotRow): Snapshot {
  return {
    run: row.run_id,
    source: row.source,
    at: row.at,
    score: row.score,
    score_parts: JSON.parse(row.score_parts) as unknown,
    resources: row.resources,
    open: { critical: row.open_critical, high: row.open_high, medium: row.open_medium, low: row.open_low },
    waived: row.waived,
    stale: row.stale,
    overdue: row.overdue,
    opened: row.opened,
    fixed: row.fixed,
    regressed: row.regressed,
    attack_paths: row.attack_paths,
    results: { passed: row.passed, failed: row.failed, unknown: row.unknown, errors: row.errors },
  };
}
