import test from 'ava';
import type { Inventory, Resource } from '../../src/generated/inventory.ts';
import type { Bundle, BundledCheck } from '../../src/policy/bundle.ts';
import { unitsByType } from '../../src/policy/units.ts';

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

const bundle: Pick<Bundle, 'checks' | 'entrypoints'> = {
  checks: new Map([
    ['c', { types: ['T'], related: ['reads'], related_from: ['reads'] } as unknown as BundledCheck],
  ]),
  entrypoints: new Map([['t', 'keelson/dispatch/t/outcomes']]),
};

/** What the unit of the second resource is read by, when an edge spells its id so. */
function readers(cloud: Resource['cloud'], id: string, spelt: string): (string | boolean)[] {
  const inventory = {
    resources: [resource(cloud, 'reader'), resource(cloud, id)],
    relationships: [{ from: 'reader', to: spelt, kind: 'reads' }],
  } as unknown as Inventory;
  const [reader, read] = unitsByType(inventory, bundle).get('t') ?? [];
  const [target] = reader?.related['reads'] ?? [];
  return [
    ...(read?.related_from['reads'] ?? []).map((neighbour) => neighbour.id),
    target !== undefined && 'unresolved' in target,
  ];
}

test('an Azure id is found in any case', (t) => {
  t.deepEqual(readers('azure', '/Sub/a', '/sub/A'), ['reader', false]);
});

test('an id of another cloud is found as it stands, also when it is in lower case', (t) => {
  t.deepEqual(readers('aws', 'arn:a', 'arn:a'), ['reader', false]);
  t.deepEqual(readers('aws', 'arn:a', 'ARN:A'), [true]);
  t.deepEqual(readers('gcp', '//Run/a', '//run/a'), [true]);
});
