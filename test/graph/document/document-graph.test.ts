import test from 'ava';
import { edgeAt } from '../../../src/graph/adjacency.ts';
import { documentGraph } from '../../../src/graph/document/document-graph.ts';
import { documentOf } from '../query/documents.ts';

test('spellings of an id of Azure are one node, those of others are not', (t) => {
  const document = documentGraph(
    documentOf(
      [
        { id: '/subscriptions/S/One', kind: 'storage', cloud: 'azure' },
        { id: 'arn:Two', kind: 'storage' },
      ],
      [
        ['/subscriptions/s/ONE', 'reads', 'arn:Two'],
        ['/subscriptions/s/ONE', 'reads', 'arn:two'],
        ['/SUBSCRIPTIONS/s/one', 'reads', 'arn:two'],
      ],
    ),
  );

  t.deepEqual([...document.graph.edges.from], [0, 0, 0]);
  t.deepEqual([...document.graph.edges.to], [1, 2, 2]);
  t.deepEqual(document.beyond, ['arn:two']);
  t.is(document.nodeOf('/subscriptions/S/ONE'), 0);
  t.is(document.nodeOf('nowhere'), undefined);
});

test('labels tell kinds apart, and permissions by their level', (t) => {
  const { graph, labels } = documentGraph(
    documentOf(
      [{ id: 'a', kind: 'identity' }],
      [
        ['a', 'has-permission', 'b', 'read'],
        ['a', 'has-permission', 'b', 'write'],
        ['a', 'can-assume', 'b'],
        ['a', 'has-permission', 'c', 'read'],
      ],
    ),
  );

  t.deepEqual([...graph.edges.labels], [0, 1, 2, 0]);
  t.deepEqual([...labels.among(['has-permission'])], [1, 1, 0]);
  t.deepEqual([...labels.among(['has-permission', 'can-assume'], ['write'])], [0, 1, 1]);
});

test('edges are numbered as their ids say, in whatever order they come', (t) => {
  const ids = Array.from({ length: 12 }, (_, index) => `r${index}`);
  const document = documentGraph(
    documentOf(
      ids.map((id) => ({ id, kind: 'storage' })),
      [
        ['r11', 'reads', 'r0'],
        ['r0', 'reads', 'r11'],
        ['r1', 'reads', 'r2'],
        ['elsewhere', 'reads', 'r3'],
        ['r10', 'reads', 'r4'],
        ['r0', 'writes', 'r1'],
      ],
    ),
  );
  const { edges, out } = document.graph;

  t.deepEqual([...edges.from], [11, 0, 1, 12, 10, 0]);
  t.deepEqual([...edges.to], [0, 11, 2, 3, 4, 1]);
  t.deepEqual(
    [...edges.from.keys()].map((row) => edgeAt(out, row)),
    [1, 5, 2, 4, 0, 3],
  );
  t.deepEqual([...out.ends], [11, 1, 2, 4, 0, 3]);
});

test('an id that several resources have leads to one of them, from either end', (t) => {
  const twice = ['/subscriptions/S/One', '/subscriptions/s/one', '/subscriptions/s/one'];
  const document = documentGraph(
    documentOf(
      twice.map((id) => ({ id, kind: 'storage', cloud: 'azure' as const })),
      [
        ['/subscriptions/S/One', 'reads', '/subscriptions/s/one'],
        ['/subscriptions/s/one', 'reads', '/SUBSCRIPTIONS/s/one'],
      ],
    ),
  );

  t.deepEqual([...document.graph.edges.from], [2, 2]);
  t.deepEqual([...document.graph.edges.to], [2, 2]);
});

test('resources of a kind are found by it', (t) => {
  const { kinds } = documentGraph(
    documentOf([
      { id: 'a', kind: 'storage' },
      { id: 'b', kind: 'identity' },
      { id: 'c', kind: 'storage' },
    ]),
  );

  t.deepEqual([...kinds.nodesOf('storage')], [0, 2]);
  t.deepEqual([...kinds.nodesOf('database')], []);
  t.deepEqual([...kinds.among(['identity', 'database'])], [0, 1]);
});
