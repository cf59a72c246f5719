import test from 'ava';
import { keepUnknown } from '../../../src/collect/code/keep-unknown.ts';
import { identifying, unknownValue } from '../../../src/collect/code/token.ts';
import type { Resource } from '../../../src/generated/inventory.ts';

const unknown = unknownValue('var.x');

function kept(
  properties: Resource['properties'],
  configuration: Readonly<Record<string, unknown>>,
  defaults: string[] = [],
) {
  const resource: Resource = {
    id: 'id',
    cloud: 'gcp',
    type: 'T',
    kind: 'storage',
    name: 'n',
    account: '',
    region: '',
    tags: {},
    origin: { kind: 'code', source: 's', file: 'f', line: 1 },
    properties,
    unknown: ['/properties/other'],
    defaults,
  };
  const made = keepUnknown(resource, configuration);
  return { properties: made.properties, unknown: made.unknown.slice(1), defaults: made.defaults };
}

test('defaults do not take the place of an unknown block', (t) => {
  t.deepEqual(
    kept(
      { setup: { metadata: { timeout: '10800' }, public: false }, plain: true },
      { setup: unknown, plain: true },
      ['/properties/setup/metadata/timeout', '/properties/setup/public', '/properties/plain'],
    ),
    { properties: { plain: true }, unknown: ['/properties/setup'], defaults: ['/properties/plain'] },
  );
});

test('what a normaliser took for absent is unknown, below objects and in lists', (t) => {
  t.deepEqual(
    kept(
      { a: { b: { c: 1 } }, list: [{ d: 2, e: 3 }, 4] },
      { a: { b: unknown }, list: [{ d: unknown }, unknown] },
    ),
    {
      properties: { a: {}, list: [{ e: 3 }, 4] },
      unknown: ['/properties/a/b', '/properties/list/0/d', '/properties/list/1'],
      defaults: [],
    },
  );
});

test('what came through is left as it is', (t) => {
  const same = { a: { b: unknown }, list: [unknown, `x/${unknown}`] };

  t.deepEqual(kept(same, same), { properties: same, unknown: [], defaults: [] });
  t.deepEqual(kept({ a: 1 }, { a: 1 }), { properties: { a: 1 }, unknown: [], defaults: [] });
});

test('a name of the prototype is one like any other', (t) => {
  const configuration = JSON.parse(
    `{"__proto__":${JSON.stringify(unknown)},"a":{"constructor":1}}`,
  ) as Record<string, unknown>;

  t.deepEqual(kept({ a: {} }, configuration).unknown, ['/properties/__proto__']);
});

test('of a text that is known in part a normaliser may say that the rest is a name', (t) => {
  const name = (text: string) => ({ properties: { a: text }, unknown: [], defaults: [] });
  const resource = `arn:aws:s3:::${unknown}/*`;

  t.deepEqual(kept({ a: identifying(resource) }, { a: resource }), name(identifying(resource)));
  t.deepEqual(kept({ a: identifying(unknown) }, { a: unknown }), {
    properties: {},
    unknown: ['/properties/a'],
    defaults: [],
  });
});
