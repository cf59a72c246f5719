import type { Result } from '../../../generated/report.ts';
import { tagsIn } from '../tags/digest.ts';

/** A finding as lists have it. */
export interface Finding {
  readonly fingerprint: string;
  readonly source: string;
  readonly check: string;
  readonly title: string;
  readonly severity: string;
  readonly risk_area: string;
  readonly level: string;
  readonly state: string;
  readonly status: string;
  readonly resource: {
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly cloud: string;
    readonly account: string;
    readonly region: string;
    readonly tags: Readonly<Record<string, string>>;
  };
  readonly owner: string | null;
  readonly first_seen: string;
  readonly last_seen: string;
  readonly opened_at: string;
  readonly state_since: string;
  readonly fixed_at: string | null;
  readonly times_regressed: number;
  readonly due_at: string | null;
  readonly waiver: string | null;
  readonly attack_paths: number;
  readonly run: string;
}

export interface FindingRow {
  readonly fingerprint: string;
  readonly source: string;
  readonly check_id: string;
  readonly title: string;
  readonly severity: string;
  readonly risk_area: string;
  readonly level: string;
  readonly level_rank: number;
  readonly state: string;
  readonly status: string;
  readonly resource_id: string;
  readonly resource_type: string;
  readonly resource_name: string;
  readonly cloud: string;
  readonly account: string;
  readonly region: string;
  readonly tags: string;
  readonly owner: string | null;
  readonly first_seen: string;
  readonly last_seen: string;
  readonly opened_at: string;
  readonly state_since: string;
  readonly fixed_at: string | null;
  readonly times_regressed: number;
  readonly due_at: string | null;
  readonly waiver_id: string | null;
  readonly attack_paths: number;
  readonly run_id: string;
}

export const findingColumns = [
  'fingerprint, source, check_id, title, severity, risk_area, level, level_rank, state, status',
  'resource_id, resource_type, resource_name, cloud, account, region, tags, owner, first_seen, last_seen',
  'opened_at, state_since, fixed_at, times_regressed, due_at, waiver_id, attack_paths, run_id',
]
  .flatMap((line) => line.split(', '))
  .map((column) => `f.${column}`)
  .join(', ');

export function findingOf(row: FindingRow): Finding {
  return {
    fingerprint: row.fingerprint,
    source: row.source,
    check: row.check_id,
    title: row.title,
    severity: row.severity,
    risk_area: row.risk_area,
    level: row.level,
    state: row.state,
    status: row.status,
    resource: {
      id: row.resource_id,
      type: row.resource_type,
      name: row.resource_name,
      cloud: row.cloud,
      account: row.account,
      region: row.region,
      tags: tagsIn(row.tags),
    },
    owner: row.owner,
    first_seen: row.first_seen,
    last_seen: row.last_seen,
    opened_at: row.opened_at,
    state_since: row.state_since,
    fixed_at: row.fixed_at,
    times_regressed: row.times_regressed,
    due_at: row.due_at,
    waiver: row.waiver_id,
    attack_paths: row.attack_paths,
    run: row.run_id,
  };
}

/** A finding with the newest result of its check that failed. */
export interface WholeFinding extends Finding {
  readonly result: Result;
}
