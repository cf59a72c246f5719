import test from 'ava';
import type { Inventory, Relationship, Resource } from '../../src/generated/inventory.ts';
import { layOver } from '../../src/inventory/lay-over.ts';

function resource(id: string, more: Partial<Resource> = {}): Resource {
  return {
    id,
    cloud: 'azure',
    type: 'Microsoft.CognitiveServices/accounts',
    kind: 'ai-service',
    name: id.split('/').at(-1) ?? id,
    account: 's',
    region: 'eastus2',
    tags: {},
    origin: { kind: 'live', source: 'azure:s' },
    properties: {},
    unknown: [],
    defaults: [],
    ...more,
  };
}

const inCode: Resource['origin'] = { kind: 'code', source: 'code:.', file: 'main.tf', line: 3 };

function document(resources: Resource[], relationships: Relationship[] = []): Inventory {
  return {
    schema: 'keelson.inventory/v1',
    tool: { name: 'keelson', version: '0' },
    collected_at: '2026-11-20T06:00:00Z',
    sources: [],
    resources,
    relationships,
    components: [],
  };
}

const twin: Relationship = { from: 'code:main#a', to: '/S/live', kind: 'provisions' };

function planned(live: Partial<Resource>, declared: Partial<Resource>): Resource {
  const { after } = layOver(
    document([resource('/S/live', live), resource('code:main#a', { origin: inCode, ...declared })], [twin]),
  );
  return after.resources[0] as Resource;
}

test('what code says takes the place of what is live; what it leaves out stays', (t) => {
  const after = planned(
    {
      properties: { disableLocalAuth: false, network: { acl: 'Allow', rules: [1, 2] } },
      tags: { a: '1', b: '2' },
    },
    { properties: { disableLocalAuth: true, network: { rules: [] } }, tags: { b: '3' } },
  );

  t.deepEqual(after.properties, { disableLocalAuth: true, network: { acl: 'Allow', rules: [] } });
  t.deepEqual(after.tags, { a: '1', b: '3' });
  t.is(after.id, '/S/live');
  t.deepEqual(after.origin, inCode);
});

test('what only deploying decides stays as it is live, and is unknown where nothing is live', (t) => {
  const after = planned(
    { properties: { key: 'live', inner: { a: 1 } } },
    {
      properties: { key: 'token', inner: { a: 'token' }, fresh: 'token' },
      unknown: ['/properties/key', '/properties/inner/a', '/properties/fresh'],
    },
  );

  t.deepEqual(after.properties, { key: 'live', inner: { a: 1 }, fresh: 'token' });
});

test('what could not be read live is known when code says it', (t) => {
  const after = planned(
    { unknown: ['/properties/a', '/properties/b'], defaults: ['/properties/c'] },
    { properties: { a: 1, c: 2 } },
  );

  t.deepEqual(after.unknown, ['/properties/b']);
  t.deepEqual(after.defaults, []);
});

test('what is declared and not there yet comes on top, packages and keys of code do not', (t) => {
  const { before, after, declared, added } = layOver(
    document(
      [
        resource('/S/live'),
        resource('code:main#a', { origin: inCode }),
        resource('code:main#new', { origin: inCode }),
        resource('code:main#package', {
          cloud: 'code',
          type: 'code/package',
          kind: 'package',
          origin: inCode,
        }),
      ],
      [twin],
    ),
  );

  t.deepEqual(
    before.resources.map(({ id }) => id),
    ['/S/live'],
  );
  t.deepEqual(
    after.resources.map(({ id }) => id),
    ['/S/live', 'code:main#new'],
  );
  t.deepEqual([declared, added], [1, 1]);
});

test('edges of code lead between what is live and what comes; those of other code are left out', (t) => {
  const { before, after } = layOver(
    document(
      [
        resource('/S/live'),
        resource('/S/other'),
        resource('code:main#a', { origin: inCode }),
        resource('code:main#new', { origin: inCode }),
        resource('code:main', { cloud: 'code', type: 'code/repository', kind: 'repository', origin: inCode }),
      ],
      [
        twin,
        { from: 'code:main', to: 'code:main#new', kind: 'provisions' },
        { from: 'code:main#new', to: 'code:main#a', kind: 'grounded-on' },
        { from: '/S/live', to: '/S/other', kind: 'logs-to' },
      ],
    ),
  );

  const shown = ({ relationships }: Inventory) =>
    relationships.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
  t.deepEqual(shown(before), ['/S/live logs-to /S/other']);
  t.deepEqual(shown(after), ['/S/live logs-to /S/other', 'code:main#new grounded-on /S/live']);
});

test('a live edge is gone where code gives the property that it was read from another value', (t) => {
  const edge = (to: string, from = '/S/live'): Relationship => ({
    from,
    to,
    kind: 'guarded-by',
    evidence: 'rai.policy',
  });
  const change = (policy: unknown) =>
    layOver(
      document(
        [
          resource('/S/live', { properties: { rai: { policy: 'old' } } }),
          resource('/S/old'),
          resource('/S/new'),
          resource('code:main#a', { origin: inCode, properties: { rai: { policy } } }),
        ],
        [twin, edge('/S/old'), ...(policy === 'new' ? [edge('/S/new', 'code:main#a')] : [])],
      ),
    ).after.relationships.map(({ to }) => to);

  t.deepEqual(change('old'), ['/S/old']);
  t.deepEqual(change('new'), ['/S/new']);
});
