import test from 'ava';
import fc from 'fast-check';
import { smallestHittingSet } from '../../../src/graph/plan/hitting-set.ts';
import { plainHittingSet } from './plain-hitting-set.ts';

const families = fc.array(fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 6 }), { maxLength: 60 });

test('of all families the choice is the one that plain sets give, however early trying ends', (t) => {
  fc.assert(
    fc.property(families, fc.constantFrom(1, 50, 500, 5_000), (lists, most) => {
      const sets = lists.map((list) => new Set(list.map((member) => member * 3)));
      t.deepEqual(smallestHittingSet(sets, most), plainHittingSet(sets, most));
    }),
    { numRuns: 400, seed: 11 },
  );
});

test('ten thousand sets are decided in seconds, and the bound says how far from the least the choice is', (t) => {
  const sets = Array.from({ length: 10_000 }, (_, index) => {
    return new Set(
      [0, 1, 2, 3].map((step) => (index * 7919 + step * step * 104_729 + index * step * 31) % 3_000),
    );
  });
  const { chosen, least } = smallestHittingSet(sets);

  t.true(sets.every((set) => chosen.some((member) => set.has(member))));
  t.true(least <= chosen.length && least > chosen.length / 2, `${least} of ${chosen.length}`);
});
