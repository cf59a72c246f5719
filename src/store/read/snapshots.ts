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

/** The newest snapshot of each of some sources, by name. */
export async function newestSnapshots(
  queries: Queries,
  sources: readonly string[],
): Promise<readonly Snapshot[]> {
  if (sources.length === 0) return [];
  const { marks, values } = newParameters();
  const rows = await queries.all<SnapshotRow>(
    `SELECT ${columns} FROM sources o JOIN snapshots s ON s.run_id =
       (SELECT n.run_id FROM snapshots n WHERE n.source = o.name ORDER BY n.at DESC, n.run_id DESC LIMIT 1)
     WHERE o.name IN ${marks(sources)} ORDER BY o.name`,
    values,
  );
  return rows.map(snapshotOf);
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
