import test from 'ava';
import { configured, planOf, read, refers, valuesIn } from './planned.ts';

test('what is known after deployment is unknown at exactly its place', (t) => {
  const values = valuesIn(
    planOf([
      {
        address: 'x_y.z',
        after: { name: 'n', none: null, list: [null, 'lit', null], block: [{ a: 1 }], map: { k: 'v' } },
        unknown: {
          id: true,
          list: [true, false, true],
          block: [{ b: true }],
          map: { other: true },
          absent: { deep: [{ c: true }] },
          empty: [],
          nothing: [{}],
        },
      },
    ]),
  );

  t.deepEqual(values, {
    'x_y.z': {
      name: 'n',
      list: ['${x_y.z.list[0]}', 'lit', '${x_y.z.list[2]}'],
      block: [{ a: 1, b: '${x_y.z.block[0].b}' }],
      map: { k: 'v', other: '${x_y.z.map.other}' },
      absent: { deep: [{ c: '${x_y.z.absent.deep[0].c}' }] },
      id: '${x_y.z.id}',
    },
  });
});

test('a resource of which nothing is known is incomplete', (t) => {
  const [declaration] = read(planOf([{ address: 'x_y.z', unknown: true }])).declarations;

  t.like(declaration, { address: 'x_y.z', values: {}, incomplete: true });
});

test('what must not be shown is not kept, whatever it is', (t) => {
  const document = planOf([
    {
      address: 'x_y.z',
      after: {
        a: 'hunter2-secret',
        b: { c: 'hunter2-secret', d: 'plain' },
        e: [4711, 'plain'],
        f: { g: 'hunter2-secret' },
      },
      unknown: { h: true },
      sensitive: { a: true, b: { c: true }, e: [true], f: true, h: true },
    },
  ]);

  t.deepEqual(valuesIn(document)['x_y.z'], {
    a: '[redacted]',
    b: { c: '[redacted]', d: 'plain' },
    e: ['[redacted]', 'plain'],
    f: { g: '[redacted]' },
    h: '${x_y.z.h}',
  });
  t.notRegex(JSON.stringify(read(document)), /hunter2|4711/);
});

test('resources that are planned to go, and data, are no resources', (t) => {
  const document = planOf([
    { address: 'x_y.deleted', actions: ['delete'] },
    { address: 'x_y.forgotten', actions: ['forget'] },
    { address: 'x_y.replaced', actions: ['delete', 'create'], after: { a: 1 } },
    { address: 'x_y.kept', actions: ['no-op'], after: { a: 1 } },
    { address: 'x_y.changed', actions: ['update'], after: { a: 2 } },
  ]);
  const more = [
    {
      address: 'data.x_y.read',
      mode: 'data',
      type: 'x_y',
      name: 'read',
      change: { actions: ['read'], after: {} },
    },
    { ...document.resource_changes[3], deposed: 'ab12', change: { actions: ['delete'], after: null } },
  ];

  const planned = { ...document, resource_changes: [...document.resource_changes, ...more] };

  t.deepEqual(Object.keys(valuesIn(planned)), ['x_y.replaced', 'x_y.kept', 'x_y.changed']);
});

test('what is put off is planned as well, and the plan is said to be incomplete', (t) => {
  const { resource_changes: changes, ...rest } = planOf([{ address: 'x_y.later', after: { a: 1 } }]);
  const document = {
    ...rest,
    complete: false,
    deferred_changes: changes.map((change) => ({
      reason: 'instance_count_unknown',
      resource_change: change,
    })),
  };

  t.deepEqual(valuesIn(document), { 'x_y.later': { a: 1 } });
  t.deepEqual(
    read(document).problems.map(({ code }) => code),
    ['unresolved'],
  );
  t.deepEqual(
    read({ ...document, errored: true }).problems.map(({ code }) => code),
    ['invalid'],
  );
});

test('resources of all modules are found, each once, at the line that names it first', (t) => {
  const resource = (address: string, values: object) => ({
    address,
    mode: 'managed',
    type: 'x_y',
    name: 'z',
    values,
  });
  const document = {
    ...planOf([{ address: 'module.a["k.x"].module.b.x_y.z[0]', after: { a: 'after' } }]),
    planned_values: {
      root_module: {
        resources: [resource('x_y.z', { a: 'root' })],
        child_modules: [
          {
            address: 'module.a["k.x"]',
            child_modules: [
              {
                address: 'module.a["k.x"].module.b',
                resources: [resource('module.a["k.x"].module.b.x_y.z[0]', { a: 'planned' })],
              },
            ],
          },
        ],
      },
    },
  };
  const text = JSON.stringify(document, undefined, 2);

  const { declarations } = read(text);

  t.deepEqual(valuesIn(document), {
    'x_y.z': { a: 'root' },
    'module.a["k.x"].module.b.x_y.z[0]': { a: 'after' },
  });
  for (const { address, place } of declarations) {
    const line = text.split('\n')[place.line - 1] ?? '';
    t.is(line.slice(place.column - 1, place.end_column - 1), `"address": ${JSON.stringify(address)}`);
  }
});

test('a plan without changes leaves unknown what its code refers to and has no value', (t) => {
  const document = {
    format_version: '0.1',
    planned_values: {
      root_module: {
        resources: [
          {
            address: 'x_y.z',
            mode: 'managed',
            type: 'x_y',
            name: 'z',
            values: { key: null, name: 'n', block: [{ a: 1 }] },
          },
        ],
      },
    },
    configuration: {
      root_module: {
        resources: [
          configured('x_y.z', {
            name: refers('var.name'),
            key: refers('local.key'),
            constant: { constant_value: 1 },
            block: [{ a: refers('var.a'), b: refers('local.b') }],
          }),
        ],
      },
    },
  };

  t.deepEqual(valuesIn(document), {
    'x_y.z': { key: '${x_y.z.key}', name: 'n', block: [{ a: 1, b: '${x_y.z.block[0].b}' }] },
  });
});

test('what the configuration of the provider says goes with its resources', (t) => {
  const document = planOf([{ address: 'x_y.z' }, { address: 'module.m.x_y.z' }, { address: 'w_y.z' }], {
    variables: { region: { value: 'eu-west-1' }, key: { value: 'hunter2' } },
    configuration: {
      provider_config: {
        x: {
          name: 'x',
          expressions: {
            region: refers('var.region'),
            secret_key: refers('var.key'),
            zone: refers('var.key'),
            default_tags: [{ tags: { constant_value: { team: 'ml' } } }],
          },
        },
      },
      root_module: {
        variables: { region: {}, key: { sensitive: true } },
        resources: [configured('x_y.z', {}), configured('w_y.z', {})],
        module_calls: {
          m: { module: { resources: [{ ...configured('x_y.z', {}), provider_config_key: 'm:x' }] } },
        },
      },
    },
  });
  const provider = { region: 'eu-west-1', default_tags: { team: 'ml' } };

  t.deepEqual(
    read(document).declarations.map((declaration) => declaration.provider),
    [provider, provider, undefined],
  );
});

test('a state has resources as well', (t) => {
  const document = {
    format_version: '1.0',
    terraform_version: '1.11.4',
    values: {
      root_module: {
        resources: [
          {
            address: 'x_y.z',
            mode: 'managed',
            type: 'x_y',
            name: 'z',
            values: { id: 'z-1', password: 'hunter2' },
            sensitive_values: { password: true },
          },
        ],
      },
    },
  };

  t.deepEqual(valuesIn(document), { 'x_y.z': { id: 'z-1', password: '[redacted]' } });
});

test('what is no plan of a version that is known is a problem', (t) => {
  t.deepEqual(read('{"format_version":"1.2",').problems, [
    { code: 'invalid', message: 'the file is no JSON object' },
  ]);
  t.deepEqual(
    read({ format_version: '2.0', planned_values: {} }).problems.map(({ code }) => code),
    ['unsupported'],
  );
  for (const version of ['0.1', '0.2', '1.0', '1.2'])
    t.deepEqual(read({ format_version: version }).problems, []);
});
