import test from 'ava';
import { array, assert, asyncProperty, constantFrom, dictionary, option, record } from 'fast-check';
import { isWithin } from '../../../src/store/read/reach.ts';
import { listFindings } from '../../../src/store/read/findings/list.ts';
import { listResources } from '../../../src/store/read/resources/list.ts';
import { inventoryWithin } from '../../../src/serve/api/work/inventory-within.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';
import { storeTests } from '../../store/stores.ts';
import { addFindings, addPath, fingerprintOf } from './example-store.ts';
import { apiServer, ask } from './api-server.ts';

const stored = storeTests(test);

// What text conditions on JSON get wrong: marks of JSON, wildcards, and what begins like another.
const names = constantFrom('env', 'Env', 'env"', ',', ':', '%', '_', 'x"}', 'en', 'toString');
const values = constantFrom('prod', 'Prod', 'pro', '%', '","env":"prod', '', '}', ':', '\\', '雪');
const accounts = constantFrom('a', 'b', "c' OR '1'='1");
const tags = dictionary(names, values, { maxKeys: 3 });
const reach = array(
  record(
    {
      accounts: option(array(accounts, { maxLength: 2 }), { nil: undefined }),
      tags: option(tags, { nil: undefined }),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 3 },
);

stored(
  'whatever is asked for, nobody gets what is out of reach, and all that is within',
  async (t, { database }) => {
    await assert(
      asyncProperty(
        array(record({ account: accounts, tags }), { minLength: 1, maxLength: 10 }),
        reach,
        option(names, { nil: undefined }),
        async (things, granted, tag) => {
          await database.run('DELETE FROM findings');
          await database.run('DELETE FROM resources');
          await addFindings(database, things);
          const filter = tag === undefined ? {} : { tag: [tag] };
          const { items } = await listFindings(database, {
            reach: granted,
            filter,
            sort: 'worst',
            limit: 100,
          });
          const resources = await listResources(database, granted, filter, { limit: 100 });
          const expected = things.flatMap((thing, index) =>
            isWithin(granted, thing) && (tag === undefined || Object.hasOwn(thing.tags, tag)) ? [index] : [],
          );
          const found = items.map(({ fingerprint }) =>
            things.findIndex((_, index) => fingerprintOf(index) === fingerprint),
          );
          t.deepEqual(found.toSorted(), expected.toSorted());
          t.is(resources.items.length, expected.length);
        },
      ),
      { numRuns: 60 },
    );
  },
);

stored(
  'what is out of reach is not there: lists, counts, exports, sources and runs',
  async (t, { database }) => {
    await addFindings(database, [
      { account: 'a', source: 'mixed', name: 'mine' },
      { account: 'b', source: 'mixed', name: 'theirs', tags: { team: 'secret-team' } },
      { account: 'b', source: 'other', name: 'hidden' },
      { account: 'a', source: 'own', name: 'all-mine' },
    ]);
    await addPath(database, 'x', ['theirs', 'hidden'], [fingerprintOf(1)], 'mixed');
    await database.insertMany(
      'runs',
      ['id', 'source', 'trigger_kind', 'requested_by', 'state', 'created_at', 'summary', 'error'],
      ['mixed', 'other', 'own'].map((source) => [
        `run-${source}`,
        source,
        'api',
        'x',
        'complete',
        '2026-01-01T00:00:00.000Z',
        '{"n":1}',
        source === 'own' ? null : 'hidden',
      ]),
    );
    const app = await apiServer(t, database);
    const grants = [{ role: 'admin' as const, accounts: ['a'] }];
    const paths = [
      '/findings',
      '/findings/export',
      '/resources',
      '/attack-paths',
      '/sources',
      '/runs',
      '/score',
      '/trends',
      '/waivers',
      '/runs/run-mixed',
    ];
    for (const path of paths) {
      const { status, text } = await ask(app, path, { grants });
      t.is(status, 200, `${path} ${text}`);
      t.notRegex(text, /theirs|hidden|secret-team|"other"|run-other/, path);
    }
    for (const path of [
      `/findings/${fingerprintOf(1)}`,
      `/findings/${fingerprintOf(1)}/events`,
      `/findings/${fingerprintOf(2)}/comments`,
      '/sources/other',
      '/runs/run-other',
      '/runs/run-other/report',
    ]) {
      t.is((await ask(app, path, { grants })).status, 404, path);
    }
    const sources = await ask<{ items: { name: string; whole: boolean; scope: unknown }[] }>(
      app,
      '/sources',
      { grants },
    );
    t.deepEqual(
      sources.json.items.map(({ name, whole, scope }) => [name, whole, scope]),
      [
        ['mixed', false, null],
        ['own', true, { aws: {} }],
      ],
    );
    const check = await ask<{ open: number }>(app, '/checks/aws-bedrock-agent-guardrail', { grants });
    t.true(check.status === 404 || check.json.open === 2);
    t.is((await ask(app, '/audit', { grants })).status, 403);
    t.is((await ask(app, '/settings', { grants })).status, 403);
    t.is((await ask(app, '/runs', { grants, method: 'POST', body: { source: 'mixed' } })).status, 403);
    t.is((await ask(app, '/runs', { grants, method: 'POST', body: { source: 'other' } })).status, 404);
  },
);

stored('changes reach no further than triage does', async (t, { database }) => {
  await addFindings(database, [
    { account: 'a', name: 'mine' },
    { account: 'b', name: 'theirs' },
  ]);
  const app = await apiServer(t, database);
  const grants = [{ role: 'viewer' as const }, { role: 'operator' as const, accounts: ['a'] }];
  const waiver = { check: 'c', reason: 'because', owner: 'ada', expires: '2999-01-01' };
  const post = (resource: string) =>
    ask(app, '/waivers', { grants, method: 'POST', body: { ...waiver, resource } });
  t.is((await post('arn:theirs')).status, 404);
  t.is((await post('arn:*')).status, 403);
  t.is((await post('arn:mine')).status, 201);
  t.is((await ask(app, `/findings/${fingerprintOf(1)}`, { grants })).status, 200);
  const body = { owner: 'x' };
  t.is((await ask(app, `/findings/${fingerprintOf(1)}/owner`, { grants, method: 'PUT', body })).status, 404);
  t.is((await ask(app, `/findings/${fingerprintOf(0)}/owner`, { grants, method: 'PUT', body })).status, 200);
  const viewer = { grants: [{ role: 'viewer' as const }], method: 'PUT' as const, body };
  t.is((await ask(app, `/findings/${fingerprintOf(0)}/owner`, viewer)).status, 403);
});

test('of a document there is what is within reach, and no edge to what is not', (t) => {
  const resource = (id: string, account: string) => ({
    id,
    account,
    tags: {},
    cloud: 'aws',
    origin: { kind: 'live', source: account },
  });
  const inventory = {
    sources: [
      { id: 'a', problems: [{ resource: 'theirs' }, {}] },
      { id: 'b', problems: [] },
    ],
    resources: [resource('mine', 'a'), resource('theirs', 'b')],
    relationships: [
      { from: 'mine', to: 'theirs', kind: 'calls' },
      { from: 'theirs', to: 'mine', kind: 'calls' },
      { from: 'mine', to: 'beyond', kind: 'calls' },
      { from: 'nobody', to: 'beyond', kind: 'calls' },
    ],
    components: [{}],
  } as unknown as Inventory;
  const seen = inventoryWithin(inventory, [{ accounts: ['a'] }]);
  t.deepEqual(
    seen.resources.map(({ id }) => id),
    ['mine'],
  );
  t.deepEqual(
    seen.relationships.map(({ to }) => to),
    ['beyond'],
  );
  t.deepEqual(
    seen.sources.map(({ id, problems }) => [id, problems.length]),
    [['a', 1]],
  );
  t.deepEqual(seen.components, []);
});
