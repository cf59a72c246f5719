import test from 'ava';
import fc from 'fast-check';
import { childrenOf } from '../../../src/collect/syntax/xml.ts';
import type { AttackPath } from '../../../src/generated/attack-path.ts';
import { levels } from '../../../src/report/levels.ts';
import { found, node, path } from './example-paths.ts';
import { endsOf, withClass, written } from './written.ts';

const points = ['internet', 'foothold', 'supply-chain'] as const;
const somePath = fc
  .record({
    // Few, so that paths meet, cross, and go both ways over an edge.
    ids: fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 6 }),
    level: fc.constantFrom(...levels),
    entry_point: fc.constantFrom(...points),
    name: fc.string({ unit: 'binary', maxLength: 60 }),
  })
  .map(({ ids, name, ...rest }) =>
    path(
      ids.map((id) => node(`internet-${id}`, { name, type: name })),
      rest,
    ),
  );

test('of random paths every resource and every step is drawn once, boxes apart from each other', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(somePath, { maxLength: 12 }), async (paths) => {
      const picture = await written('svg', found(paths));
      const boxes = withClass(picture, 'node');
      const drawn = boxes.map(({ attributes: has }) => has.get('data-id') ?? has.get('data-entry') ?? '');

      t.deepEqual(drawn.toSorted(), expectedNodes(paths));
      t.deepEqual(endsOf(picture).toSorted(), expectedEdges(paths));
      const places = boxes.map((box) => placeOf(box));
      for (const [index, one] of places.entries()) {
        t.false(places.slice(index + 1).some((other) => overlap(one, other)));
      }
      t.is(await written('svg', found(paths)), picture);
    }),
    { numRuns: 40 },
  );
});

function expectedNodes(paths: readonly AttackPath[]): readonly string[] {
  const all = paths.flatMap(({ entry_point: point, nodes }) => [point, ...nodes.map(({ id }) => id)]);
  return [...new Set(all)].toSorted();
}

function expectedEdges(paths: readonly AttackPath[]): readonly string[] {
  const all = paths.flatMap(({ entry_point: point, nodes }) =>
    nodes.map(({ id }, index) => `${nodes[index - 1]?.id ?? point} -> ${id}`),
  );
  return [...new Set(all)].toSorted();
}

type Place = readonly [x: number, y: number, right: number, bottom: number];

function placeOf(box: Parameters<typeof childrenOf>[0]): Place {
  const has = childrenOf(box, 'rect')[0]?.attributes;
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((key) =>
    Number(has?.get(key)),
  );
  return [x, y, x + width, y + height];
}

function overlap(one: Place, other: Place): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
