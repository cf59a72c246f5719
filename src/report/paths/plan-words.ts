import type { PlanCounts } from '../../generated/report.ts';

/** What the first fixes of a plan do. */
export function planPromise({ fixes, least, paths, level, unbreakable }: PlanCounts): string {
  const certainty = least === fixes ? ', and no choice is smaller' : `; at least ${least} are needed`;
  return `Mend these ${fixes}: they cut ${paths - unbreakable.length} of the ${paths} paths of level ${level} and above${certainty}`;
}

/** What was found when everything was searched again. */
export function planOutcome({ left }: PlanCounts): string {
  return left === 0
    ? 'searched again with these mended: none of those paths is left, and none of that level has come up'
    : `searched again with these mended: ${left} paths are left`;
}
