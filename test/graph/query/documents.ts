import type { Inventory, Relationship, Resource } from '../../../src/generated/inventory.ts';

type Facts = Partial<Resource> & Pick<Resource, 'id' | 'kind'>;

/** A document of a few resources and edges: from, kind, to. */
export function documentOf(
  facts: readonly Facts[],
  edges: readonly (readonly [string, Relationship['kind'], string, Relationship['level']?])[] = [],
): Inventory {
  return {
    schema: 'keelson.inventory/v1',
    tool: { name: 'keelson', version: '0.0.0' },
    collected_at: '2026-11-20T06:00:00Z',
    sources: [],
    resources: facts.map((own) => ({
      cloud: 'aws',
      type: 'AWS::S3::Bucket',
      name: own.id,
      account: '1',
      region: 'eu-west-1',
      tags: {},
      origin: { kind: 'live', source: 's' },
      properties: {},
      unknown: [],
      defaults: [],
      ...own,
    })),
    relationships: edges.map(([from, kind, to, level]) => ({ from, to, kind, ...(level && { level }) })),
    components: [],
  };
}
