import test from 'ava';
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
