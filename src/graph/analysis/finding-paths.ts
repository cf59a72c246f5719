import { levels } from '../../report/levels.ts';
import type { RiskLevel } from '../../generated/report.ts';
import type { FindingBook } from '../paths/findings.ts';
import { findingsOf } from '../plan/choose.ts';
import type { SeenPath } from './seen.ts';

/** What paths say of a finding. */
export interface FindingPaths {
  /** How many rest on it: mending it, alone or with others, takes them away. */
  readonly resting: number;
  /** How many lead over its resource and do not. */
  readonly near: number;
  /** The worst level of those that rest on it. */
  readonly worst?: RiskLevel;
}

/** Tells of a check at a node what paths there are. */
export function findingPaths(
  paths: readonly SeenPath[],
  book: FindingBook,
): (node: number | undefined, check: string) => FindingPaths {
  const over = new Map<number, number>();
  const resting = new Map<number, { count: number; worst: number }>();
  for (const { found, conditions, level } of paths) {
    for (const node of found.path.nodes) over.set(node, (over.get(node) ?? 0) + 1);
    for (const number of findingsOf(conditions)) {
      const own = resting.get(number) ?? { count: 0, worst: levels.length };
      const worst = Math.min(own.worst, levels.indexOf(level as RiskLevel));
      resting.set(number, { count: own.count + 1, worst });
    }
  }
  return (node, check) => {
    if (node === undefined) return { resting: 0, near: 0 };
    const [number] = book.numbersOf(node, [check]);
    const own = number === undefined ? undefined : resting.get(number);
    const near = (over.get(node) ?? 0) - (own?.count ?? 0);
    return own ? { resting: own.count, near, worst: levels[own.worst] as RiskLevel } : { resting: 0, near };
  };
}
