import type { Relationship, Resource } from '../../generated/inventory.ts';
import type { Sink } from '../collector.ts';

/** A resource and the edges that start at it. */
export interface Found {
  readonly resource: Resource;
  readonly relationships: readonly Relationship[];
}

export function put(sink: Sink, { resource, relationships }: Found): void {
  sink.resource(resource);
  relationships.forEach((relationship) => sink.relate(relationship));
}
