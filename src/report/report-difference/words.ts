import type { RiskCounts } from '../../generated/report-difference.ts';
import { levels } from '../levels.ts';
import type { FindingKind } from './findings.ts';

/** What each kind of finding is called, in the order in which they are shown. */
export const kindTitles: Readonly<Record<FindingKind, string>> = {
  new: 'New findings',
  regressed: 'Regressed: they passed before',
  open: 'Still open',
  fixed: 'Fixed',
  gone: 'Gone: nothing is said of them any more',
  undecided: 'Not judged any more',
  waived: 'Waived now',
};

/** Counts in words: 3 (1 critical, 2 low). */
export function countWords(counts: RiskCounts): string {
  const parts = levels.filter((level) => counts[level] > 0).map((level) => `${counts[level]} ${level}`);
  return parts.length === 0 ? '0' : `${countOf(counts)} (${parts.join(', ')})`;
}

export function countOf(counts: RiskCounts): number {
  return levels.reduce((total, level) => total + counts[level], 0);
}
