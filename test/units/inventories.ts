import fc from 'fast-check';
import type { Inventory, Resource } from '../../src/generated/inventory.ts';
import type { UnitShape } from '../../src/policy/unit-shape.ts';
import type { Bundle } from '../../src/policy/bundle.ts';

/** Small documents in which much is related, ids differ in little, and texts are odd. */

const oddId = '/s/"\\\u00e9\u212a\u2028😀\t';
const ids: Readonly<Record<'azure' | 'aws' | 'gcp', readonly string[]>> = {
  azure: ['/S/One', '/s/TWO', oddId, 'arn:a', 'only-azure'],
  aws: ['arn:a', 'arn:A', 'arn:b\\u0062', 'É'],
  gcp: ['//gcp/x', '//gcp/X', 'É\u0000'],
};
const anyId = fc.constantFrom(
  ...Object.values(ids).flat(),
  '/s/one',
  '/S/TWO',
  oddId.toUpperCase(),
  'ARN:A',
  'é',
  'nowhere',
  'now\ud800here',
);
const kinds = ['reads', 'contains', 'runs-as', 'guarded-by'] as const;
const types = ['A::One', 'a::two', 'B::Three'] as const;

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, 0, -1.5, 'x', '', '\ud800', 'a\udc00b😀', '\u0000"\\', 'é\u2028'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'é', 'x"\\', '\ud801'), tie('value'), { maxKeys: 4 }),
  ),
}));
const properties = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'é'), value, { maxKeys: 4 });
const name = fc.constantFrom('n', 'ñ', '"\\', 'half \ud83d', '');

const resource = fc.constantFrom(...(['azure', 'aws', 'gcp'] as const)).chain((cloud) =>
  fc.record(
    {
      id: fc.constantFrom(...ids[cloud]),
      cloud: fc.constant(cloud),
      type: fc.constantFrom(...types, 'c::unjudged'),
      kind: fc.constant('storage' as const),
      name,
      account: fc.constantFrom('1', '2'),
      region: fc.constantFrom('r', ''),
      group: name,
      tags: fc.dictionary(fc.constantFrom('a', 'team'), name, { maxKeys: 2 }),
      origin: fc.constant({ kind: 'live' as const, source: 's' }),
      properties,
      unknown: fc.array(fc.constantFrom('/properties/a', '/tags'), { maxLength: 2 }),
      defaults: fc.array(fc.constantFrom('/properties/b'), { maxLength: 1 }),
    },
    {
      requiredKeys: [
        ...(['id', 'cloud', 'type', 'kind', 'name', 'account', 'region', 'tags', 'origin'] as const),
        ...(['properties', 'unknown', 'defaults'] as const),
      ],
    },
  ),
) as fc.Arbitrary<Resource>;

const relationship = fc.record(
  {
    from: anyId,
    to: anyId,
    kind: fc.constantFrom(...kinds),
    level: fc.constantFrom('read' as const, 'admin' as const),
    evidence: fc.constantFrom('', 'because', 'of \ud800 "it"\\'),
  },
  { requiredKeys: ['from', 'to', 'kind'] },
);

export const inventory: fc.Arbitrary<Inventory> = fc
  .tuple(
    fc.uniqueArray(resource, {
      maxLength: 10,
      selector: ({ cloud, id }) => (cloud === 'azure' ? `azure ${id.toLowerCase()}` : id),
    }),
    fc.array(relationship, { maxLength: 24 }),
    fc.nat(3),
  )
  .map(([resources, relationships, again]) => ({
    ...emptyInventory,
    resources,
    relationships: [...relationships, ...relationships.slice(0, again)],
  }));

export const emptyInventory: Inventory = {
  schema: 'keelson.inventory/v1',
  tool: { name: 'keelson', version: '0.1.0' },
  collected_at: '2026-11-20T06:00:00Z',
  sources: [],
  resources: [],
  relationships: [],
  components: [],
};

const below = fc.array(fc.constantFrom('a', 'b', 'c', 'é'), { maxLength: 2 });
const path = fc.oneof(
  fc.constantFrom(['id'], ['tags'], ['tags', 'team'], ['unknown'], ['group'], ['related'], ['related_from']),
  below.map((names) => ['properties', ...names]),
  fc.constant<string[]>([]),
);
const neighbourPath = fc.oneof(
  fc.constantFrom(['name'], ['tags'], ['group'], ['cloud'], ['origin']),
  below.map((names) => ['properties', ...names]),
  fc.constant<string[]>([]),
);
const edges = fc.dictionary(fc.constantFrom(...kinds), fc.array(neighbourPath, { maxLength: 2 }), {
  maxKeys: 3,
});

export const shape: fc.Arbitrary<UnitShape> = fc.record({
  fields: fc.array(path, { maxLength: 4 }),
  related: edges,
  related_from: edges,
});

/** Shapes of some of the types, in lower case. */
export const shapes: fc.Arbitrary<ReadonlyMap<string, UnitShape>> = fc
  .tuple(...types.map((type) => fc.option(shape.map((one) => [type.toLowerCase(), one] as const))))
  .map((some) => new Map(some.filter((one) => one !== null)));

/** As much of a bundle as units are made for. */
export function shapedBundle(
  of: ReadonlyMap<string, UnitShape>,
): Pick<Bundle, 'checks' | 'entrypoints' | 'shapes'> {
  return { checks: new Map(), entrypoints: new Map([...of.keys()].map((type) => [type, type])), shapes: of };
}
