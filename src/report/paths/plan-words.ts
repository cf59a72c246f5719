import type { AttackPath } from '../../generated/attack-path.ts';
import type { PlanCounts } from '../../generated/report.ts';

/** What the first fixes of a plan do. */
export function planPromise({ fixes, least, paths, level, unbreakable }: PlanCounts): string {
  const certainty = least === fixes ? ', and no choice is smaller' : `; at least ${least} are needed`;
  return `Mend these ${fixes}: they cut ${paths - unbreakable.length} of the ${paths} paths of level ${level} and above${certainty}`;
}

/** How many paths that nothing cuts show only when shorter ones are cut. */
export function comingUp({ unbreakable }: PlanCounts, paths: readonly Pick<AttackPath, 'id'>[]): number {
  const shown = new Set(paths.map(({ id }) => id));
  return unbreakable.filter((id) => !shown.has(id)).length;
}

/** What was found when everything was searched again. */
export function planOutcome({ left }: PlanCounts, comeUp: number): string {
  if (left > 0) return `searched again with these mended: ${left} paths are left`;
  const others = comeUp === 0 ? ', and none of that level has come up' : '';
  return `searched again with these mended: none of those paths is left${others}`;
}
