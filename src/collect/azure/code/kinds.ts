import type { Relationship, Resource } from '../../../generated/inventory.ts';
import { api, apiType, gateway, gatewayType } from '../network/api-management.ts';
import { site, siteType } from '../compute/app-service.ts';
import { containerApp, containerAppType, environmentType } from '../compute/container-apps.ts';
import { searchService } from '../search/ai-search.ts';
import { account, accountType, project } from '../ai-services/ai-services.ts';
import { connection, defenderSetting, deployment, raiPolicy } from '../ai-services/children.ts';
import { assignment, declaredRules } from '../governance/authorization.ts';
import type { Stores } from '../ai-services/connection-target.ts';
import { plan, pricingType } from '../governance/defender.ts';
import { databricksWorkspace } from '../compute/databricks.ts';
import { databaseAccount, databaseAccountType } from '../data/cosmos-db.ts';
import { diagnosticSetting, diagnosticSettingType } from '../governance/diagnostic-settings.ts';
import type { Found } from '../resource/found.ts';
import type { Hosts } from '../resource/hosts.ts';
import { managedIdentity } from '../governance/identity.ts';
import { vault } from '../data/key-vault.ts';
import { workspace } from '../machine-learning/machine-learning.ts';
import {
  compute,
  connection as workspaceConnection,
  datastore,
  onlineDeployment,
  onlineEndpoint,
} from '../machine-learning/children.ts';
import { privateEndpoint } from '../network/network.ts';
import { resourceOf } from '../resource/resource.ts';
import { aroundMachines, groupType, type Network } from '../compute/machine-network.ts';
import type { GraphRow } from '../session/session.ts';
import { container, storageAccount } from '../data/storage.ts';
import { machine, machineType, securityGroup } from '../compute/virtual-machines.ts';

/** What a normaliser of a child is given beside its row. */
export interface Around {
  readonly parent: Resource;
  readonly stores: Stores;
  readonly hosts: Hosts;
  /** All that is declared beside it. */
  readonly rows: readonly GraphRow[];
  readonly network: Network;
  /** Role definitions that are declared beside it. */
  readonly roles: readonly GraphRow[];
}

/** How one native type is normalised: by the function that its live answers go through. */
export interface Kind {
  /** Undefined for what a live scan leaves out. */
  readonly normalise: (row: GraphRow, around: Around) => Found | undefined;
  /** Of a child: the edge that leads to it from its parent. */
  readonly below?: Relationship['kind'];
}

const workspaces = 'Microsoft.MachineLearningServices/workspaces';
const alone = (resource: Resource): Found => ({ resource, relationships: [] });
const roleDefinitionType = 'Microsoft.Authorization/roleDefinitions';

export const kinds: Readonly<Record<string, Kind>> = {
  [accountType]: { normalise: account },
  [`${accountType}/projects`]: { normalise: project },
  [`${accountType}/deployments`]: {
    normalise: (row, { parent }) => deployment(row, parent),
    below: 'deploys',
  },
  [`${accountType}/raiPolicies`]: {
    normalise: (row, { parent }) => raiPolicy(row, parent),
    below: 'contains',
  },
  [`${accountType}/defenderForAISettings`]: {
    normalise: (row, { parent }) => defenderSetting(row, parent),
    below: 'contains',
  },
  [`${accountType}/connections`]: {
    normalise: (row, { parent, stores }) => connection(row, parent, stores),
    below: 'contains',
  },
  [`${accountType}/projects/connections`]: {
    normalise: (row, { parent, stores }) => connection(row, parent, stores),
    below: 'contains',
  },
  'Microsoft.Search/searchServices': { normalise: searchService },
  [databaseAccountType]: { normalise: databaseAccount },
  'Microsoft.Storage/storageAccounts': { normalise: storageAccount },
  'Microsoft.Storage/storageAccounts/blobServices/containers': {
    normalise: (row, { parent }) => alone(container(row, parent)),
    below: 'contains',
  },
  [workspaces]: { normalise: workspace },
  [`${workspaces}/computes`]: { normalise: (row, { parent }) => compute(row, parent), below: 'contains' },
  [`${workspaces}/onlineEndpoints`]: {
    normalise: (row, { parent }) => onlineEndpoint(row, parent),
    below: 'contains',
  },
  [`${workspaces}/onlineEndpoints/deployments`]: {
    normalise: (row, { parent }) => onlineDeployment(row, parent),
    below: 'deploys',
  },
  [`${workspaces}/datastores`]: { normalise: (row, { parent }) => datastore(row, parent), below: 'contains' },
  [`${workspaces}/connections`]: {
    normalise: (row, { parent, stores }) => workspaceConnection(row, parent, stores),
    below: 'contains',
  },
  'Microsoft.Databricks/workspaces': { normalise: databricksWorkspace },
  'Microsoft.Network/privateEndpoints': { normalise: privateEndpoint },
  'Microsoft.ManagedIdentity/userAssignedIdentities': { normalise: managedIdentity },
  'Microsoft.KeyVault/vaults': { normalise: (row) => alone(vault(row)) },
  [siteType]: { normalise: site },
  [containerAppType]: { normalise: (row, { rows }) => containerApp(row, rows) },
  [machineType]: { normalise: (row, { network }) => machine(row, network) },
  [groupType]: { normalise: (row) => alone(securityGroup(row)) },
  [gatewayType]: { normalise: (row, { hosts }) => gateway(row, hosts) },
  [apiType]: { normalise: (row, { parent, hosts }) => api(row, parent, hosts), below: 'contains' },
  [diagnosticSettingType]: {
    normalise: (row, { parent }) => diagnosticSetting(row, parent),
    below: 'logs-to',
  },
  [pricingType]: { normalise: (row) => alone(plan(row)) },
  'Microsoft.Authorization/roleAssignments': {
    normalise: (row, { roles }) => assignment(row, declaredRules(roles)),
  },
  [roleDefinitionType]: {
    normalise: (row) => alone(resourceOf(row, { type: roleDefinitionType, kind: 'role' })),
  },
};

/** What resources are told by, and is none of the document. */
export const toldBy: ReadonlySet<string> = new Set([environmentType, ...aroundMachines]);
