import test from 'ava';
import fc from 'fast-check';
import type { AttackRule } from '../../../src/generated/attack-rule.ts';
import { conditionsOf, isCut } from '../../../src/graph/paths/conditions.ts';
import { pathId } from '../../../src/graph/paths/describe.ts';
import { searchPaths } from '../../../src/graph/paths/search.ts';
import { oncePerId, planOf, type Plan, type PlannedPath } from '../../../src/graph/plan/plan.ts';
import { judged, subsetsBelow, type Estate } from '../paths/made-up.ts';
import { anyShape, detours, estatesWith } from '../paths/random.ts';

/*
 * Plans for any small estate, held to searching again with each subset of its findings mended. Nothing here asks what a path rests on but
 * where it says so: a path that is found when all findings are mended is one that none of them cuts.
 */

const limits = { perPair: 1_000, inAll: 100_000, oneEdge: true };
const levels = ['critical', 'high'];

/** The paths of an estate, and those that there are with findings mended. Each rule has a level of its own. */
function searching(estate: Estate) {
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

interface Planned {
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

function everything(findings: number): ReadonlySet<number> {
  return new Set(Array.from({ length: findings }, (_, number) => number));
}

/** Plans for many estates, and counts what is seen on the way. */
async function forAll(seed: number, level: string, check: (of: Planned) => void): Promise<void> {
  const estates = fc.oneof(
    { weight: 3, arbitrary: estatesWith(anyShape) },
    { weight: 1, arbitrary: detours },
  );
  await fc.assert(
    fc.asyncProperty(estates, async (estate) => check(await planned(estate, level))),
    { numRuns: 1500, seed },
  );
}

test('what is needed cuts each path that findings cut, and no smaller set does', async (t) => {
  const sizes = new Set<number>();
  await forAll(11, 'high', ({ plan, findings, idsWith }) => {
    const unbreakable = new Set(idsWith(everything(findings)));
    const isEnough = (mended: ReadonlySet<number>) => idsWith(mended).every((id) => unbreakable.has(id));
    t.true(isEnough(new Set(plan.needed)), 'searched again, nothing that can be cut is left');
    t.is(plan.left, 0);
    const smaller = subsetsBelow(findings).filter(({ size }) => size < plan.needed.length);
    t.false(smaller.some(isEnough), 'no smaller set is enough');
    t.is(plan.least, plan.needed.length, 'so small an estate is planned for exactly');
    sizes.add(plan.needed.length);
  });
  t.true(sizes.has(0) && sizes.has(1) && sizes.has(2) && sizes.has(3), 'plans are of several sizes');
});

test('paths that only come up when shorter ones are cut are cut or named as well', async (t) => {
  const comeUp = { cut: 0, named: 0 };
  await forAll(12, 'high', ({ plan, findings, before, seen, idsWith }) => {
    const unbreakable = idsWith(everything(findings));
    t.deepEqual([...plan.unbreakable].toSorted(), unbreakable.toSorted(), 'what nothing cuts is named');
    t.is(plan.paths, new Set([...before, ...seen].map(({ id }) => id)).size);
    const known = new Set(before.map(({ id }) => id));
    const left = new Set(idsWith(new Set(plan.needed)));
    for (const id of new Set(seen.map((path) => path.id))) {
      if (known.has(id)) continue;
      t.is(left.has(id), unbreakable.includes(id));
      comeUp[left.has(id) ? 'named' : 'cut'] += 1;
    }
  });
  t.true(comeUp.cut > 5 && comeUp.named > 5, `both happen: ${JSON.stringify(comeUp)}`);
});

test('without a level the plan is for the worst that there is', async (t) => {
  let fewer = 0;
  await fc.assert(
    fc.asyncProperty(estatesWith(anyShape), async (estate) => {
      const { search } = searching(estate);
      const before = search(new Set());
      const planning = {
        levels,
        searchWith: async (mended: ReadonlySet<number>) => search(mended),
        weightOf: () => 0,
      };
      const worst = await planOf(before, planning);
      const all = await planOf(before, { ...planning, level: 'high' });
      t.is(
        worst.level,
        before.some(({ level }) => level === 'high') && before.every(({ level }) => level === 'high')
          ? 'high'
          : 'critical',
      );
      t.true(worst.needed.length <= all.needed.length);
      if (worst.needed.length < all.needed.length) fewer += 1;
    }),
    { numRuns: 200, seed: 13 },
  );
  t.true(fewer > 5);
});

/** All that was seen, each reading of a path once. */
function distinct(seen: readonly PlannedPath[]): PlannedPath[] {
  const keyOf = ({ id, conditions }: PlannedPath) =>
    [id, ...conditions.map((own) => own.map((reason) => [...reason].join()).join('|'))].join(' ');
  return oncePerId([...new Map(seen.map((path) => [keyOf(path), path])).values()]);
}

test('the order has what is needed first, and says how many paths are gone with each', async (t) => {
  let several = 0;
  await forAll(14, 'high', ({ plan, seen }) => {
    const paths = distinct(seen);
    const { needed, order } = plan;
    const first = order.slice(0, needed.length).map(({ finding }) => finding);
    t.deepEqual(first.toSorted(), [...needed].toSorted());
    t.is(new Set(order.map(({ finding }) => finding)).size, order.length, 'each is there once');
    const mended = new Set<number>();
    for (const { finding, cut, points } of order) {
      const open = paths.filter(({ conditions }) => !isCut(conditions, mended));
      mended.add(finding);
      const gone = open.filter(({ conditions }) => isCut(conditions, mended));
      t.is(cut, gone.length);
      t.is(
        points,
        gone.reduce((sum, path) => sum + path.points, 0),
      );
    }
    const left = paths.filter(({ conditions }) => !isCut(conditions, mended));
    t.true(
      left.every(({ conditions }) => conditions.length === 0),
      'all that can be cut is, at the end',
    );
    if (order.length > 2) several += 1;
  });
  t.true(several > 20);
});
