import type { Inventory, Relationship, Resource } from '../../src/generated/inventory.ts';
import { randomOf } from '../estate/random.ts';
import type { EstateColumns, NodeRange } from './columns.ts';
import { edgeShares } from './shares.ts';

const accountSize = 20_000;
const regions = ['eu-west-1', 'us-east-1', 'westeurope', 'europe-west4'];
const nothing: readonly never[] = [];
const unread = [['/properties'], ['/related'], ['/related_from']];
const origin = { kind: 'live', source: 'bench' } as const;
const tags = [{}, { 'data-classification': 'confidential' }, { team: 'search' }, { stage: 'test' }];
const properties = [{}, { publicNetworkAccess: 'Enabled' }, { advisories: ['CVE-2026-0001'] }];

/** The document of an estate. What many resources have alike they share, so that a million of them fit into memory. */
export function estateDocument(estate: EstateColumns, seed: number): Inventory {
  const { nodes, beyond, ranges } = estate;
  const random = randomOf(seed, nodes, 2);
  const ids: string[] = [];
  const resources: Resource[] = [];
  for (const range of ranges) {
    for (let node = range.start; node < range.end; node += 1) {
      const resource = resourceOf(node, range, random);
      resources.push(resource);
      ids.push(resource.id);
    }
  }
  for (let index = 0; index < beyond; index += 1) ids.push(`arn:aws:iam::elsewhere:role/${index}`);
  return {
    schema: 'keelson.inventory/v1',
    tool: { name: 'keelson', version: '0.0.0' },
    collected_at: '2026-11-20T06:00:00Z',
    sources: [],
    resources,
    relationships: relationshipsOf(estate, ids),
    components: [],
  };
}

function resourceOf(node: number, { share: { kind, type } }: NodeRange, random: () => number): Resource {
  const account = String(100_000_000_000 + Math.floor(node / accountSize));
  const cloud = type.startsWith('Microsoft') ? 'azure' : type.startsWith('code') ? 'code' : 'aws';
  // A text of its own, as one that was read: not one that is still made of its parts.
  const id = flat(
    cloud === 'azure'
      ? `/subscriptions/${account}/resourceGroups/rg-${node % 97}/providers/${type}/${kind}-${node}`
      : `arn:aws:${kind}:${account}:${kind}-${node}`,
  );
  return {
    id,
    cloud,
    type,
    kind,
    name: id,
    account,
    region: regions[node % regions.length] as string,
    tags: tags[Math.floor(random() * tags.length)] as Resource['tags'],
    origin,
    properties: properties[Math.floor(random() * properties.length)] as Resource['properties'],
    unknown: (random() < 0.005 ? unread[node % unread.length] : nothing) as string[],
    defaults: nothing as unknown as string[],
  };
}

function relationshipsOf(
  { from, to, shares, levels }: EstateColumns,
  ids: readonly string[],
): Relationship[] {
  const made = Array.from<Relationship>({ length: from.length });
  for (let edge = 0; edge < from.length; edge += 1) {
    const share = edgeShares[shares[edge] as number] as (typeof edgeShares)[number];
    const [start, end] = [ids[from[edge] as number] as string, ids[to[edge] as number] as string];
    const level = share.levels?.[levels[edge] as number];
    made[edge] = level
      ? { from: start, to: end, kind: share.kind, level }
      : { from: start, to: end, kind: share.kind };
  }
  return made;
}

function flat(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}
