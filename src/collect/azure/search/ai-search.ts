import type { Resource } from '../../../generated/inventory.ts';
import type { Collector, Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import {
  diagnosticSettingsCall,
  diagnosticSettingType,
  putDiagnosticSettings,
} from '../governance/diagnostic-settings.ts';
import { edge, identityEdges } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { property, resourceOf, text, withUnknown } from '../resource/resource.ts';
import { discover, type AzureSession, type GraphRow } from '../session/session.ts';

const serviceType = 'Microsoft.Search/searchServices';

/** Azure AI Search services. Indexes and data sources are data plane and are not read. */
export const aiSearch: Collector<AzureSession> = {
  id: 'azure-ai-search',
  title: 'Azure AI Search',
  produces: [serviceType, diagnosticSettingType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: ['Microsoft.ResourceGraph/resources/read', 'Microsoft.Search/searchServices/read'],
    },
    diagnosticSettingsCall(
      'management.{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Search/searchServices/{}',
    ),
  ],

  async collect(session, sink) {
    const rows = await discover(session, sink, [serviceType]);
    await mapLimit((rows ?? []).map(searchService), 4, (found) => collectService(session, sink, found));
  },
};

async function collectService(session: AzureSession, sink: Sink, found: Found): Promise<void> {
  const unknown = await putDiagnosticSettings(session, sink, found.resource);
  put(session, sink, { ...found, resource: withUnknown(found.resource, unknown) });
}

/** A search service. Azure documents keys and public access as on, and one replica, where the API says nothing. */
export function searchService(row: GraphRow): Found {
  const resource = resourceOf(row, {
    type: serviceType,
    kind: 'vector-index',
    defaults: { disableLocalAuth: false, publicNetworkAccess: 'enabled', replicaCount: 1 },
  });
  return { resource, relationships: [...identityEdges(resource), ...sharedLinks(resource)] };
}

/** What the service reaches by a private link of its own is what its indexers read. */
function sharedLinks(resource: Resource) {
  const links = property(resource, 'sharedPrivateLinkResources');
  return (Array.isArray(links) ? links : []).flatMap((link: unknown) => {
    const target = text(
      { properties: link as Resource['properties'] },
      'properties',
      'privateLinkResourceId',
    );
    return target === undefined ? [] : [edge(resource.id, 'reads', target, 'sharedPrivateLinkResources')];
  });
}
