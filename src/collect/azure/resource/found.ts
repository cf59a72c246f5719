import type { Relationship, Resource } from '../../../generated/inventory.ts';
import type { Sink } from '../../collector.ts';
import type { AzureSession } from '../session/session.ts';

/** A resource and the edges that start at it. */
export interface Found {
  readonly resource: Resource;
  readonly relationships: readonly Relationship[];
}

/** Puts a resource and its edges into the document, and remembers where the edges lead. */
export function put(
  session: Pick<AzureSession, 'reached'>,
  sink: Sink,
  { resource, relationships }: Found,
): void {
  sink.resource(resource);
  for (const relationship of relationships) {
    sink.relate(relationship);
    session.reached.add(`${relationship.kind} ${relationship.to.toLowerCase()}`);
  }
}
