import test from 'ava';
import fc from 'fast-check';
import { isCut } from '../../../src/graph/paths/conditions.ts';
import { fewestFindings, findingsOf, type Breakable } from '../../../src/graph/plan/choose.ts';
import { inOrder, type Ordered } from '../../../src/graph/plan/order.ts';

/** The same order, all gains counted anew before each finding. */
function plainOrder(
  paths: readonly Breakable[],
  first: readonly number[],
  weightOf: (finding: number) => number,
): Ordered[] {
  const mended = new Set<number>();
  let open = paths;
  const ordered: Ordered[] = [];
  const take = (findings: readonly number[], all: boolean) => {
    for (let waiting = findings; waiting.length > 0;) {
      const [best] = waiting
        .map((finding) => {
          const cut = open.filter((path) => isCut(path.conditions, new Set([...mended, finding])));
          const points = cut.reduce((sum, path) => sum + path.points, 0);
          return { finding, cut, points, weight: weightOf(finding) };
        })
        .toSorted((left, right) => right.points - left.points || right.weight - left.weight);
      if (!best || (best.cut.length === 0 && !all)) return;
      ordered.push({ finding: best.finding, cut: best.cut.length, points: best.points });
      mended.add(best.finding);
      waiting = waiting.filter((finding) => finding !== best.finding);
      open = open.filter((path) => !best.cut.includes(path));
    }
  };
  take(first, true);
  const all = new Set(paths.flatMap(({ conditions }) => [...findingsOf(conditions)]));
  take([...all.difference(mended)], false);
  take(
    fewestFindings(open).findings.filter((finding) => !mended.has(finding)),
    true,
  );
  return ordered;
}

const reason = fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 2 }).map((list) => new Set(list));
const somePaths = fc.array(
  fc.record({
    conditions: fc.array(fc.array(reason, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
    points: fc.nat(3),
  }),
  { maxLength: 20 },
);

test('findings come in the order that counting all gains anew gives', (t) => {
  fc.assert(
    fc.property(somePaths, fc.uniqueArray(fc.nat(12), { maxLength: 3 }), (paths, first) => {
      const weightOf = (finding: number) => (finding * 5) % 3;
      t.deepEqual(inOrder(paths, first, weightOf), plainOrder(paths, first, weightOf));
    }),
    { numRuns: 400, seed: 12 },
  );
});
