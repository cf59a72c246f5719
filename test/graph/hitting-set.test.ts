import test from 'ava';
import fc from 'fast-check';
import { smallestHittingSet, type Sets } from '../../src/graph/plan/hitting-set.ts';

function sets(...lists: readonly (readonly number[])[]): Sets {
  return lists.map((list) => new Set(list));
}

function hitsAll(chosen: readonly number[], of: Sets): boolean {
  return of.every((set) => chosen.some((member) => set.has(member)));
}

/** The size of the smallest choice among the numbers below eight, by trying all. */
function leastByTrying(of: Sets): number {
  const sizes = Array.from({ length: 256 }, (_, bits) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((member) => (bits >> member) & 1),
  ).flatMap((chosen) => (hitsAll(chosen, of) ? [chosen.length] : []));
  return Math.min(...sizes);
}

test('where nothing is to be chosen nothing is', (t) => {
  t.deepEqual(smallestHittingSet([]), { chosen: [], least: 0 });
});

test('a member that all sets have is chosen alone', (t) => {
  t.deepEqual(smallestHittingSet(sets([1, 2], [2, 3], [2, 4])), { chosen: [2], least: 1 });
});

test('taking what most sets have is not always best', (t) => {
  // 1 is in three sets; 2 and 3 are in two each, and together in all.
  const tricky = sets([1, 2], [1, 3], [1, 2, 3], [2, 4], [3, 5]);

  t.deepEqual(smallestHittingSet(tricky), { chosen: [2, 3], least: 2 });
});

test('of an empty set nothing can be chosen', (t) => {
  t.throws(() => smallestHittingSet(sets([1], [])), { instanceOf: RangeError });
});

test('of all small families the choice hits every set, and none is smaller', (t) => {
  const family = fc.array(fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 5 }), { maxLength: 14 });
  fc.assert(
    fc.property(family, (lists) => {
      const of = sets(...lists);
      const { chosen, least } = smallestHittingSet(of);
      t.true(hitsAll(chosen, of));
      t.is(chosen.length, leastByTrying(of));
      t.is(least, chosen.length);
    }),
    { numRuns: 500, seed: 3 },
  );
});

test('where trying is ended early the bound still holds', (t) => {
  const family = fc.array(fc.uniqueArray(fc.nat(7), { minLength: 2, maxLength: 4 }), {
    minLength: 6,
    maxLength: 14,
  });
  fc.assert(
    fc.property(family, (lists) => {
      const of = sets(...lists);
      const { chosen, least } = smallestHittingSet(of, 1);
      t.true(hitsAll(chosen, of));
      t.true(least <= leastByTrying(of));
    }),
    { numRuns: 300, seed: 4 },
  );
});
