import test from 'ava';
import fc from 'fast-check';
import { graphOf, type Graph } from '../../src/graph/adjacency.ts';
import type { Pattern, Step } from '../../src/graph/search/pattern.ts';
import { shortestPaths, type Found, type GraphPath } from '../../src/graph/search/shortest.ts';
import { naivePaths, type Way } from './naive.ts';

const [a, b, c, d, e] = [0, 1, 2, 3, 4];
const every = { perPair: 1_000, inAll: 100_000 };

/** A graph of five nodes. */
function graph(...edges: readonly (readonly [from: number, to: number, label?: number])[]): Graph {
  return graphOf(5, {
    from: Uint32Array.from(edges, ([from]) => from),
    to: Uint32Array.from(edges, ([, to]) => to),
    labels: Uint8Array.from(edges, ([, , label = 0]) => label),
  });
}

function nodes(...members: readonly number[]): Uint8Array {
  return Uint8Array.from([a, b, c, d, e], (node) => Number(members.includes(node)));
}

function step(change: Partial<Step> = {}): Step {
  return { labels: Uint8Array.of(1, 0), direction: 'out', least: 1, most: 1, ...change };
}

/** All that paths say of themselves. */
function said(paths: Iterable<GraphPath>): object[] {
  return Array.from(paths, (path) => ({
    nodes: path.nodes,
    entry: path.entry,
    target: path.target,
    edges: path.edges,
    steps: path.steps,
  }));
}

function written(paths: Iterable<Way>): string[] {
  return [...paths].map((path) => path.nodes.map((node) => 'abcde'[node]).join('')).toSorted();
}

function found(in_: Graph, steps: readonly Step[], entries = nodes(a), targets = nodes(e)): string[] {
  return written(shortestPaths(in_, { entries, steps, targets }, every).paths);
}

test('a step follows edges of its labels, in its direction', (t) => {
  const made = graph([a, e, 0], [a, b, 1], [e, a, 1]);

  t.deepEqual(found(made, [step()]), ['ae']);
  t.deepEqual(found(made, [step({ labels: Uint8Array.of(0, 1) })]), []);
  t.deepEqual(found(made, [step({ labels: Uint8Array.of(0, 1), direction: 'in' })]), ['ae']);
  t.deepEqual(found(made, [step({ labels: Uint8Array.of(1, 1), direction: 'both' })]), ['ae', 'ae']);
});

test('labels are told apart where there are more than bits', (t) => {
  const labels = new Uint8Array(40).fill(1, 33, 34);

  t.deepEqual(found(graph([a, b, 1], [b, e, 1]), [step({ labels, most: 2 })]), []);
  t.deepEqual(found(graph([a, b, 33], [b, c, 1], [b, e, 33]), [step({ labels, most: 2 })], nodes(a)), [
    'abe',
  ]);
});

test('of several ways between two nodes all that are shortest are found, and no longer one', (t) => {
  const made = graph([a, b], [b, e], [a, c], [c, e], [a, d], [d, c]);

  t.deepEqual(found(made, [step({ most: Number.POSITIVE_INFINITY })]), ['abe', 'ace']);
});

test('a step goes on until it has followed as many edges as it must, and not further than it may', (t) => {
  const made = graph([a, b], [b, c], [c, d], [d, e]);

  t.deepEqual(found(made, [step({ most: 3 })]), []);
  t.deepEqual(found(made, [step({ most: 4 })]), ['abcde']);
  t.deepEqual(found(made, [step({ least: 3, most: 3 })], nodes(a, b)), ['bcde']);
});

test('what a step may end at stands between it and the next', (t) => {
  const made = graph([a, b], [b, e, 1], [a, c], [c, e, 1]);
  const last = step({ labels: Uint8Array.of(0, 1) });

  t.deepEqual(found(made, [step({ to: nodes(c) }), last]), ['ace']);
  t.deepEqual(found(made, [step(), last]), ['abe', 'ace']);
});

test('a step may be left out where its node may stand there', (t) => {
  const made = graph([a, e], [a, b, 1], [b, e]);
  const first = step({ labels: Uint8Array.of(0, 1), least: 0 });

  t.deepEqual(found(made, [first, step()]), ['ae']);
  t.deepEqual(found(made, [{ ...first, to: nodes(b) }, step()]), ['abe']);
});

test('a way says which step takes which edge', (t) => {
  const made = graph([a, b], [b, c], [c, d, 1], [d, e, 1]);
  const steps = [
    step({ most: 3 }),
    step({ least: 0 }),
    step({ labels: Uint8Array.of(0, 1), most: Number.POSITIVE_INFINITY }),
  ];
  const [way] = shortestPaths(made, { entries: nodes(a), steps, targets: nodes(e) }, every).paths;

  t.deepEqual(way?.steps, [0, 0, 2, 2]);
});

test('an entry that is a target is a way of no steps', (t) => {
  t.deepEqual(found(graph(), [], nodes(a, e), nodes(a)), ['a']);
});

test('ways that are not written out are counted', (t) => {
  const made = graph([a, b], [a, c], [a, d], [b, e], [c, e], [d, e]);
  const pattern = { entries: nodes(a), steps: [step({ most: 2 })], targets: nodes(d, e) };

  const two = shortestPaths(made, pattern, { perPair: 2, inAll: 100 });
  t.is(two.pairs, 2);
  t.is(two.cut, 1);
  t.is(two.paths.length, 3);
  t.like(shortestPaths(made, pattern, { perPair: 3, inAll: 1 }), { pairs: 2, cut: 1, paths: { length: 1 } });
  t.like(shortestPaths(made, pattern, every), { pairs: 2, cut: 0, paths: { length: 4 } });
});

const someNodes = fc.uint8Array({ min: 0, max: 1, minLength: 5, maxLength: 5 });
const someLabels = fc.uint8Array({ min: 0, max: 1, minLength: 2, maxLength: 2 });
const someStep: fc.Arbitrary<Step> = fc
  .record({
    labels: someLabels,
    direction: fc.constantFrom('out', 'in', 'both'),
    least: fc.nat(2),
    more: fc.constantFrom(0, 1, 2, Number.POSITIVE_INFINITY),
    to: fc.option(someNodes, { nil: undefined }),
  })
  .filter(({ least, more }) => least + more > 0)
  .map(({ labels, direction, least, more, to }) => ({
    labels,
    direction,
    least,
    most: least + more,
    ...(to && { to }),
  }));
const somePattern: fc.Arbitrary<Pattern> = fc.record({
  entries: someNodes,
  steps: fc.array(someStep, { maxLength: 3 }),
  targets: someNodes,
});
const someEdges = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(1)), { maxLength: 6 });

test('of any small graph and any pattern the ways are those that trying all of them finds', (t) => {
  const longest = 5;
  fc.assert(
    fc.property(someEdges, somePattern, (edges, pattern) => {
      const made = graph(...edges);
      const key = (path: Way) => `${path.nodes.join('-')} by ${path.edges.join('-')}`;
      const { paths } = shortestPaths(made, pattern, every);
      const ours = [...paths].filter((path) => path.edges.length <= longest);
      t.deepEqual(ours.map(key).toSorted(), naivePaths(made, pattern, longest).map(key).toSorted());
    }),
    { numRuns: 500, seed: 8 },
  );
});

test('how many ways are written out changes nothing in how many pairs there are, and what is not there is cut', (t) => {
  fc.assert(
    fc.property(someEdges, somePattern, fc.nat(6), fc.boolean(), (edges, pattern, inAll, oneEdge) => {
      const made = graph(...edges);
      const all = shortestPaths(made, pattern, { ...every, oneEdge });
      const some = shortestPaths(made, pattern, { ...every, inAll, oneEdge });
      const between = ({ nodes: way }: Way) => `${way[0]} ${way.at(-1)}`;
      const whole = Map.groupBy(all.paths, between);
      const shown = Map.groupBy(some.paths, between);
      const isWhole = (pair: string) => whole.get(pair)?.length === shown.get(pair)?.length;
      t.is(some.pairs, all.pairs);
      t.deepEqual(said(some.paths), said(all.paths).slice(0, inAll));
      t.true(
        [...all.paths].every((path) => path.entry === path.nodes[0] && path.target === path.nodes.at(-1)),
      );
      t.is(some.cut, [...whole.keys()].filter((pair) => !isWhole(pair)).length);
    }),
    { numRuns: 500, seed: 9 },
  );
});

const someMayBe = fc.uint8Array({ min: 0, max: 2, minLength: 5, maxLength: 5 });
const patternOfMayBe: fc.Arbitrary<Pattern> = fc
  .tuple(somePattern, someMayBe, fc.array(someMayBe, { minLength: 3, maxLength: 3 }), someMayBe)
  .map(([{ steps }, entries, ends, targets]) => ({
    entries,
    steps: steps.map((own, index) => (own.to ? { ...own, to: ends[index] } : own)),
    targets,
  }));

/** A pattern in which nodes that may be in a set are, or are not. */
function decided({ entries, steps, targets }: Pattern, as: 0 | 1): Pattern {
  const of = (set: Uint8Array) => set.map((is) => (is === 2 ? as : is));
  return {
    entries: of(entries),
    steps: steps.map((own) => (own.to ? { ...own, to: of(own.to) } : own)),
    ...(targets && { targets: of(targets) }),
  };
}

test('nodes that may be in a set join what may be joined, and are on no way that is written', (t) => {
  const certainIn = ({ entries, joined }: Found) => [...entries].filter((_, entry) => joined[entry] === 1);
  fc.assert(
    fc.property(someEdges, patternOfMayBe, fc.boolean(), (edges, pattern, oneEdge) => {
      const made = graph(...edges);
      const limits = { ...every, oneEdge };
      const asked = shortestPaths(made, pattern, limits);
      const certain = shortestPaths(made, decided(pattern, 0), limits);
      const possible = certainIn(shortestPaths(made, decided(pattern, 1), limits));
      t.deepEqual(
        [said(asked.paths), asked.pairs, asked.cut],
        [said(certain.paths), certain.pairs, certain.cut],
      );
      t.deepEqual(certainIn(asked), certainIn(certain));
      t.deepEqual(
        [...asked.entries].filter((_, entry) => asked.joined[entry] !== 0),
        possible,
      );
    }),
    { numRuns: 500, seed: 10 },
  );
});

test('pairs of more entries than are counted at once are all counted', (t) => {
  const count = 300;
  const [hub, target] = [count, count + 1];
  const made = graphOf(count + 2, {
    from: Uint32Array.from({ length: count + 2 }, (_, edge) => (edge < count ? edge : hub)),
    to: Uint32Array.from(
      { length: count + 2 },
      (_, edge) => [hub, target, hub][Math.max(0, edge - count + 1)] ?? hub,
    ),
    labels: new Uint8Array(count + 2),
  });
  const entries = new Uint8Array(count + 2).fill(1, 0, count);
  const targets = new Uint8Array(count + 2).fill(1);
  const pattern = { entries, targets, steps: [step({ most: Number.POSITIVE_INFINITY })] };

  t.like(shortestPaths(made, pattern, { perPair: 1, inAll: 5 }), {
    pairs: 600,
    cut: 595,
    paths: { length: 5 },
  });
});
