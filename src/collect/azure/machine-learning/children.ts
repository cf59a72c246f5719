import type { Resource, ResourceKind } from '../../../generated/inventory.ts';
import type { ApiCall } from '../../transport/declared.ts';
import type { ChildList } from '../resource/children.ts';
import { targetEdges, type Stores } from '../ai-services/connection-target.ts';
import { edge, identityEdges } from '../resource/edges.ts';
import type { Found } from '../resource/found.ts';
import { resourceOf, text } from '../resource/resource.ts';
import { subscriptionOf, type GraphRow } from '../session/session.ts';

const apiVersion = '2024-10-01';
const provider = 'Microsoft.MachineLearningServices/workspaces';

interface Child extends ChildList {
  readonly normalise: (row: GraphRow, parent: Resource, stores: Stores) => Found;
  readonly below?: Child;
}

const onlineDeployments: Child = {
  segment: 'deployments',
  type: `${provider}/onlineEndpoints/deployments`,
  apiVersion,
  permission: `${provider}/onlineEndpoints/deployments/read`,
  normalise: onlineDeployment,
};

/** The lists below a workspace that Resource Graph does not hold. */
export const workspaceChildren: readonly Child[] = [
  { ...list('computes'), normalise: compute },
  { ...list('onlineEndpoints'), normalise: onlineEndpoint, below: onlineDeployments },
  { ...list('datastores'), normalise: datastore },
  { ...list('connections'), normalise: connection },
];

export const workspaceChildTypes = workspaceChildren.flatMap(({ type, below }) => [
  type,
  ...(below ? [below.type] : []),
]);

export function workspaceCalls(path: string): ApiCall[] {
  return workspaceChildren.flatMap(({ segment, permission, below }) => {
    const own = { request: `GET ${path}/${segment}`, permissions: [permission] };
    return below
      ? [own, { request: `${own.request}/{}/${below.segment}`, permissions: [below.permission] }]
      : [own];
  });
}

function list(segment: string): ChildList {
  return { segment, type: `${provider}/${segment}`, apiVersion, permission: `${provider}/${segment}/read` };
}

function normalised(
  row: GraphRow,
  parent: Resource,
  type: string,
  kind: ResourceKind,
  defaults: Readonly<Record<string, unknown>> = {},
): Found {
  const resource = resourceOf(row, { type, kind, region: parent.region, tags: parent.tags, defaults });
  return { resource, relationships: identityEdges(resource) };
}

// How busy a compute is at the moment, and who made it.
const momentary = new Set([
  'state',
  'lastOperation',
  'errors',
  'createdBy',
  'allocationState',
  'allocationStateTransitionTime',
  'currentNodeCount',
  'targetNodeCount',
  'nodeStateCounts',
]);

/** A compute instance or cluster. */
export function compute(row: GraphRow, parent: Resource): Found {
  const found = normalised(settled(row), parent, `${provider}/computes`, 'ai-compute');
  const subnet = text(found.resource, 'properties', 'subnet', 'id');
  return {
    ...found,
    relationships: [
      ...found.relationships,
      ...(subnet === undefined ? [] : [edge(row.id, 'depends-on', subnet, 'properties.subnet.id')]),
    ],
  };
}

/** A compute without what changes while it runs: its settings lie one level deeper than those of other resources. */
function settled(row: GraphRow): GraphRow {
  const settings = row.properties?.['properties'];
  if (typeof settings !== 'object' || settings === null) {
    return row;
  }
  const kept = Object.fromEntries(Object.entries(settings).filter(([name]) => !momentary.has(name)));
  return { ...row, properties: { ...row.properties, properties: kept } };
}

/** A managed online endpoint. Azure documents public access as on where the API says nothing. */
export function onlineEndpoint(row: GraphRow, parent: Resource): Found {
  return normalised(row, parent, `${provider}/onlineEndpoints`, 'ai-endpoint', {
    publicNetworkAccess: 'Enabled',
  });
}

/** A model behind an online endpoint. Azure documents that it reaches the internet where the API says nothing. */
export function onlineDeployment(row: GraphRow, parent: Resource): Found {
  return normalised(row, parent, onlineDeployments.type, 'ai-deployment', {
    egressPublicNetworkAccess: 'Enabled',
  });
}

/** A connection of a workspace, hub or project to another service. */
export function connection(row: GraphRow, parent: Resource, stores: Stores): Found {
  const found = normalised(row, parent, `${provider}/connections`, 'ai-connection');
  return {
    ...found,
    relationships: [...found.relationships, ...targetEdges(found.resource, parent, stores)],
  };
}

/** A datastore reads the storage account it names. */
export function datastore(row: GraphRow, parent: Resource): Found {
  const found = normalised(row, parent, `${provider}/datastores`, 'data-source');
  const account = text(found.resource, 'accountName');
  if (account === undefined) {
    return found;
  }
  const subscription = text(found.resource, 'subscriptionId') ?? subscriptionOf(row.id);
  const group = text(found.resource, 'resourceGroup') ?? parent.group ?? '';
  const id = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Storage/storageAccounts/${account}`;
  return { ...found, relationships: [...found.relationships, edge(row.id, 'reads', id, 'accountName')] };
}
