import type { ComparedFinding, ReportDifference, RiskCounts } from '../../generated/report-difference.ts';
import { compare } from '../../inventory/order.ts';
import { levels } from '../levels.ts';
import type { Known } from './known.ts';

export type FindingKind = keyof ReportDifference['findings'];

export const findingKinds: readonly FindingKind[] = [
  'new',
  'regressed',
  'open',
  'fixed',
  'gone',
  'undecided',
  'waived',
];

/** What became of a result; undefined where it failed in neither report. Nothing is fixed that was not judged. */
export function findingKind(before: Known | undefined, after: Known | undefined): FindingKind | undefined {
  if (after?.status === 'fail') {
    if (before?.status === 'fail') return 'open';
    return before?.status === 'pass' ? 'regressed' : 'new';
  }
  if (before?.status !== 'fail') return undefined;
  if (!after) return 'gone';
  if (after.status === 'waived') return 'waived';
  return after.status === 'pass' || after.status === 'not_applicable' ? 'fixed' : 'undecided';
}

/** Failures of either report by what became of them. */
export interface FindingBook {
  add(before: Known | undefined, after: Known | undefined, movedFrom?: string): void;
  /** The worst first. */
  findings(): ReportDifference['findings'];
}

export function findingBook(): FindingBook {
  const lists = emptyLists();
  return {
    add(before, after, movedFrom) {
      const kind = findingKind(before, after);
      const shown = after?.shown ?? before?.shown;
      if (!kind || !shown) return;
      lists[kind].push({
        ...shown,
        ...(before && { before: judgementOf(before) }),
        ...(after && { after: judgementOf(after) }),
        ...(movedFrom !== undefined && { moved_from: movedFrom }),
      });
    },
    findings() {
      for (const kind of findingKinds) lists[kind].sort(worstFirst);
      return lists;
    },
  };
}

const emptyLists = (): ReportDifference['findings'] => ({
  new: [],
  regressed: [],
  fixed: [],
  gone: [],
  undecided: [],
  waived: [],
  open: [],
});

function judgementOf({ status, level }: Known): NonNullable<ComparedFinding['before']> {
  return { status, ...(level !== undefined && { level }) };
}

/** The level a finding has, or had where it does not fail any more. */
export function findingLevel({ before, after }: ComparedFinding): keyof RiskCounts {
  return after?.level ?? before?.level ?? 'low';
}

function worstFirst(left: ComparedFinding, right: ComparedFinding): number {
  return (
    levels.indexOf(findingLevel(left)) - levels.indexOf(findingLevel(right)) ||
    compare(left.check, right.check) ||
    compare(left.resource.id, right.resource.id)
  );
}

export function riskCountsOf(found: readonly (keyof RiskCounts)[]): RiskCounts {
  const counts: RiskCounts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const level of found) counts[level] += 1;
  return counts;
}
