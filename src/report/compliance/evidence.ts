import type { StatusCounts } from '../../generated/compliance.ts';
import type { Result } from '../../generated/report.ts';
import { keyOf } from '../../inventory/identity.ts';

/** The results of a control's checks, sorted out. */
export interface ControlEvidence {
  readonly failed: readonly Result[];
  readonly open: readonly Result[];
  readonly passed: readonly Result[];
  readonly resources: { readonly passing: number; readonly failing: number; readonly open: number };
}

/** Results by the check that gave them. */
export type ResultsByCheck = ReadonlyMap<string, readonly Result[]>;

/** A resource passes when nothing of it fails or is open; it fails when anything fails, whether waived or not. */
export function evidenceFor(checks: readonly string[], byCheck: ResultsByCheck): ControlEvidence {
  const results = checks.flatMap((check) => byCheck.get(check) ?? []);
  const failed = results.filter(({ status }) => status === 'fail' || status === 'waived');
  const open = results.filter(({ status }) => status === 'unknown' || status === 'error');
  const passed = results.filter(({ status }) => status === 'pass');
  const failing = keysOf(failed);
  const opened = keysOf(open).difference(failing);
  const passing = keysOf(passed).difference(failing).difference(opened);
  return {
    failed,
    open,
    passed,
    resources: { passing: passing.size, failing: failing.size, open: opened.size },
  };
}

function keysOf(results: readonly Result[]): Set<string> {
  return new Set(results.map(({ resource: { cloud, id } }) => keyOf({ cloud: cloud as 'azure', id })));
}

/** How many results there are of each status. */
export function countsOf(results: readonly Result[]): StatusCounts {
  const counts: StatusCounts = { pass: 0, fail: 0, unknown: 0, not_applicable: 0, waived: 0, error: 0 };
  for (const { status } of results) counts[status] += 1;
  return counts;
}
