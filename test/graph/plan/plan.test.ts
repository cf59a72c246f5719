import test from 'ava';
import fc from 'fast-check';
import { planOf } from '../../../src/graph/plan/plan.ts';
import { subsetsBelow } from '../paths/made-up.ts';
import { anyShape, estatesWith } from '../paths/random.ts';
import { everything, forAll, levels, searching } from './planned.ts';

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
