import type { Inventory, Relationship, Resource } from '../../src/generated/inventory.ts';
import type { UnitShape } from '../../src/policy/unit-shape.ts';
import type { Neighbour } from '../../src/policy/units.ts';
import { cut } from '../bundle/build/cut.ts';

/** Units by looking through everything for everything, on parsed values. */
export function naiveUnits(
  inventory: Inventory,
  shapes: ReadonlyMap<string, UnitShape>,
): { type: string; subject: unknown; unit: unknown }[] {
  return inventory.resources.flatMap((resource) => {
    const type = resource.type.toLowerCase();
    const shape = shapes.get(type);
    return shape ? [{ type, subject: subjectOf(resource), unit: unitOf(resource, shape, inventory) }] : [];
  });
}

function subjectOf(resource: Resource): unknown {
  const { group: _, properties: __, unknown: ___, ai: ____, ...subject } = resource;
  return wellFormed(subject);
}

function unitOf(resource: Resource, shape: UnitShape, inventory: Inventory): unknown {
  const { origin: _, ...envelope } = resource;
  const sides = (['related', 'related_from'] as const).filter(
    (side) =>
      Object.keys(shape[side]).length > 0 ||
      shape.fields.some(([name]) => name === undefined || name === side),
  );
  const {
    related,
    related_from: relatedFrom,
    ...own
  } = cut(
    {
      ...envelope,
      related: neighbours(resource, inventory, 'from', 'to'),
      related_from: neighbours(resource, inventory, 'to', 'from'),
    },
    shape,
  );
  const lists = { related, related_from: relatedFrom };
  return wellFormed({ ...own, ...Object.fromEntries(sides.map((side) => [side, lists[side]])) });
}

function neighbours(
  resource: Resource,
  inventory: Inventory,
  near: 'from' | 'to',
  far: 'from' | 'to',
): Record<string, Neighbour[]> {
  const groups: Record<string, Neighbour[]> = {};
  for (const relationship of inventory.relationships) {
    if (found(relationship[near], inventory) === resource) {
      (groups[relationship.kind] ??= []).push(neighbour(relationship, relationship[far], inventory));
    }
  }
  return groups;
}

function neighbour({ level, evidence }: Relationship, id: string, inventory: Inventory): Neighbour {
  const edge = { ...(level !== undefined && { level }), ...(evidence !== undefined && { evidence }) };
  const resource = found(id, inventory);
  if (!resource) return { id, unresolved: true, edge };
  const { origin: _, cloud: __, defaults: ___, ...rest } = resource;
  return { ...rest, edge };
}

function found(id: string, { resources }: Inventory): Resource | undefined {
  return (
    resources.find((resource) => resource.cloud !== 'azure' && resource.id === id) ??
    resources.find((resource) => resource.cloud === 'azure' && resource.id.toLowerCase() === id.toLowerCase())
  );
}

/** A value as it is in JSON, without halves of surrogate pairs. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.toWellFormed(), wellFormed(inner)]),
  );
}
