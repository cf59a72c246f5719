import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { enabledOrDisabled, identity, identityAttributes, resourceId } from './shared.ts';

const workspaceType = 'Microsoft.MachineLearningServices/workspaces';

const workspaceProperties: Readonly<Record<string, Entry>> = {
  identity,
  friendly_name: 'friendlyName',
  storage_account_id: 'storageAccount',
  key_vault_id: 'keyVault',
  container_registry_id: 'containerRegistry',
  application_insights_id: 'applicationInsights',
  high_business_impact: 'hbiWorkspace',
  high_business_impact_enabled: 'hbiWorkspace',
  primary_user_assigned_identity: 'primaryUserAssignedIdentity',
  managed_network: { to: 'managedNetwork', block: { isolation_mode: 'isolationMode' } },
  encryption: {
    to: 'encryption',
    block: {
      key_id: 'keyVaultProperties.keyIdentifier',
      key_vault_id: 'keyVaultProperties.keyVaultArmId',
    },
  },
};

const computeId = '{machine_learning_workspace_id}/computes/{name}';

/** Azure Machine Learning: workspaces, hubs, projects, computes and datastores. */
export const machineLearning: Mappings = {
  types: [
    {
      from: ['azurerm_machine_learning_workspace'],
      cloud: 'azure',
      to: workspaceType,
      id: resourceId(workspaceType),
      region: 'location',
      group: 'resource_group_name',
      attributes: identityAttributes,
      properties: {
        ...workspaceProperties,
        kind: { to: 'kind', default: 'Default' },
        sku_name: { to: 'sku.name', default: 'Basic' },
        public_network_access_enabled: {
          to: 'publicNetworkAccess',
          values: enabledOrDisabled,
          default: true,
        },
        public_access_behind_virtual_network_enabled: 'allowPublicAccessWhenBehindVnet',
        image_build_compute_name: 'imageBuildCompute',
        v1_legacy_mode_enabled: 'v1LegacyMode',
      },
    },
    {
      from: ['azurerm_ai_foundry'],
      cloud: 'azure',
      to: workspaceType,
      id: resourceId(workspaceType),
      region: 'location',
      group: 'resource_group_name',
      attributes: identityAttributes,
      constants: { kind: 'Hub' },
      properties: {
        ...workspaceProperties,
        public_network_access: { to: 'publicNetworkAccess', default: 'Enabled' },
      },
    },
    {
      from: ['azurerm_ai_foundry_project'],
      cloud: 'azure',
      to: workspaceType,
      id: `/subscriptions/{@subscription}/resourceGroups/{@resourceGroup}/providers/${workspaceType}/{name}`,
      region: 'location',
      attributes: identityAttributes,
      constants: { kind: 'Project' },
      properties: { ...workspaceProperties, ai_services_hub_id: 'hubResourceId' },
    },
    {
      from: ['azurerm_machine_learning_compute_instance'],
      cloud: 'azure',
      to: `${workspaceType}/computes`,
      id: computeId,
      region: 'location',
      constants: { computeType: 'ComputeInstance' },
      properties: {
        identity,
        local_auth_enabled: { to: 'disableLocalAuth', inverted: true, default: true },
        virtual_machine_size: 'properties.vmSize',
        node_public_ip_enabled: { to: 'properties.enableNodePublicIp', default: true },
        subnet_resource_id: 'properties.subnet.id',
        // SSH is open where a key for it is given.
        ssh: { to: 'properties.sshSettings.sshPublicAccess', constant: 'Enabled', default: 'Disabled' },
      },
    },
    {
      from: ['azurerm_machine_learning_compute_cluster'],
      cloud: 'azure',
      to: `${workspaceType}/computes`,
      id: computeId,
      region: 'location',
      constants: { computeType: 'AmlCompute' },
      properties: {
        identity,
        local_auth_enabled: { to: 'disableLocalAuth', inverted: true, default: true },
        vm_size: 'properties.vmSize',
        vm_priority: 'properties.vmPriority',
        node_public_ip_enabled: { to: 'properties.enableNodePublicIp', default: true },
        ssh_public_access_enabled: {
          to: 'properties.remoteLoginPortPublicAccess',
          values: enabledOrDisabled,
          default: false,
        },
        subnet_resource_id: 'properties.subnet.id',
      },
    },
    {
      from: ['azurerm_machine_learning_datastore_blobstorage'],
      cloud: 'azure',
      to: `${workspaceType}/datastores`,
      id: '{workspace_id}/datastores/{name}',
      constants: { datastoreType: 'AzureBlob' },
      properties: {
        storage_container_id: [
          { to: 'accountName', match: /\/storageAccounts\/([^/]+)/i },
          { to: 'containerName', match: /\/containers\/([^/]+)/i },
          { to: 'resourceGroup', match: /\/resourceGroups\/([^/]+)/i },
          { to: 'subscriptionId', match: /\/subscriptions\/([^/]+)/i },
        ],
        is_default: 'isDefault',
      },
    },
    {
      from: ['azurerm_machine_learning_datastore_datalake_gen2'],
      cloud: 'azure',
      to: `${workspaceType}/datastores`,
      id: '{workspace_id}/datastores/{name}',
      constants: { datastoreType: 'AzureDataLakeGen2' },
      properties: {
        storage_container_id: [
          { to: 'accountName', match: /\/storageAccounts\/([^/]+)/i },
          { to: 'filesystem', match: /\/containers\/([^/]+)/i },
          { to: 'resourceGroup', match: /\/resourceGroups\/([^/]+)/i },
          { to: 'subscriptionId', match: /\/subscriptions\/([^/]+)/i },
        ],
        is_default: 'isDefault',
      },
    },
  ],
  parts: [],
};
