import test from 'ava';
import { estateColumns } from '../../bench/graph/columns.ts';
import { graphology } from '../../bench/graph/contestants/graphology.ts';
import { keelson } from '../../bench/graph/contestants/keelson.ts';
import { sqlite } from '../../bench/graph/contestants/sqlite.ts';
import { estateDocument } from '../../bench/graph/document.ts';
import { estateGraph } from '../../bench/graph/estate.ts';
import { pathsToCut } from '../../bench/graph/paths-to-cut.ts';
import { shippedGraphPolicies } from '../../bench/graph/policies.ts';
import { graphText } from '../../bench/graph/result-text.ts';
import { searchPaths } from '../../src/graph/paths/search.ts';
import { validate } from '../../src/schema/validate.ts';

const size = { nodes: 5_000, edges: 25_000 };

test('a seed makes the same estate each time, another one another', (t) => {
  t.deepEqual(estateColumns(size, 1), estateColumns(size, 1));
  t.notDeepEqual(estateColumns(size, 1), estateColumns(size, 2));
});

test('an estate is a document of as many resources and edges as were asked for', (t) => {
  const document = estateDocument(estateColumns(size, 1), 1);

  t.is(validate('inventory', document), undefined);
  t.is(document.resources.length, size.nodes);
  t.is(document.relationships.length, size.edges);
});

test('few resources have many edges, and most have few', (t) => {
  const { to } = estateColumns(size, 1);
  const degrees = Array.from<number>({ length: size.nodes }).fill(0);
  for (const end of to) degrees[end] = (degrees[end] ?? 0) + 1;
  const sorted = degrees.toSorted((left, right) => right - left);

  t.true((sorted[0] ?? 0) > 100, `${sorted[0]}`);
  t.true((sorted[size.nodes / 2] ?? 0) < 10, `${sorted[size.nodes / 2]}`);
});

test('rules find paths in it', async (t) => {
  const { rules } = await shippedGraphPolicies();
  const { document } = estateGraph(size, 1);
  const { paths } = searchPaths(document, rules, { today: '2026-11-27' });

  t.true(new Set(paths.map(({ rule }) => rule)).size > 20);
});

test('all contestants find the same ways', async (t) => {
  const estate = estateGraph(size, 1);
  const [own, ...others] = await Promise.all(
    [keelson, sqlite, graphology].map(async ({ load }) => (await load(estate))?.()),
  );

  t.true((own?.ways ?? 0) > 0);
  for (const other of others) t.like(other, own ?? {});
});

test('paths to cut can be cut', (t) => {
  const paths = pathsToCut(50, 1);

  t.is(new Set(paths.map(({ id }) => id)).size, 50);
  t.true(paths.every(({ conditions }) => conditions.length > 0));
});

test('results are a table with what was met and what was missed', (t) => {
  const timed = (name: string, seconds: number) => ({ name, seconds, processorSeconds: seconds });
  const text = graphText(
    [
      {
        anchor: timed('anchor', 0.5),
        estate: {
          build: timed('build', 1),
          rules: timed('rules', 6),
          queries: [timed('quick', 0.1), timed('slow', 0.2)],
          found: { rules: 59, paths: 7, cut: 8, rows: 9 },
          megabytes: 900,
        },
        plan: { plan: timed('plan', 2), needed: 3, least: 2, order: 4 },
        compared: [
          {
            size,
            seconds: new Map([
              ['keelson', 0.001],
              ['sqlite', 0.06],
            ]),
            counted: { pairs: 1, ways: 2 },
          },
        ],
      },
    ],
    { size, compared: [size], paths: 10, seed: 1 },
  );

  t.regex(text, /building the graph +\| below 3 s +\| 1\.00 +\| 1\.00 +\| 2\.00 +\| met/);
  t.regex(text, /all 59 rules for attack paths +\| below 5 s +\| 6\.00 .*missed/);
  t.regex(text, /the slowest of 2 queries, slow +\| below 0\.3 s/);
  t.regex(text, /sqlite +\| 60\.00 +\| 60\.0 +\| 50 × +\| met/);
  t.regex(text, /kuzu +\| not installed/);
});
