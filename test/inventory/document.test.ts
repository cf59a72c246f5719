import fc from 'fast-check';
import test from 'ava';
import { newLedger } from '../../src/collect/ledger.ts';
import type { Relationship, Resource } from '../../src/generated/inventory.ts';
import { compare, ordered, toDocument } from '../../src/inventory/document.ts';
import { validate } from '../../src/schema/validate.ts';

const at = '2026-11-20T06:00:00Z';
const seed = 20_261_120;

function resource(id: string, more: Partial<Resource> = {}): Resource {
  return {
    id,
    cloud: 'azure',
    type: 'Microsoft.CognitiveServices/accounts',
    kind: 'ai-service',
    name: id,
    account: 's',
    region: 'eastus',
    tags: {},
    origin: { kind: 'live', source: 'azure:s' },
    properties: {},
    unknown: [],
    defaults: [],
    ...more,
  };
}

type Finding =
  { readonly resource: Resource } | { readonly edge: Relationship } | { readonly problem: string };

/** The bytes of a document whose parts were found in this order. */
function documentOf(findings: readonly Finding[]): string {
  const ledger = newLedger();
  const sink = ledger.sinkFor('test');
  sink.source({ id: 'azure:s', cloud: 'azure', scope: '/subscriptions/s' });
  sink.source({ id: 'azure:other', cloud: 'azure', scope: '/subscriptions/other' });
  for (const finding of findings) {
    if ('resource' in finding) {
      sink.resource(finding.resource);
    } else if ('edge' in finding) {
      sink.relate(finding.edge);
    } else {
      sink.problem('azure:s', { code: 'denied', message: finding.problem });
    }
  }
  return JSON.stringify(toDocument(ledger, at));
}

const findings: readonly Finding[] = [
  ...['/a', '/B', '/b2', '/é', '/Z'].map((id) => ({
    resource: resource(id, { properties: { z: [{ y: 1, b: 2 }], a: { y: 1, b: 2 }, '10': 1, '9': 2 } }),
  })),
  { resource: resource('/c', { origin: { kind: 'live', source: 'azure:other' } }) },
  { edge: { from: '/a', to: '/B', kind: 'grounded-on' } },
  { edge: { from: '/A', to: '/b', kind: 'grounded-on', evidence: 'properties.x' } },
  { edge: { from: '/a', to: '/B', kind: 'has-permission', level: 'read' } },
  { edge: { from: '/a', to: '/B', kind: 'has-permission', level: 'admin' } },
  { edge: { from: '/a', to: '/Z', kind: 'grounded-on' } },
  { problem: 'one' },
  { problem: 'two' },
];

test('the order of finding does not matter', (t) => {
  const expected = documentOf(findings);

  fc.assert(
    fc.property(fc.shuffledSubarray([...findings], { minLength: findings.length }), (shuffled) => {
      t.is(documentOf(shuffled), expected);
    }),
    { seed },
  );
  t.is(validate('inventory', JSON.parse(expected)), undefined);
  t.deepEqual(
    (JSON.parse(expected) as { sources: { id: string; resources: number }[] }).sources.map(
      ({ id, resources }) => [id, resources],
    ),
    [
      ['azure:other', 1],
      ['azure:s', 5],
    ],
  );
});

test('the order of keys does not matter, and no value changes', (t) => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const turned = reversed(value);
      t.deepEqual(ordered(value), value);
      t.is(JSON.stringify(ordered(turned)), JSON.stringify(ordered(value)));
    }),
    { seed, numRuns: 500 },
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(reversed);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([name, inner]) => [name, reversed(inner)]),
      )
    : value;
}

test('texts are compared by code units, on every machine alike', (t) => {
  t.deepEqual(['b', 'a', 'B', 'é', 'Z', 'a1', ''].toSorted(compare), ['', 'B', 'Z', 'a', 'a1', 'b', 'é']);
});
