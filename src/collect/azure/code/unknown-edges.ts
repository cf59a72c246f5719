import type { Relationship } from '../../../generated/inventory.ts';
import { isUnknown } from '../../code/token.ts';
import { edge } from '../resource/edges.ts';
import { property } from '../resource/resource.ts';
import type { GraphRow } from '../session/session.ts';

/** Blocks and lists below which normalisers find edges, with the evidence that these have. */
const readBelow: readonly (readonly [path: string, kind: Relationship['kind'], evidence: string])[] = [
  ['identity', 'runs-as', 'identity'],
  ['identity.userAssignedIdentities', 'runs-as', 'identity.userAssignedIdentities'],
  ['backends', 'routes-to', 'backends'],
  ['encryption', 'encrypted-by', 'encryption'],
  ['encryption.keyVaultProperties', 'encrypted-by', 'encryption.keyVaultProperties'],
  ['userOwnedStorage', 'depends-on', 'resourceId'],
  ['sharedPrivateLinkResources', 'reads', 'sharedPrivateLinkResources'],
  ['metadata', 'depends-on', 'target'],
  ['privateLinkServiceConnections', 'routes-to', 'privateLinkServiceConnections'],
  ['manualPrivateLinkServiceConnections', 'routes-to', 'manualPrivateLinkServiceConnections'],
];

/** Edges that lead nobody knows where: normalisers find none in what is not known, nor in a list of unknown items. */
export function unknownEdges({ id, properties }: GraphRow): Relationship[] {
  return readBelow.flatMap(([path, kind, evidence]) => {
    const value = property({ properties: { ...properties } }, ...path.split('.'));
    const to: unknown = Array.isArray(value) ? value.find(isUnknown) : value;
    return isUnknown(to) ? [edge(id, kind, to, evidence)] : [];
  });
}
