import type { Resource } from '../../../generated/inventory.ts';
import type { Collector, Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { childrenOf } from '../resource/children.ts';
import { discoverStores, storesUnread, type Stores } from '../ai-services/connection-target.ts';
import {
  diagnosticSettingsCall,
  diagnosticSettingType,
  putDiagnosticSettings,
} from '../governance/diagnostic-settings.ts';
import { edge, edgeTo, identityEdges } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { workspaceCalls, workspaceChildren, workspaceChildTypes } from './children.ts';
import { resourceOf, text, withUnknown } from '../resource/resource.ts';
import { discover, type AzureSession, type GraphRow } from '../session/session.ts';

const workspaceType = 'Microsoft.MachineLearningServices/workspaces';
const workspacePath = `management.{}/subscriptions/{}/resourceGroups/{}/providers/${workspaceType}/{}`;

/** Azure Machine Learning workspaces, hubs and projects, with what runs and is connected in them. */
export const machineLearning: Collector<AzureSession> = {
  id: 'azure-machine-learning',
  title: 'Azure Machine Learning',
  produces: [workspaceType, ...workspaceChildTypes, diagnosticSettingType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: ['Microsoft.ResourceGraph/resources/read', `${workspaceType}/read`],
    },
    ...workspaceCalls(workspacePath),
    diagnosticSettingsCall(workspacePath),
  ],

  async collect(session, sink) {
    const rows = await discover(session, sink, [workspaceType]);
    if (rows?.length) {
      const stores = await discoverStores(session, sink);
      await mapLimit(rows.map(workspace), 4, (found) => collectWorkspace(session, sink, found, stores));
    }
  },
};

async function collectWorkspace(
  session: AzureSession,
  sink: Sink,
  found: Found,
  stores: Stores,
): Promise<void> {
  const unknown = await putDiagnosticSettings(session, sink, found.resource);
  for (const list of workspaceChildren) {
    const rows = await childrenOf(session, sink, found.resource, list);
    if (!rows) {
      unknown.push('/related/contains', ...(list.segment === 'connections' ? ['/related/grounded-on'] : []));
    }
    if (rows?.length && list.segment === 'connections') {
      unknown.push(...storesUnread(session));
    }
    await mapLimit(rows ?? [], 4, async (row) => {
      const child = list.normalise(row, found.resource, stores);
      sink.relate(edge(found.resource.id, 'contains', row.id, list.segment));
      await putChild(session, sink, child, stores, list.below);
    });
  }
  put(session, sink, { ...found, resource: withUnknown(found.resource, unknown) });
}

type Below = (typeof workspaceChildren)[number]['below'];

/** A child of a workspace, with the deployments of an endpoint below it. */
async function putChild(
  session: AzureSession,
  sink: Sink,
  child: Found,
  stores: Stores,
  below: Below,
): Promise<void> {
  const rows = below ? await childrenOf(session, sink, child.resource, below) : [];
  for (const row of rows ?? []) {
    put(session, sink, (below as NonNullable<Below>).normalise(row, child.resource, stores));
    sink.relate(edge(child.resource.id, 'deploys', row.id, 'deployments'));
  }
  put(session, sink, { ...child, resource: withUnknown(child.resource, rows ? [] : ['/related/deploys']) });
}

/** A workspace, hub or project. Azure documents public access as on where the API says nothing. */
export function workspace(row: GraphRow): Found {
  const resource = resourceOf(row, {
    type: workspaceType,
    kind: 'ai-workspace',
    defaults: { publicNetworkAccess: 'Enabled' },
    ai: { provider: 'Azure' },
  });
  return {
    resource,
    relationships: [
      ...identityEdges(resource),
      ...edgeTo(resource, 'depends-on', 'storageAccount'),
      ...edgeTo(resource, 'depends-on', 'keyVault'),
      ...edgeTo(resource, 'depends-on', 'containerRegistry'),
      ...hubEdges(resource),
      ...keyEdges(resource),
    ],
  };
}

/** A project lives in its hub. */
function hubEdges(resource: Resource) {
  const hub = text(resource, 'hubResourceId');
  return hub === undefined ? [] : [edge(hub, 'contains', resource.id, 'hubResourceId')];
}

function keyEdges(resource: Resource) {
  const key = text(resource, 'encryption', 'keyVaultProperties', 'keyIdentifier');
  return key === undefined
    ? []
    : [edge(resource.id, 'encrypted-by', key, 'encryption.keyVaultProperties.keyIdentifier')];
}
