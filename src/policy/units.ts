import type { Inventory, Relationship, Resource } from '../generated/inventory.ts';
import { keyOf } from '../inventory/identity.ts';
import type { Bundle } from './bundle.ts';

/** What a check gets as input: one resource with its neighbours, evaluable anywhere with the same result. */
export interface Unit extends Omit<Resource, 'origin'> {
  readonly related: Readonly<Record<string, readonly Neighbour[]>>;
  readonly related_from: Readonly<Record<string, readonly Neighbour[]>>;
}

export type Neighbour = (
  Omit<Resource, 'origin' | 'cloud' | 'defaults'> | { readonly id: string; readonly unresolved: true }
) & {
  readonly edge: { readonly level?: string; readonly evidence?: string };
};

/** The units of all resources whose type the bundle judges, by type in lower case, in the document's order. */
export function unitsByType(
  inventory: Inventory,
  bundle: Pick<Bundle, 'checks' | 'entrypoints'>,
): Map<string, Unit[]> {
  const index = indexOf(inventory);
  const edges = edgesByType(bundle);
  const units = new Map<string, Unit[]>();
  for (const resource of inventory.resources) {
    const type = resource.type.toLowerCase();
    if (bundle.entrypoints.has(type)) {
      const ofType = units.get(type) ?? [];
      ofType.push(unitOf(resource, index, edges.get(type) ?? noEdges));
      units.set(type, ofType);
    }
  }
  return units;
}

interface EdgeKinds {
  readonly related: ReadonlySet<string>;
  readonly relatedFrom: ReadonlySet<string>;
}

const noEdges: EdgeKinds = { related: new Set(), relatedFrom: new Set() };

/** The edge kinds that the checks of each type read; no others travel with a unit. */
function edgesByType({ checks }: Pick<Bundle, 'checks'>): Map<string, EdgeKinds> {
  const kinds = new Map<string, { related: Set<string>; relatedFrom: Set<string> }>();
  for (const check of checks.values()) {
    for (const type of check.types.map((name) => name.toLowerCase())) {
      const ofType = kinds.get(type) ?? { related: new Set(), relatedFrom: new Set() };
      check.related?.forEach((edge) => ofType.related.add(edge));
      check.related_from?.forEach((edge) => ofType.relatedFrom.add(edge));
      kinds.set(type, ofType);
    }
  }
  return kinds;
}

interface Index {
  find(id: string): Resource | undefined;
  readonly outgoing: ReadonlyMap<string, Relationship[]>;
  readonly incoming: ReadonlyMap<string, Relationship[]>;
}

/** Resources by id. Azure ids, and no others, are found in any case, since the providers' own references differ in it. */
function indexOf({ resources, relationships }: Inventory): Index {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const azure = resources.filter(({ cloud }) => cloud === 'azure');
  const folded = new Map(azure.map((resource) => [keyOf(resource), resource]));
  const find = (id: string) => byId.get(id) ?? folded.get(id.toLowerCase());
  const key = (id: string) => find(id)?.id ?? id;
  return {
    find,
    outgoing: Map.groupBy(relationships, ({ from }) => key(from)),
    incoming: Map.groupBy(relationships, ({ to }) => key(to)),
  };
}

function unitOf(resource: Resource, index: Index, edges: EdgeKinds): Unit {
  const { origin: _, ...envelope } = resource;
  return {
    ...envelope,
    related: grouped(index.outgoing.get(resource.id) ?? [], edges.related, ({ to }) => to, index),
    related_from: grouped(
      index.incoming.get(resource.id) ?? [],
      edges.relatedFrom,
      ({ from }) => from,
      index,
    ),
  };
}

function grouped(
  relationships: readonly Relationship[],
  kinds: ReadonlySet<string>,
  other: (relationship: Relationship) => string,
  index: Index,
): Record<string, Neighbour[]> {
  const groups: Record<string, Neighbour[]> = {};
  for (const relationship of relationships.filter(({ kind }) => kinds.has(kind))) {
    (groups[relationship.kind] ??= []).push(neighbourOf(other(relationship), relationship, index));
  }
  return groups;
}

function neighbourOf(id: string, { level, evidence }: Relationship, index: Index): Neighbour {
  const edge = { ...(level !== undefined && { level }), ...(evidence !== undefined && { evidence }) };
  const resource = index.find(id);
  if (!resource) {
    return { id, unresolved: true, edge };
  }
  const { origin: _, cloud: __, defaults: ___, ...rest } = resource;
  return { ...rest, edge };
}
