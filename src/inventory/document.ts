import type { Component, Inventory, Resource, Source } from '../generated/inventory.ts';
import { version } from '../version.ts';
import { compare, ordered } from './order.ts';

export { compare, ordered } from './order.ts';

export interface Collected {
  readonly resources: ReadonlyMap<string, Resource>;
  readonly relationships: ReadonlyMap<string, Inventory['relationships'][number]>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly components?: ReadonlyMap<string, Component>;
}

/** The document of what was collected: everything sorted, so that the same input gives the same bytes. */
export function toDocument(collected: Collected, collectedAt: string): Inventory {
  const resources = [...collected.resources.values()].map(orderedResource).toSorted(byId);
  return {
    schema: 'keelson.inventory/v1',
    tool: { name: 'keelson', version },
    collected_at: collectedAt,
    sources: [...collected.sources.values()].map((source) => withCount(source, resources)).toSorted(byId),
    resources,
    relationships: [...collected.relationships.values()].toSorted(
      (left, right) =>
        compare(left.from, right.from) ||
        compare(left.kind, right.kind) ||
        compare(left.to, right.to) ||
        compare(left.level ?? '', right.level ?? ''),
    ),
    components: [...(collected.components?.values() ?? [])]
      .map(orderedComponent)
      .toSorted(
        (left, right) =>
          compare(left.purl, right.purl) ||
          compare(left.version ?? '', right.version ?? '') ||
          compare(left.range ?? '', right.range ?? ''),
      ),
  };
}

function withCount(source: Source, resources: readonly Resource[]): Source {
  return {
    ...source,
    resources: resources.filter(({ origin }) => origin.source === source.id).length,
    problems: source.problems.toSorted((left, right) => compare(JSON.stringify(left), JSON.stringify(right))),
  };
}

function orderedComponent(component: Component): Component {
  return { ...component, locations: component.locations.toSorted(compare) };
}

function orderedResource(resource: Resource): Resource {
  return {
    ...resource,
    tags: ordered(resource.tags) as Resource['tags'],
    properties: ordered(resource.properties) as Resource['properties'],
    unknown: resource.unknown.toSorted(compare),
    defaults: resource.defaults.toSorted(compare),
  };
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return compare(left.id, right.id);
}
