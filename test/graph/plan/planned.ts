import fc from 'fast-check';
import type { AttackRule } from '../../../src/generated/attack-rule.ts';
import { conditionsOf } from '../../../src/graph/paths/conditions.ts';
import { pathId } from '../../../src/graph/paths/describe.ts';
import { searchPaths } from '../../../src/graph/paths/search.ts';
import { planOf, type Plan, type PlannedPath } from '../../../src/graph/plan/plan.ts';
import { judged, type Estate } from '../paths/made-up.ts';
import { anyShape, detours, estatesWith } from '../paths/random.ts';

/*
 * Plans for any small estate, held to searching again with each subset of its findings mended. Nothing here asks what a path rests on but
 * where it says so: a path that is found when all findings are mended is one that none of them cuts.
 */

const limits = { perPair: 1_000, inAll: 100_000, oneEdge: true };
export const levels = ['critical', 'high'];

/** The paths of an estate, and those that there are with findings mended. Each rule has a level of its own. */
export function searching(estate: Estate) {
  const { document, book } = judged(estate);
  const search = (mended: ReadonlySet<number>): PlannedPath[] =>
    searchPaths(document, estate.rules, { today: '2026-11-27', limits, book, mended }).paths.map(
      ({ rule, path }) => ({
        id: pathId(document, rule, path),
        level: rule === 'rule-0' ? 'critical' : 'high',
        points: rule === 'rule-0' ? 27 : 9,
        conditions: conditionsOf(document, estate.rules[rule] as AttackRule, path, book),
      }),
    );
  return { search, findings: book.all.length };
}

export interface Planned {
  readonly plan: Plan;
  readonly findings: number;
  readonly before: readonly PlannedPath[];
  /** All paths that any search showed while it was planned. */
  readonly seen: readonly PlannedPath[];
  /** Ids of the paths of the planned level that are found with these mended. */
  readonly idsWith: (mended: ReadonlySet<number>) => string[];
}

async function planned(estate: Estate, level: string): Promise<Planned> {
  const { search, findings } = searching(estate);
  const before = search(new Set());
  const seen = [...before];
  const plan = await planOf(before, {
    levels,
    level,
    searchWith: async (mended) => {
      const found = search(mended);
      seen.push(...found);
      return found;
    },
    weightOf: (finding) => finding,
  });
  const counts = new Set(levels.slice(0, levels.indexOf(level) + 1));
  const idsWith = (mended: ReadonlySet<number>) => [
    ...new Set(search(mended).flatMap((path) => (counts.has(path.level) ? path.id : []))),
  ];
  return { plan, findings, before, seen, idsWith };
}

export function everything(findings: number): ReadonlySet<number> {
  return new Set(Array.from({ length: findings }, (_, number) => number));
}

/** Plans for many estates, and counts what is seen on the way. */
export async function forAll(seed: number, level: string, check: (of: Planned) => void): Promise<void> {
  const estates = fc.oneof(
    { weight: 3, arbitrary: estatesWith(anyShape) },
    { weight: 1, arbitrary: detours },
  );
  await fc.assert(
    fc.asyncProperty(estates, async (estate) => check(await planned(estate, level))),
    { numRuns: 1500, seed },
  );
}
