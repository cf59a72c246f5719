import type { Inventory, Relationship, Resource } from '../../src/generated/inventory.ts';

/** A unit as OPA gets it, whole. */
export type WholeUnit = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * The units of a document by type in lower case, joined by looking through everything for each of them: written from the
 * description of the document alone, to be compared with what Keelson does quickly.
 */
export function naiveUnits({ resources, relationships }: Inventory): Map<string, WholeUnit[]> {
  const units = resources.map((resource) => {
    const outgoing = relationships.filter(({ from }) => names(from, resource));
    const incoming = relationships.filter(({ to }) => names(to, resource));
    const { origin: _, ...unit } = resource;
    return {
      ...unit,
      related: byKind(outgoing, ({ to }) => to, resources),
      related_from: byKind(incoming, ({ from }) => from, resources),
    };
  });
  return Map.groupBy(units, ({ type }) => type.toLowerCase());
}

/** Ids are compared as they stand; those of Azure in any case. */
function names(id: string, resource: Resource): boolean {
  return id === resource.id || (resource.cloud === 'azure' && id.toLowerCase() === resource.id.toLowerCase());
}

function byKind(
  edges: readonly Relationship[],
  otherEnd: (edge: Relationship) => string,
  resources: readonly Resource[],
): Record<string, unknown[]> {
  const grouped = Object.groupBy(edges, ({ kind }) => kind);
  return Object.fromEntries(
    Object.entries(grouped).map(([kind, ofKind]) => [
      kind,
      ofKind.map((edge) => {
        const { level, evidence } = edge;
        const id = otherEnd(edge);
        const found = resources.find((resource) => names(id, resource));
        return { ...(found ?? { id, unresolved: true }), edge: { level, evidence } };
      }),
    ]),
  );
}
