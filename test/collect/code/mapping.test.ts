import test from 'ava';
import type { Declaration } from '../../../src/collect/code/declaration.ts';
import type { Mappings } from '../../../src/collect/code/mapping/mapping.ts';
import { computedAttribute, indexOf, nativeResources } from '../../../src/collect/code/mapping/native.ts';
import { fill, holderOf } from '../../../src/collect/code/mapping/template.ts';
import { identityPart, isUnknown, mayBe, unknownValue } from '../../../src/collect/code/token.ts';

const tables: Mappings = {
  types: [
    {
      from: ['cloud_account'],
      cloud: 'azure',
      to: 'Vendor/accounts',
      id: '/accounts/{name}',
      region: 'location',
      attributes: { host: '{name}.example' },
      constants: { 'sku.family': 'A' },
      properties: {
        local_auth_enabled: { to: 'disableLocalAuth', inverted: true },
        public_access: { to: 'publicAccess', values: { true: 'Enabled', false: 'Disabled' }, default: true },
        sku_name: 'sku.name',
        policy: { to: 'policy', json: true },
        environment: { to: 'env', pairs: ['name', 'value'] },
        zone: { to: 'zones', list: true },
        bypass: { to: 'bypass', join: ', ' },
        identity_ids: { to: 'identities', keys: true },
        network: {
          to: 'networkAcls',
          block: {
            default_action: 'defaultAction',
            ip_rules: { to: 'ipRules', wrap: 'value' },
            rule: { to: 'rules', each: { subnet: 'id', 'nested.deep': 'deep' } },
          },
        },
      },
    },
  ],
  parts: [
    {
      from: ['cloud_account_rules'],
      partOf: ['cloud_account'],
      by: 'account_id',
      equals: 'id',
      at: '',
      properties: { action: 'networkAcls.defaultAction' },
    },
    {
      from: ['cloud_account_group'],
      partOf: ['cloud_account'],
      by: 'account_id',
      equals: 'id',
      at: 'groups[]',
      properties: { title: 'title' },
    },
  ],
};
const index = indexOf(tables);
const place = { line: 1, column: 1, end_line: 9, end_column: 2 };

function declared(type: string, name: string, values: Declaration['values'], at = 2): Declaration {
  const places = new Map(
    Object.keys(values).map((key, offset) => [`/${key}`, { ...place, line: at + offset }] as const),
  );
  return { type, address: `${type}.${name}`, file: 'main.tf', place, values, places };
}

function configured(...declarations: Declaration[]) {
  return nativeResources(declarations, index)[0]?.configuration;
}

test('attributes become the properties that the provider makes of them', (t) => {
  const [resource] = nativeResources(
    [
      declared('cloud_account', 'a', {
        name: 'one',
        location: 'westeurope',
        local_auth_enabled: false,
        sku_name: 'S0',
        policy: '{"Statement":[]}',
        environment: { KEY: 'value' },
        zone: '1',
        tags: { team: 'ml' },
        network: [
          {
            default_action: 'Deny',
            ip_rules: ['192.0.2.0/24'],
            rule: [{ subnet: 's1', nested: [{ deep: true }] }, { subnet: 's2' }],
          },
        ],
      }),
    ],
    index,
  );

  t.like(resource, {
    cloud: 'azure',
    type: 'Vendor/accounts',
    id: '/accounts/one',
    name: 'one',
    region: 'westeurope',
    tags: { team: 'ml' },
    declared: { address: 'cloud_account.a', file: 'main.tf' },
  });
  t.deepEqual(resource?.configuration, {
    disableLocalAuth: true,
    publicAccess: 'Enabled',
    sku: { family: 'A', name: 'S0' },
    policy: { Statement: [] },
    env: [{ name: 'KEY', value: 'value' }],
    zones: ['1'],
    networkAcls: {
      defaultAction: 'Deny',
      ipRules: [{ value: '192.0.2.0/24' }],
      rules: [{ id: 's1', deep: true }, { id: 's2' }],
    },
  });
  t.is(resource?.places.get('/disableLocalAuth')?.line, 4);
  t.is(resource?.places.get('/networkAcls/defaultAction')?.line, 10);
});

test('what is unknown stays unknown, whatever its entry would make of it', (t) => {
  const unknown = unknownValue('var.x');
  const names = ['local_auth_enabled', 'public_access', 'sku_name', 'policy', 'environment', 'zone'];
  const configuration = configured(
    declared('cloud_account', 'a', {
      name: 'one',
      ...Object.fromEntries([...names, 'network'].map((name) => [name, unknown])),
    }),
  );

  t.deepEqual(configuration, {
    disableLocalAuth: unknown,
    publicAccess: unknown,
    sku: { family: 'A', name: unknown },
    policy: unknown,
    env: unknown,
    zones: unknown,
    networkAcls: unknown,
  });
});

test('lists of texts become one text, as unknown as one of them', (t) => {
  t.deepEqual(configured(declared('cloud_account', 'a', { bypass: ['Logging', 'Metrics'] })), {
    publicAccess: 'Enabled',
    bypass: 'Logging, Metrics',
    sku: { family: 'A' },
  });
  const { bypass } =
    configured(declared('cloud_account', 'a', { bypass: ['A', unknownValue('var.x')] })) ?? {};
  t.true(isUnknown(bypass));
});

test('an object where a plain value is expected is no value, whatever its names are', (t) => {
  const hostile = JSON.parse('{"toString":1,"valueOf":1,"__proto__":{"x":1}}') as object;
  const names = ['public_access', 'local_auth_enabled', 'sku_name', 'zone', 'environment'];
  const configuration = configured(
    declared('cloud_account', 'a', {
      ...Object.fromEntries(names.map((name) => [name, hostile])),
      bypass: [hostile, 'A'],
      identity_ids: [hostile, 'b'],
    }),
  );

  t.deepEqual(configuration?.['publicAccess'], hostile);
  t.is(configuration?.['bypass'], 'A');
  t.deepEqual(configuration?.['identities'], { b: {} });
});

test('parts join the resource that they name', (t) => {
  const id = computedAttribute(index, 'cloud_account', 'id', { address: 'x', attribute: () => 'one' });
  const configuration = configured(
    declared('cloud_account', 'a', { name: 'one' }),
    declared('cloud_account', 'b', { name: 'two' }),
    declared('cloud_account_rules', 'r', { account_id: id, action: 'Deny' }),
    declared('cloud_account_group', 'g', { account_id: id, title: 'first' }),
    declared('cloud_account_group', 'h', { account_id: id, title: 'second' }),
  );

  t.deepEqual(configuration, {
    sku: { family: 'A' },
    publicAccess: 'Enabled',
    networkAcls: { defaultAction: 'Deny' },
    groups: [{ title: 'first' }, { title: 'second' }],
  });
});

test('a part whose owner is unknown makes every possible owner unknown there', (t) => {
  const owner = unknownValue('var.account');
  const made = nativeResources(
    [
      declared('cloud_account', 'a', { name: 'one' }),
      declared('cloud_account', 'b', { name: 'two' }),
      declared('cloud_account_rules', 'r', { account_id: owner, action: 'Deny' }),
      declared('cloud_account_group', 'g', { account_id: owner, title: 'first' }),
    ],
    index,
  );

  t.deepEqual(
    made.map(({ configuration }) => [configuration['networkAcls'], configuration['groups']]),
    [
      [owner, owner],
      [owner, owner],
    ],
  );
});

test('a resource without a name of its own is told apart by its address', (t) => {
  const nameless = declared('cloud_account', 'a', {});

  t.is(
    computedAttribute(index, 'cloud_account', 'id', holderOf(nameless)),
    `/accounts/${identityPart('cloud_account.a.name')}`,
  );
  t.is(
    computedAttribute(index, 'cloud_account', 'host', holderOf(nameless)),
    `${identityPart('cloud_account.a.name')}.example`,
  );
  t.is(computedAttribute(index, 'cloud_account', 'secret', holderOf(nameless)), undefined);
});

test('an attribute named __proto__ is an attribute', (t) => {
  const values = JSON.parse('{"name":"one","environment":{"__proto__":"x"}}') as Declaration['values'];

  t.deepEqual(configured(declared('cloud_account', 'a', values))?.['env'], [
    { name: '__proto__', value: 'x' },
  ]);
});

test('a template takes the first of its alternatives that there is', (t) => {
  const unknown = unknownValue('var.p');
  const project = (values: Declaration['values'], provider?: Declaration['provider']) =>
    fill(
      'projects/{!project|!provider.project|@project}',
      holderOf({ address: 'x.y', values, ...(provider && { provider }) }),
    );

  t.is(project({ project: 'one' }, { project: 'two' }), 'projects/one');
  t.is(project({}, { project: 'two' }), 'projects/two');
  t.is(project({}), `projects/${identityPart('project')}`);
  t.is(project({ project: unknown }, { project: 'two' }), `projects/${identityPart('var.p')}`);
  t.is(
    project({}, JSON.parse('{"toString":"x"}') as Declaration['values']),
    `projects/${identityPart('project')}`,
  );
  t.is(fill('{!name|!title}', holderOf({ address: 'x.y', values: {} })), identityPart('x.y.name'));
});

test('values are converted as Terraform does, and what cannot be stays', (t) => {
  const typed = indexOf({
    types: [
      {
        from: ['cloud_account'],
        cloud: 'gcp',
        to: 'T',
        id: '{name}',
        account: '{!project|@project}',
        tags: 'labels',
        properties: {
          on: { to: 'on', as: 'boolean' },
          rate: { to: 'rate', as: 'number' },
          label: { to: 'label', as: 'string' },
        },
      },
    ],
    parts: [],
  });
  const made = (values: Declaration['values']) =>
    nativeResources(
      [{ ...declared('cloud_account', 'a', values), provider: { default_tags: { team: 'ml' } } }],
      typed,
    )[0];

  t.deepEqual(made({ on: 'true', rate: '0.5', label: 3 })?.configuration, {
    on: true,
    rate: 0.5,
    label: '3',
  });
  t.deepEqual(made({ on: '0', rate: '-1e2', label: true })?.configuration, {
    on: false,
    rate: -100,
    label: 'true',
  });
  const odd = { on: 'yes', rate: '0x10', label: [1] };
  t.deepEqual(made(odd)?.configuration, odd);
  t.like(made({ project: unknownValue('var.p'), labels: { app: 'x' } }), {
    account: identityPart('var.p'),
    tags: { team: 'ml', app: 'x' },
  });
});

test('what is below an unknown block is unknown, however its entry is written', (t) => {
  const unknown = unknownValue('var.blocks');
  const dotted = indexOf({
    types: [
      {
        from: ['cloud_account'],
        cloud: 'azure',
        to: 'T',
        id: '{name}',
        properties: { 'encryption.key': { to: 'encryption.keyName', default: 'none' } },
      },
    ],
    parts: [],
  });
  const made = (values: Declaration['values']) =>
    nativeResources([declared('cloud_account', 'a', values)], dotted)[0]?.configuration;

  t.deepEqual(made({ encryption: unknown }), { encryption: { keyName: unknown } });
  t.deepEqual(made({ encryption: [unknown] }), { encryption: { keyName: unknown } });
  t.deepEqual(made({ encryption: [] }), { encryption: { keyName: 'none' } });
});

test('a document that is unknown in part is read, and what is nested without end is not', (t) => {
  const unknown = unknownValue('var.x');
  const policy = `{"Statement":[{"Resource":"${unknown}/*"}]}`;

  t.deepEqual(configured(declared('cloud_account', 'a', { policy }))?.['policy'], {
    Statement: [{ Resource: `${unknown}/*` }],
  });
  t.is(
    configured(declared('cloud_account', 'a', { policy: '['.repeat(100_000) }))?.['policy'],
    unknownValue('text that is nested too deep'),
  );
  t.is(
    configured(declared('cloud_account', 'a', { policy: `{"Statement":${unknown}}` }))?.['policy'],
    `{"Statement":${unknown}}`,
  );
});

test('tags may be a list of keys and values', (t) => {
  const tags = [{ Key: 'team', Value: 'ml' }, { key: 'stage', value: 'test' }, 'none'];

  t.deepEqual(nativeResources([declared('cloud_account', 'a', { tags })], index)[0]?.tags, {
    team: 'ml',
    stage: 'test',
  });
});

test('a part may belong to a resource whose name is not known, if it can be that name', (t) => {
  const part = (account: string) => declared('cloud_account_group', 'g', { account_id: account, title: 't' });
  const named = (name: string) => declared('cloud_account', 'a', { name });
  const unknown = unknownValue('var.prefix');

  t.deepEqual(
    configured(named(`${unknown}-data`), part('/accounts/acme-data'))?.['groups'],
    `/accounts/${unknown}-data`,
  );
  t.is(configured(named(`${unknown}-data`), part('/accounts/acme-logs'))?.['groups'], undefined);
  t.is(configured(named('one'), part('/accounts/two'))?.['groups'], undefined);
});

test('what a text that is unknown in part may be', (t) => {
  const unknown = unknownValue('var.x');

  t.true(mayBe(unknown, ''));
  t.true(mayBe(`a${unknown}b${unknown}c`, 'abc'));
  t.true(mayBe(`a${unknown}b${unknown}c`, 'axbxbyc'));
  t.false(mayBe(`a${unknown}b${unknown}c`, 'axc'));
  t.false(mayBe(`ab${unknown}bc`, 'abc'));
  t.false(mayBe('a', 'ab'));
});
