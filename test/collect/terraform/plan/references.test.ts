import test from 'ava';
import { configured, planOf, refers, valuesIn, type Change } from './planned.ts';

function valueOf(document: unknown, address: string, attribute = 'key'): unknown {
  return (valuesIn(document)[address] as Record<string, unknown>)[attribute];
}

const unknownKey = { unknown: { id: true, key: true } };

function rooted(changes: readonly Change[], root: object) {
  return planOf(changes, { configuration: { root_module: root } });
}

test('an unknown value that is the id of another resource is the id that others have for it', (t) => {
  const document = rooted([{ address: 'x_key.k' }, { address: 'x_y.z', ...unknownKey }], {
    resources: [configured('x_y.z', { key: refers('x_key.k.id', 'x_key.k') })],
  });

  t.is(valueOf(document, 'x_y.z'), 'vendor://x_key/x_key.k');
  t.is(valueOf(document, 'x_y.z', 'id'), '${x_y.z.id}');
});

test('an instance is the one that is named, or the only one', (t) => {
  const pointing = (...references: string[]) => ({
    resources: [configured('x_y.z', { key: refers(...references) })],
  });
  const two = [{ address: 'x_key.k["a"]' }, { address: 'x_key.k["b"]' }, { address: 'x_y.z', ...unknownKey }];
  const one = [{ address: 'x_key.k[0]' }, { address: 'x_y.z', ...unknownKey }];

  const named = pointing('x_key.k["b"].id', 'x_key.k["b"]', 'x_key.k');
  t.is(valueOf(rooted(two, named), 'x_y.z'), 'vendor://x_key/x_key.k["b"]');
  t.is(valueOf(rooted(two, pointing('x_key.k.id', 'x_key.k')), 'x_y.z'), '${x_y.z.key}');
  t.is(valueOf(rooted(one, pointing('x_key.k.id', 'x_key.k')), 'x_y.z'), 'vendor://x_key/x_key.k[0]');
  t.is(valueOf(rooted(one, pointing('x_key.k[3].id', 'x_key.k[3]', 'x_key.k')), 'x_y.z'), '${x_y.z.key}');
});

test('what several things decide, or nobody can name, stays unknown', (t) => {
  for (const references of [
    ['x_key.k.id', 'x_key.k', 'var.enabled'],
    ['x_key.k', 'each.key'],
    ['x_key.k'],
    ['x_key.k.other', 'x_key.k'],
    ['x_key.missing.id', 'x_key.missing'],
    ['data.x_key.k.id', 'data.x_key.k'],
    ['local.key'],
    ['var.key'],
    [],
  ]) {
    const document = rooted([{ address: 'x_key.k' }, { address: 'x_y.z', ...unknownKey }], {
      resources: [configured('x_y.z', { key: refers(...references) })],
    });
    t.is(valueOf(document, 'x_y.z'), '${x_y.z.key}', references.join(' '));
  }
});

test('references lead into modules and out of them', (t) => {
  const document = rooted(
    [
      { address: 'x_key.k' },
      { address: 'x_y.out', ...unknownKey },
      { address: 'module.a["e"].x_y.in', ...unknownKey },
      { address: 'module.a["e"].module.b.x_y.deep', ...unknownKey },
    ],
    {
      resources: [configured('x_y.out', { key: refers('module.a["e"].made', 'module.a["e"]', 'module.a') })],
      module_calls: {
        a: {
          expressions: { given: refers('x_key.k.id', 'x_key.k') },
          module: {
            outputs: { made: { expression: refers('module.b.inner', 'module.b') } },
            resources: [configured('x_y.in', { key: refers('var.given') })],
            module_calls: {
              b: {
                expressions: { passed: refers('var.given') },
                module: {
                  outputs: { inner: { expression: refers('x_y.deep.id', 'x_y.deep') } },
                  resources: [configured('x_y.deep', { key: refers('var.passed') })],
                },
              },
            },
          },
        },
      },
    },
  );

  t.is(valueOf(document, 'module.a["e"].x_y.in'), 'vendor://x_key/x_key.k');
  t.is(valueOf(document, 'module.a["e"].module.b.x_y.deep'), 'vendor://x_key/x_key.k');
  t.is(valueOf(document, 'x_y.out'), 'vendor://x_y/module.a["e"].module.b.x_y.deep');
});

test('an output of one of several instances of a module is not guessed', (t) => {
  const document = rooted(
    [
      { address: 'module.a[0].x_key.k' },
      { address: 'module.a[1].x_key.k' },
      { address: 'x_y.z', ...unknownKey },
    ],
    {
      resources: [configured('x_y.z', { key: refers('module.a.id', 'module.a') })],
      module_calls: { a: { module: { outputs: { id: { expression: refers('x_key.k.id', 'x_key.k') } } } } },
    },
  );

  t.is(valueOf(document, 'x_y.z'), '${x_y.z.key}');
});

test('nested blocks and lists have references of their own', (t) => {
  const document = rooted(
    [
      { address: 'x_key.k' },
      { address: 'x_key.l' },
      {
        address: 'x_y.z',
        after: { list: [null, null], some: [null, 'lit'], map: {}, block: [{}, {}] },
        unknown: {
          list: [true, true],
          some: [true, false],
          map: { a: true, b: true },
          block: [{ key: true }, { inner: [{ key: true }] }],
        },
      },
    ],
    {
      resources: [
        configured('x_y.z', {
          list: refers('x_key.k.id', 'x_key.k', 'x_key.l.id', 'x_key.l'),
          some: refers('x_key.l.id', 'x_key.l'),
          map: refers('x_key.k.id', 'x_key.k', 'x_key.l.id', 'x_key.l'),
          block: [
            { key: refers('x_key.k.id', 'x_key.k') },
            { inner: [{ key: refers('x_key.l.id', 'x_key.l') }] },
          ],
        }),
      ],
    },
  );

  t.deepEqual(valuesIn(document)['x_y.z'], {
    list: ['vendor://x_key/x_key.k', 'vendor://x_key/x_key.l'],
    some: ['vendor://x_key/x_key.l', 'lit'],
    map: { a: '${x_y.z.map.a}', b: '${x_y.z.map.b}' },
    block: [{ key: 'vendor://x_key/x_key.k' }, { inner: [{ key: 'vendor://x_key/x_key.l' }] }],
  });
});

test('what a resource got from another one is passed on', (t) => {
  const document = rooted(
    [{ address: 'x_y.z', ...unknownKey }, { address: 'x_y.middle', ...unknownKey }, { address: 'x_key.k' }],
    {
      resources: [
        configured('x_y.z', { key: refers('x_y.middle.key', 'x_y.middle') }),
        configured('x_y.middle', { key: refers('x_key.k.id', 'x_key.k') }),
      ],
    },
  );

  t.is(valueOf(document, 'x_y.z'), 'vendor://x_key/x_key.k');
});

test('references in a circle end', (t) => {
  const document = rooted(
    [
      { address: 'x_y.a', ...unknownKey },
      { address: 'x_y.b', ...unknownKey },
    ],
    {
      resources: [
        configured('x_y.a', { key: refers('x_y.b.key', 'x_y.b') }),
        configured('x_y.b', { key: refers('x_y.a.key', 'x_y.a') }),
      ],
    },
  );

  t.is(valueOf(document, 'x_y.a'), '${x_y.a.key}');
  t.is(valueOf(document, 'x_y.b'), '${x_y.b.key}');
});

test('ids of what is there already are those that others have for them, wherever they stand', (t) => {
  const real = 'real://accounts/1/keys/abc';
  const document = planOf([
    { address: 'x_key.k', actions: ['no-op'], after: { id: real } },
    { address: 'x_key.named', actions: ['no-op'], after: { id: 'a-name-that-is-long' } },
    {
      address: 'x_y.z',
      actions: ['update'],
      after: {
        id: 'real://accounts/1/things/z',
        key: real,
        policy: JSON.stringify({ Resource: [real, `${real}/part`, `${real}2`] }),
        name: 'a-name-that-is-long',
      },
    },
  ]);

  t.deepEqual(valuesIn(document)['x_y.z'], {
    id: 'vendor://x_y/x_y.z',
    key: 'vendor://x_key/x_key.k',
    policy: JSON.stringify({
      Resource: ['vendor://x_key/x_key.k', 'vendor://x_key/x_key.k/part', `${real}2`],
    }),
    name: 'a-name-that-is-long',
  });
});
