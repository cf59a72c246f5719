import test from 'ava';
import type { Inventory, Resource } from '../../src/generated/inventory.ts';
import type { Bundle, BundledCheck } from '../../src/policy/bundle.ts';
import { unitsByType } from './units-by-type.ts';

const resource = (cloud: Resource['cloud'], id: string): Resource => ({
  id,
  cloud,
  type: 'T',
  kind: 'storage',
  name: 'n',
  account: 'a',
  region: 'r',
  tags: {},
  origin: { kind: 'live', source: 's' },
  properties: {},
  unknown: [],
  defaults: [],
});

const bundle: Pick<Bundle, 'checks' | 'entrypoints' | 'shapes'> = {
  shapes: new Map(),
  checks: new Map([
    ['c', { types: ['T'], related: ['reads'], related_from: ['reads'] } as unknown as BundledCheck],
  ]),
  entrypoints: new Map([['t', 'keelson/dispatch/t/outcomes']]),
};

function inventoryOf(resources: Resource[], relationships: Inventory['relationships']): Inventory {
  return {
    schema: 'keelson.inventory/v1',
    tool: { name: 'keelson', version: '1' },
    collected_at: '2026-11-20T06:00:00Z',
    sources: [],
    components: [],
    resources,
    relationships,
  };
}

/** What the unit of the second resource is read by, when an edge spells its id so. */
async function readers(cloud: Resource['cloud'], id: string, spelt: string): Promise<(string | boolean)[]> {
  const inventory = inventoryOf(
    [resource(cloud, 'reader'), resource(cloud, id)],
    [{ from: 'reader', to: spelt, kind: 'reads' }],
  );
  const [reader, read] = (await unitsByType(inventory, bundle)).get('t') ?? [];
  const [target] = reader?.related['reads'] ?? [];
  return [
    ...(read?.related_from['reads'] ?? []).map((neighbour) => neighbour.id),
    target !== undefined && 'unresolved' in target,
  ];
}

test('an Azure id is found in any case', async (t) => {
  t.deepEqual(await readers('azure', '/Sub/a', '/sub/A'), ['reader', false]);
});

test('an id of another cloud is found as it stands, also when it is in lower case', async (t) => {
  t.deepEqual(await readers('aws', 'arn:a', 'arn:a'), ['reader', false]);
  t.deepEqual(await readers('aws', 'arn:a', 'ARN:A'), [true]);
  t.deepEqual(await readers('gcp', '//Run/a', '//run/a'), [true]);
});

test('half a surrogate pair becomes U+FFFD in every unit that shows it', async (t) => {
  const shared = { ...resource('aws', 'shared'), properties: { 'a\uD83E': 'b\uDD8B' } };
  const edge = { to: 'shared', kind: 'reads', evidence: 'c\uD83E' } as const;
  const inventory = inventoryOf(
    [resource('aws', 'first'), resource('aws', 'second'), shared],
    [
      { ...edge, from: 'first' },
      { ...edge, from: 'second' },
    ],
  );

  const [first, second, own] = (await unitsByType(inventory, bundle)).get('t') ?? [];

  t.deepEqual(own?.properties, { 'a\uFFFD': 'b\uFFFD' });
  for (const unit of [first, second]) {
    t.like(unit?.related['reads']?.[0], {
      properties: { 'a\uFFFD': 'b\uFFFD' },
      edge: { evidence: 'c\uFFFD' },
    });
  }
});
