import type { Result as SarifResult } from 'sarif';
import type { RiskLevel, Severity } from '../../generated/report.ts';

interface Convention {
  /** SARIF's level of what fails. */
  readonly level: NonNullable<SarifResult['level']>;
  /** GitHub's score, of which it makes critical (over 9.0), high (7.0), medium (4.0) and low again. */
  readonly score: string;
  /** GitHub's words for rules that are not about security, where it shows them. */
  readonly problem: 'error' | 'warning' | 'recommendation';
}

export const conventions: Readonly<Record<Severity, Convention>> = {
  critical: { level: 'error', score: '9.5', problem: 'error' },
  high: { level: 'error', score: '8.0', problem: 'error' },
  medium: { level: 'warning', score: '5.5', problem: 'warning' },
  low: { level: 'note', score: '2.5', problem: 'recommendation' },
};

/** SARIF's priority of a result, from 0 to 100. */
export const ranks: Readonly<Record<RiskLevel, number>> = { critical: 95, high: 75, medium: 50, low: 25 };
