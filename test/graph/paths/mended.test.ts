import test from 'ava';
import fc from 'fast-check';
import type { AttackRule } from '../../../src/generated/attack-rule.ts';
import { conditionsOf, isCut } from '../../../src/graph/paths/conditions.ts';
import { searchPaths, type FoundPath } from '../../../src/graph/paths/search.ts';
import { judged, mendedEdgesOf, mendedEstate, subsetsBelow } from './made-up.ts';
import { anyShape, estatesWith, oneReading } from './random.ts';

/*
 * Searching with findings mended, on any small estate, is searching an estate without what they cause; and what a path is said to rest
 * on is what takes it away.
 */

const today = '2026-11-27';

function keyOf({ rule, path }: FoundPath): string {
  return `${rule} ${path.nodes.join('-')}`;
}

/** Sets of findings to mend: none, one or two. */
function fewOf(count: number): ReadonlySet<number>[] {
  return subsetsBelow(count).filter(({ size }) => size <= 2);
}

test('with findings mended, what is found is what there is in an estate without them', (t) => {
  let changed = 0;
  fc.assert(
    fc.property(estatesWith({ ...anyShape, apart: true }), (estate) => {
      const { document, book } = judged(estate);
      for (const [id, rule] of Object.entries(estate.rules)) {
        const own = { [id]: rule };
        const before = searchPaths(document, own, { today }).paths.map(keyOf);
        for (const mended of fewOf(book.all.length)) {
          const without = mendedEstate(estate, mended);
          const edges = mendedEdgesOf(estate, rule, mended);
          const real = searchPaths(judged({ ...without, edges }).document, own, { today });
          const ours = searchPaths(document, own, { today, book, mended });
          const expected = real.paths.map(keyOf).toSorted();
          t.deepEqual(ours.paths.map(keyOf).toSorted(), expected);
          if (expected.join() !== before.toSorted().join()) changed += 1;
        }
      }
    }),
    { numRuns: 500, seed: 6 },
  );
  t.true(changed > 100, `mending changes something (${changed} times)`);
});

/** How many paths fall and stay when findings are mended, each of which is checked against a search. */
function held(shape: typeof anyShape, check: (path: string, falls: boolean, again: boolean) => void) {
  const counts = { falls: 0, stays: 0 };
  fc.assert(
    fc.property(estatesWith(shape), (estate) => {
      const { document, book } = judged(estate);
      const { paths } = searchPaths(document, estate.rules, { today });
      for (const mended of fewOf(book.all.length)) {
        const { paths: left } = searchPaths(document, estate.rules, { today, book, mended });
        const again = new Set(left.map(keyOf));
        for (const found of paths) {
          const rule = estate.rules[found.rule] as AttackRule;
          const falls = isCut(conditionsOf(document, rule, found.path, book), mended);
          counts[falls ? 'falls' : 'stays'] += 1;
          check(`${keyOf(found)} with ${[...mended].join()} mended`, falls, again.has(keyOf(found)));
        }
      }
    }),
    { numRuns: 400, seed: 5 },
  );
  return counts;
}

test('a path whose conditions fall is not found again, and any other is', (t) => {
  const { falls, stays } = held(oneReading, (path, fallen, again) => t.is(again, !fallen, path));

  t.true(falls > 100 && stays > 100, `both happen (${falls} and ${stays} times)`);
});

test('whatever a rule looks like, a path that something holds is found again', (t) => {
  const { stays } = held(anyShape, (path, fallen, again) => t.true(fallen || again, path));

  t.true(stays > 100, `it happens (${stays} times)`);
});
