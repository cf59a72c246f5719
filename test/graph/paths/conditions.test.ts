import test from 'ava';
import fc from 'fast-check';
import { cutSets, eitherWay, isCut, type Condition } from '../../../src/graph/paths/conditions.ts';
import { subsetsBelow } from './made-up.ts';

const findings = 5;
const subsets = subsetsBelow(findings);
const reason = fc
  .uniqueArray(fc.nat(findings - 1), { minLength: 1, maxLength: 3 })
  .map((own): ReadonlySet<number> => new Set(own));
const conditions: fc.Arbitrary<Condition[]> = fc.array(fc.array(reason, { minLength: 1, maxLength: 3 }), {
  maxLength: 3,
});

/** Whether some condition has no reason left that is free of what is mended. */
function fallsByReading(of: readonly Condition[], mended: ReadonlySet<number>): boolean {
  for (const condition of of) {
    let left = 0;
    for (const own of condition) if (![...own].some((finding) => mended.has(finding))) left += 1;
    if (left === 0) return true;
  }
  return false;
}

function hitsAll(sets: readonly ReadonlySet<number>[], mended: ReadonlySet<number>): boolean {
  return sets.every((set) => [...set].some((finding) => mended.has(finding)));
}

test('mending cuts a path if some condition loses all its reasons, and only then', (t) => {
  fc.assert(
    fc.property(conditions, (of) => {
      for (const mended of subsets) {
        const expected = fallsByReading(of, mended);
        t.is(isCut(of, mended), expected);
        t.is(hitsAll(cutSets(of), mended), expected, 'one of each set is what cuts');
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('what holds in two ways falls only when both do', (t) => {
  fc.assert(
    fc.property(conditions, conditions, (one, other) => {
      const both = eitherWay(one, other);
      for (const mended of subsets) {
        t.is(isCut(both, mended), isCut(one, mended) && isCut(other, mended));
      }
    }),
    { numRuns: 200, seed: 2 },
  );
});

test('a path that nothing cuts has one set, and it is empty', (t) => {
  t.deepEqual(cutSets([]), [new Set()]);
  t.false(isCut([], new Set([0, 1, 2])));
});

test('of conditions with very many ways to fall those with the most reasons are left out, never a path', (t) => {
  const many = Array.from({ length: 300 }, (_, number) => new Set([number]));
  const few: Condition = [new Set([1000]), new Set([1001])];

  t.deepEqual(cutSets([many, few]), [new Set([1000]), new Set([1001])]);
  // Choosing both cuts the path by its second condition, whatever else there is.
  t.true(isCut([many, few], new Set([1000, 1001])));
});
