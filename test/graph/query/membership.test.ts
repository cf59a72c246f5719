import test from 'ava';
import { documentGraph } from '../../../src/graph/document/document-graph.ts';
import { insightsOf, type ResourceInsights } from '../../../src/graph/insights/insight.ts';
import { membershipsIn } from '../../../src/graph/query/membership.ts';
import { documentOf } from './documents.ts';

const document = documentGraph(
  documentOf(
    [
      { id: 'a', kind: 'storage' },
      { id: 'b', kind: 'storage', unknown: ['/tags'] },
      { id: 'c', kind: 'database' },
    ],
    [['a', 'reads', 'elsewhere']],
  ),
);

test('queries that name the same resources share what belongs, whatever they call it', (t) => {
  const memberships = membershipsIn(document, '2026-11-27');

  t.is(memberships({ kind: 'storage', as: 'one' }), memberships({ as: 'two', kind: 'storage' }));
  t.not(memberships({ kind: 'storage' }), memberships({ kind: 'database' }));
});

test('what belongs by its kind alone is certain, what lies beyond is possible', (t) => {
  t.deepEqual([...membershipsIn(document, '2026-11-27')({ kind: 'storage' })], [1, 1, 0, 2]);
});

test('one of several insights is enough, and one that may hold makes possible', (t) => {
  const fact = [{ message: 'm' }];
  const insights = insightsOf(
    new Map<number, ResourceInsights>([
      [0, new Map([['x', { holds: fact, unknown: [] }]])],
      [2, new Map([['y', { holds: [], unknown: fact }]])],
    ]),
  );
  const memberships = membershipsIn({ ...document, insights }, '2026-11-27');

  t.deepEqual([...memberships({ has_one: ['x', 'y'] })], [1, 0, 2, 2]);
});
