import type { Result, RiskLevel, Severity } from '../../../generated/report.ts';
import type { FindingChange } from '../../../generated/service.ts';

/** A row of `findings`, with how it changed. */
export interface ChangedFinding {
  /** Of what became of it; 0 where nothing did. */
  readonly event: number;
  readonly change: FindingChange | 'unchanged';
  readonly changed_at: string;
  readonly fingerprint: string;
  readonly source: string;
  readonly check_id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly risk_area: string;
  readonly level: RiskLevel;
  readonly level_rank: number;
  readonly state: 'open' | 'fixed' | 'regressed' | 'waived' | 'stale';
  readonly status: string;
  readonly resource_id: string;
  readonly resource_type: string;
  readonly resource_name: string;
  readonly cloud: string;
  readonly account: string;
  readonly region: string;
  readonly owner: string | null;
  readonly first_seen: string;
  readonly opened_at: string;
  readonly fixed_at: string | null;
  readonly due_at: string | null;
  /** JSON: its newest failed result. */
  readonly result: string;
}

/** The result of a finding, with the status that it has now: a stored result is always one that failed. */
export function resultOf({ result, change, state }: ChangedFinding): Result {
  const stored = JSON.parse(result) as Result;
  if (change === 'fixed' || state === 'fixed') return { ...stored, status: 'pass' };
  if (state === 'waived') return { ...stored, status: 'waived' };
  if (change === 'stale' || state === 'stale') return { ...stored, status: 'unknown' };
  return { ...stored, status: 'fail' };
}
