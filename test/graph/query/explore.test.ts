import test from 'ava';
import type { Query } from '../../../src/generated/query.ts';
import { explore } from '../../../src/graph/query/explore.ts';
import { documentOf } from './documents.ts';

const today = '2026-11-27';

function rows(document: ReturnType<typeof documentOf>, query: Omit<Query, 'title'>): unknown[] {
  return explore(document, { title: 't', ...query }, today).rows.map(({ values }) => values);
}

test('resources are found by kind, type and conditions', (t) => {
  const document = documentOf([
    { id: 'a', kind: 'storage', tags: { stage: 'test' } },
    { id: 'b', kind: 'storage' },
    { id: 'c', kind: 'database', type: 'AWS::RDS::DBInstance' },
  ]);
  const found = (find: Query['find']) => rows(document, { find, return: ['found.name'] }).flat();

  t.deepEqual(found({}), ['a', 'b', 'c']);
  t.deepEqual(found({ kind: 'storage' }), ['a', 'b']);
  t.deepEqual(found({ kind: ['storage', 'database'], type: 'aws::rds::dbinstance' }), ['c']);
  t.deepEqual(found({ where: { 'tags.stage': 'test' } }), ['a']);
  t.deepEqual(found({ kind: 'storage', where: { 'tags.stage': null } }), ['b']);
});

const roles = documentOf(
  [
    { id: 'reader', kind: 'identity' },
    { id: 'writer', kind: 'identity' },
    { id: 'data', kind: 'storage' },
    { id: 'model', kind: 'ai-model' },
  ],
  [
    ['reader', 'has-permission', 'data', 'read'],
    ['writer', 'has-permission', 'data', 'write'],
    ['model', 'trained-on', 'data'],
  ],
);

test('connections lead on, along edges and against them, at a level', (t) => {
  const query: Omit<Query, 'title'> = {
    find: { kind: 'identity', as: 'who' },
    connected: [
      { by: 'has-permission', level: ['write', 'admin'], to: { as: 'data' } },
      { by: 'trained-on', direction: 'in', to: { kind: 'ai-model', as: 'model' } },
    ],
    return: ['who.name', 'data.name', 'model.name'],
  };

  t.deepEqual(rows(roles, query), [['writer', 'data', 'model']]);
  const [row] = explore(roles, { title: 't', ...query }, today).rows;
  t.deepEqual(Object.keys(row?.resources ?? {}), ['who', 'data', 'model']);
  t.deepEqual(
    row?.path.map(({ from, kind, level, to }) => [from, kind, level, to]),
    [
      ['writer', 'has-permission', 'write', 'data'],
      ['model', 'trained-on', undefined, 'data'],
    ],
  );
});

test('without a level every permission counts', (t) => {
  const query: Omit<Query, 'title'> = {
    find: { as: 'who' },
    connected: [{ by: 'has-permission', to: { as: 'data' } }],
    return: ['who.name'],
  };
  t.deepEqual(rows(roles, query), [['reader'], ['writer']]);
});

test('a step that may be left out is left out only where it leads nowhere', (t) => {
  const document = documentOf(
    [
      { id: 'agent', kind: 'ai-agent' },
      { id: 'bare', kind: 'compute' },
      { id: 'tool', kind: 'compute' },
      { id: 'role', kind: 'identity' },
    ],
    [
      ['agent', 'calls', 'tool'],
      ['agent', 'calls', 'bare'],
      ['tool', 'runs-as', 'role'],
    ],
  );
  const query: Omit<Query, 'title'> = {
    find: { kind: 'ai-agent', as: 'agent' },
    connected: [
      { by: 'calls', to: { as: 'tool' } },
      { by: 'runs-as', repeat: [0, 1], to: { as: 'role' } },
    ],
    return: ['tool.name', 'role.name'],
  };

  t.deepEqual(rows(document, query).toSorted(), [
    ['bare', null],
    ['tool', 'role'],
  ]);
});

test('what lies beyond the document is there with its id, and has no kind', (t) => {
  const document = documentOf([{ id: 'agent', kind: 'ai-agent' }], [['agent', 'uses-model', 'elsewhere']]);
  const to = (resources: Query['find']): Query => ({
    title: 't',
    find: { kind: 'ai-agent' },
    connected: [{ by: 'uses-model', to: { ...resources, as: 'model' } }],
    return: ['model.id', 'model.name'],
  });

  t.deepEqual(rows(document, to({})), [['elsewhere', null]]);
  const { rows: none, undecided } = explore(document, to({ kind: 'ai-model' }), today);
  t.deepEqual(none, []);
  t.deepEqual(
    undecided.map(({ id }) => id),
    ['agent'],
  );
});

test('who lacks an edge is found; whose edges could not be read is undecided', (t) => {
  const document = documentOf(
    [
      { id: 'guarded', kind: 'ai-agent' },
      { id: 'bare', kind: 'ai-agent' },
      { id: 'unread', kind: 'ai-agent', unknown: ['/related/guarded-by'] },
      { id: 'guardrail', kind: 'ai-guardrail' },
    ],
    [['guarded', 'guarded-by', 'guardrail']],
  );
  const query: Query = { title: 't', find: { kind: 'ai-agent' }, without: [{ by: 'guarded-by' }] };
  const { rows: found, undecided } = explore(document, query, today);

  t.deepEqual(
    found.map(({ resources }) => resources['found']?.id),
    ['bare'],
  );
  t.deepEqual(
    undecided.map(({ id }) => id),
    ['unread'],
  );
});

test('a property that could not be read decides nothing', (t) => {
  const document = documentOf([
    { id: 'a', kind: 'storage', unknown: ['/properties/encryption'] },
    { id: 'b', kind: 'storage' },
    { id: 'c', kind: 'database', unknown: ['/properties'] },
  ]);
  const find: Query['find'] = {
    kind: 'storage',
    where: { 'properties.encryption.keyType': { exists: false } },
  };
  const { rows: found, undecided } = explore(document, { title: 't', find }, today);

  t.deepEqual(
    found.map(({ resources }) => resources['found']?.id),
    ['b'],
  );
  t.deepEqual(
    undecided.map(({ id }) => id),
    ['a'],
  );
});

test('ids of Azure are one however they are spelt', (t) => {
  const document = documentOf(
    [
      { id: '/subscriptions/S/Account', kind: 'ai-service', cloud: 'azure' },
      { id: '/subscriptions/S/Store', kind: 'storage', cloud: 'azure' },
    ],
    [['/SUBSCRIPTIONS/s/account', 'reads', '/subscriptions/s/store']],
  );
  const query: Omit<Query, 'title'> = {
    find: { kind: 'ai-service' },
    connected: [{ by: 'reads', to: { kind: 'storage', as: 'data' } }],
    return: ['data.id'],
  };
  t.deepEqual(rows(document, query), [['/subscriptions/S/Store']]);
});

test('what is given at a subscription or a group of Azure reaches what is in it', (t) => {
  const id = '/subscriptions/S/resourceGroups/G/providers/Microsoft.Search/searchServices/x';
  const document = documentOf(
    [
      { id, kind: 'vector-index', cloud: 'azure' },
      { id: '/subscriptions/T/resourceGroups/G/y', kind: 'vector-index', cloud: 'azure' },
    ],
    [
      ['principal:one', 'has-permission', '/subscriptions/s', 'admin'],
      ['principal:two', 'has-permission', '/subscriptions/S/RESOURCEGROUPS/g', 'read'],
      ['principal:three', 'has-permission', '/subscriptions/S/resourceGroups/other', 'read'],
    ],
  );
  const query: Omit<Query, 'title'> = {
    find: { kind: 'vector-index', as: 'search' },
    connected: [
      { by: 'contains', direction: 'in', repeat: [0, 4] },
      { by: 'has-permission', direction: 'in', to: { as: 'who' } },
    ],
    return: ['search.id', 'who.id'],
  };

  t.deepEqual(rows(document, query), [
    [id, 'principal:one'],
    [id, 'principal:two'],
  ]);
});
