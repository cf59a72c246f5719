import type { Relationship, Resource } from '../../../generated/inventory.ts';
import type { Collector, Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import {
  diagnosticSettingsCall,
  diagnosticSettingType,
  putDiagnosticSettings,
} from '../governance/diagnostic-settings.ts';
import { edge } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { resourceOf, text, withUnknown } from '../resource/resource.ts';
import { discover, type AzureSession, type GraphRow } from '../session/session.ts';

const workspaceType = 'Microsoft.Databricks/workspaces';

/** Azure Databricks workspaces. Clusters, notebooks and serving endpoints are Databricks' own API and are not read. */
export const databricks: Collector<AzureSession> = {
  id: 'azure-databricks',
  title: 'Azure Databricks',
  produces: [workspaceType, diagnosticSettingType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: ['Microsoft.ResourceGraph/resources/read', `${workspaceType}/read`],
    },
    diagnosticSettingsCall(`management.{}/subscriptions/{}/resourceGroups/{}/providers/${workspaceType}/{}`),
  ],

  async collect(session, sink) {
    const rows = await discover(session, sink, [workspaceType]);
    await mapLimit((rows ?? []).map(databricksWorkspace), 4, (found) =>
      collectWorkspace(session, sink, found),
    );
  },
};

async function collectWorkspace(session: AzureSession, sink: Sink, found: Found): Promise<void> {
  const unknown = await putDiagnosticSettings(session, sink, found.resource);
  put(session, sink, { ...found, resource: withUnknown(found.resource, unknown) });
}

/** A workspace. Azure documents public access as on where the API says nothing. */
export function databricksWorkspace(row: GraphRow): Found {
  const resource = resourceOf(row, {
    type: workspaceType,
    kind: 'ai-workspace',
    defaults: { publicNetworkAccess: 'Enabled' },
    ai: { provider: 'Azure' },
  });
  return {
    resource,
    relationships: ['managedServices', 'managedDisk'].flatMap((part) => keyEdges(resource, part)),
  };
}

/** The key that a part of the workspace is encrypted by, where it is the customer's. */
function keyEdges(resource: Resource, part: string): Relationship[] {
  const path = ['encryption', 'entities', part, 'keyVaultProperties'] as const;
  const vault = text(resource, ...path, 'keyVaultUri');
  const key = text(resource, ...path, 'keyName');
  return vault === undefined || key === undefined
    ? []
    : [edge(resource.id, 'encrypted-by', `${vault.replace(/\/$/, '')}/keys/${key}`, path.join('.'))];
}
