import type { Collector } from '../../collector.ts';
import { edge, principalId } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { resourceOf, text } from '../resource/resource.ts';
import { discover, type AzureSession, type GraphRow } from '../session/session.ts';

export const identityType = 'Microsoft.ManagedIdentity/userAssignedIdentities';

/** User-assigned managed identities. */
export const identity: Collector<AzureSession> = {
  id: 'azure-identity',
  title: 'Azure managed identities',
  produces: [identityType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: ['Microsoft.ResourceGraph/resources/read', `${identityType}/read`],
    },
  ],

  async collect(session, sink) {
    for (const row of (await discover(session, sink, [identityType])) ?? []) {
      put(session, sink, managedIdentity(row));
    }
  },
};

/** An identity; it acts as its principal, which role assignments name. */
export function managedIdentity(row: GraphRow): Found {
  const resource = resourceOf(row, { type: identityType, kind: 'identity' });
  const principal = text(resource, 'principalId');
  return {
    resource,
    relationships:
      principal === undefined ? [] : [edge(row.id, 'can-assume', principalId(principal), 'principalId')],
  };
}
