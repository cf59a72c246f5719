import { levels } from '../../report/levels.ts';
import type { AttackPathCounts, Fix, RiskLevel } from '../../generated/report.ts';
import type { PathFinding } from '../paths/findings.ts';
import { searchPaths } from '../paths/search.ts';
import { planOf, type Plan } from '../plan/plan.ts';
import type { FindingPaths } from './finding-paths.ts';
import { seenPaths, type Searching, type SeenPath } from './seen.ts';

export interface FixPlanOptions {
  /** Plan for paths of this level and above. */
  readonly level: RiskLevel | undefined;
  /** What mending a finding, by its fingerprint, is worth by itself. */
  readonly weightOf: (fingerprint: string) => number;
  readonly pathsOf: (node: number, check: string) => FindingPaths;
}

/** What to mend, in order, and what is to be said of it. */
export async function fixPlan(
  search: Searching,
  seen: readonly SeenPath[],
  { level, weightOf, pathsOf }: FixPlanOptions,
): Promise<{ readonly fixes: Fix[]; readonly counts: AttackPathCounts['plan'] }> {
  const { document, rules, book } = search;
  const findingAt = (number: number) => book.all[number] as PathFinding;
  const plan = await planOf(seen, {
    levels: levels,
    level,
    searchWith: async (mended) =>
      seenPaths(search, searchPaths(document, rules, { ...search, mended }).paths),
    weightOf: (number) => weightOf(findingAt(number).fingerprint),
  });
  const needed = new Set(plan.needed);
  const fixes = plan.order.map(({ finding, cut, points }): Fix => {
    const { check, title, node, fingerprint } = findingAt(finding);
    return {
      check,
      title,
      resource: document.resources[node]?.id ?? '',
      fingerprint,
      needed: needed.has(finding),
      paths: pathsOf(node, check).resting,
      cuts: cut,
      risk_removed: points + weightOf(fingerprint),
    };
  });
  return { fixes, counts: planCounts(plan) };
}

function planCounts({ level, needed, least, paths, unbreakable, left }: Plan): AttackPathCounts['plan'] {
  return {
    level: level as RiskLevel,
    fixes: needed.length,
    least,
    paths,
    unbreakable: [...unbreakable],
    left,
  };
}
