import type { Result, RiskLevel } from '../../generated/report.ts';

type Status = Result['status'];

/** A value of an enumeration of OCSF with its caption; 99 is for what has a caption of its own. */
export interface Named {
  readonly id: number;
  readonly caption: string;
}

/** `compliance.status_id`. Passing is said of what passed alone. */
export const complianceStatuses: Readonly<Record<Status, Named>> = {
  pass: { id: 1, caption: 'Pass' },
  fail: { id: 3, caption: 'Fail' },
  waived: { id: 3, caption: 'Fail' },
  unknown: { id: 0, caption: 'Unknown' },
  error: { id: 99, caption: 'Error' },
  not_applicable: { id: 99, caption: 'Not Applicable' },
};

/** `status_id` of a finding: what is to be done about it. */
export const findingStatuses: Readonly<Record<Status, Named>> = {
  pass: { id: 4, caption: 'Resolved' },
  fail: { id: 1, caption: 'New' },
  waived: { id: 3, caption: 'Suppressed' },
  unknown: { id: 0, caption: 'Unknown' },
  error: { id: 99, caption: 'Error' },
  not_applicable: { id: 99, caption: 'Not Applicable' },
};

const informational: Named = { id: 1, caption: 'Informational' };
const severities: Readonly<Record<RiskLevel, Named>> = {
  low: { id: 2, caption: 'Low' },
  medium: { id: 3, caption: 'Medium' },
  high: { id: 4, caption: 'High' },
  critical: { id: 5, caption: 'Critical' },
};

/** `severity_id`: the check's, where something is or may be wrong. */
export function severityOf({ status, severity }: Pick<Result, 'status' | 'severity'>): Named {
  return status === 'pass' || status === 'not_applicable' ? informational : severities[severity];
}

/** `risk_level_id`. */
export const riskLevels: Readonly<Record<RiskLevel, Named>> = {
  low: { id: 1, caption: 'Low' },
  medium: { id: 2, caption: 'Medium' },
  high: { id: 3, caption: 'High' },
  critical: { id: 4, caption: 'Critical' },
};
