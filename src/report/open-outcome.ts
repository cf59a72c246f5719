import type { OpenOutcome } from '../graph/judged-document.ts';
import type { Outcome } from '../policy/outcomes.ts';
import { fingerprintOf } from './report.ts';

/** Whether a resource does not pass a check, for certain or as far as could be read. */
export function isOpen({ status }: Outcome): boolean {
  return status === 'fail' || status === 'unknown' || status === 'error';
}

/** An open outcome, as the graph is told of it. */
export function openOutcome(outcome: Outcome, waived = false): OpenOutcome {
  const { check, subject, status } = outcome;
  return {
    check: check.id,
    title: check.title,
    severity: check.severity,
    risk_area: check.risk_area,
    status: status as OpenOutcome['status'],
    resource: subject.id,
    fingerprint: fingerprintOf(outcome),
    waived,
  };
}
