import type { Relationship, Resource } from '../../../generated/inventory.ts';
import { isUnknown } from '../../code/token.ts';
import { property, text } from './resource.ts';

/** The identities a resource runs as: its user-assigned ones, and the principal of its system-assigned one. */
export function identityEdges(resource: Resource): Relationship[] {
  const assigned = property(resource, 'identity', 'userAssignedIdentities');
  const principal = text(resource, 'identity', 'principalId');
  return [
    ...Object.keys(typeof assigned === 'object' && assigned !== null ? assigned : {}).map((id) =>
      edge(resource.id, 'runs-as', id, 'identity.userAssignedIdentities'),
    ),
    ...(principal === undefined
      ? []
      : [edge(resource.id, 'runs-as', principalId(principal), 'identity.principalId')]),
  ];
}

/** How a principal of Entra ID is named in the document: role assignments know no more than its id. */
export function principalId(id: string): string {
  return `principal:${id.toLowerCase()}`;
}

export function edge(from: string, kind: Relationship['kind'], to: string, evidence: string): Relationship {
  return { from, to, kind, evidence };
}

/** An edge to the resource id that a property holds, where it holds one. One that code does not know leads somewhere too. */
export function edgeTo(resource: Resource, kind: Relationship['kind'], ...names: string[]): Relationship[] {
  const id = text(resource, ...names);
  return id !== undefined && (id.startsWith('/subscriptions/') || isUnknown(id))
    ? [edge(resource.id, kind, id, names.join('.'))]
    : [];
}
