import type { Report } from '../../generated/report.ts';
import type { Policies, RunStart } from './format.ts';

/** What is taken for known where nobody says it: that the run begins now, by policies that say nothing beside results. */
export function startOf(start: RunStart | undefined): RunStart {
  if (start) return start;
  const now = new Date().toISOString();
  return {
    policies: { revision: '', digest: '', checks: new Map(), frameworks: {} },
    startedAt: now,
    document: { collectedAt: now, digest: '' },
    notice: () => undefined,
  };
}

/** What is known of the run of a report that is there. */
export function startOfReport(
  { run: { started_at: startedAt, document } }: Pick<Report, 'run'>,
  policies: Policies,
  notice: RunStart['notice'],
): RunStart {
  return {
    policies,
    startedAt,
    document: { collectedAt: document.collected_at, digest: document.digest },
    notice,
  };
}
