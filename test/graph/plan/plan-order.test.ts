import test from 'ava';
import { isCut } from '../../../src/graph/paths/conditions.ts';
import { oncePerId, type PlannedPath } from '../../../src/graph/plan/plan.ts';
import { forAll } from './planned.ts';

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

test('of what is needed, and of the rest, the finding that removes most comes first each time', async (t) => {
  let choices = 0;
  await forAll(15, 'high', ({ plan: { needed, order }, seen }) => {
    const paths = distinct(seen);
    const gainOf = (mended: ReadonlySet<number>, finding: number) =>
      paths
        .filter(
          ({ conditions }) => !isCut(conditions, mended) && isCut(conditions, new Set([...mended, finding])),
        )
        .reduce((sum, { points }) => sum + points, 0);
    const firstIdle = order.findIndex(({ cut }, place) => place >= needed.length && cut === 0);
    const rest = order.slice(needed.length, firstIdle === -1 ? undefined : firstIdle);
    const mended = new Set<number>();
    for (const group of [order.slice(0, needed.length), rest]) {
      for (const [place, { finding, points }] of group.entries()) {
        for (const other of group.slice(place + 1)) {
          const gain = gainOf(mended, other.finding);
          t.true(points > gain || (points === gain && finding > other.finding));
          if (points !== gain) choices += 1;
        }
        mended.add(finding);
      }
    }
  });
  t.true(choices > 20, `there is something to choose (${choices} times)`);
});
