import type { Result, RiskLevel } from '../../generated/report.ts';
import { levelOf } from '../report.ts';

interface AsffStatus {
  readonly compliance: 'PASSED' | 'FAILED' | 'WARNING' | 'NOT_AVAILABLE';
  readonly workflow: 'NEW' | 'SUPPRESSED' | 'RESOLVED';
  readonly record: 'ACTIVE' | 'ARCHIVED';
}

/** Security Hub resolves what passes and archives what does not apply. What is not known is a warning: information is missing. */
export const asffStatuses: Readonly<Record<Result['status'], AsffStatus>> = {
  pass: { compliance: 'PASSED', workflow: 'RESOLVED', record: 'ACTIVE' },
  fail: { compliance: 'FAILED', workflow: 'NEW', record: 'ACTIVE' },
  waived: { compliance: 'FAILED', workflow: 'SUPPRESSED', record: 'ACTIVE' },
  unknown: { compliance: 'WARNING', workflow: 'NEW', record: 'ACTIVE' },
  error: { compliance: 'NOT_AVAILABLE', workflow: 'NEW', record: 'ACTIVE' },
  not_applicable: { compliance: 'NOT_AVAILABLE', workflow: 'NEW', record: 'ARCHIVED' },
};

const labels: Readonly<Record<RiskLevel, string>> = {
  low: 'LOW',
  medium: 'MEDIUM',
  high: 'HIGH',
  critical: 'CRITICAL',
};

/** Risk where it was assessed, else the check's severity; INFORMATIONAL says that there is no issue. */
export function asffSeverity(result: Result): { readonly Label: string; readonly Original: string } {
  const level = levelOf(result);
  const none = result.status === 'pass' || result.status === 'not_applicable';
  return { Label: none ? 'INFORMATIONAL' : labels[level], Original: level };
}
