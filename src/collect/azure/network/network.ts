import type { Relationship, Resource } from '../../../generated/inventory.ts';
import type { Collector } from '../../collector.ts';
import { edge } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { property, resourceOf, text } from '../resource/resource.ts';
import { discover, type AzureSession, type GraphRow } from '../session/session.ts';

const endpointType = 'Microsoft.Network/privateEndpoints';

/** Private endpoints, and which resource each leads to. */
export const network: Collector<AzureSession> = {
  id: 'azure-network',
  title: 'Azure private endpoints',
  produces: [endpointType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: ['Microsoft.ResourceGraph/resources/read', `${endpointType}/read`],
    },
  ],

  async collect(session, sink) {
    for (const row of (await discover(session, sink, [endpointType])) ?? []) {
      put(session, sink, privateEndpoint(row));
    }
  },
};

/** A private endpoint; the evidence of its edge is the state of the connection. */
export function privateEndpoint(row: GraphRow): Found {
  const resource = resourceOf(row, { type: endpointType, kind: 'network-endpoint' });
  const links = ['privateLinkServiceConnections', 'manualPrivateLinkServiceConnections'].flatMap((name) => {
    const value = property(resource, name);
    return Array.isArray(value) ? (value as Resource['properties'][]) : [];
  });
  return { resource, relationships: links.flatMap((link) => route(row.id, link)) };
}

function route(id: string, link: Resource['properties']): Relationship[] {
  const holder = { properties: link };
  const target = text(holder, 'properties', 'privateLinkServiceId');
  const state = text(holder, 'properties', 'privateLinkServiceConnectionState', 'status') ?? 'unknown';
  return target === undefined
    ? []
    : [edge(id, 'routes-to', target, `privateLinkServiceConnectionState.status = ${state}`)];
}
