import type { Entry, FullEntry, Mappings } from '../../../code/mapping/mapping.ts';
import { enabledOrDisabled, identity, identityAttributes, resourceId, yesOrNo } from './attributes.ts';

const workspaceType = 'Microsoft.MachineLearningServices/workspaces';

const workspaceProperties: Readonly<Record<string, Entry>> = {
  identity,
  storage_account_id: 'storageAccount',
  key_vault_id: 'keyVault',
  container_registry_id: 'containerRegistry',
  application_insights_id: 'applicationInsights',
  high_business_impact: yesOrNo('hbiWorkspace'),
  high_business_impact_enabled: yesOrNo('hbiWorkspace'),
  primary_user_assigned_identity: 'primaryUserAssignedIdentity',
  managed_network: { to: 'managedNetwork', block: { isolation_mode: 'isolationMode' } },
  encryption: {
    to: 'encryption',
    block: {
      '': { to: 'status', constant: 'Enabled' },
      key_id: 'keyVaultProperties.keyIdentifier',
      key_vault_id: 'keyVaultProperties.keyVaultArmId',
    },
  },
};

const computeId = '{machine_learning_workspace_id}/computes/{name}';
const datastoreId = '{workspace_id}/datastores/{name}';

/** The storage account that the id of a container or a share begins with, or its name. */
const accountIn: readonly FullEntry[] = [
  { to: 'accountName', match: /(?:\/storageAccounts\/|^(?!\/))([^/]+)/i },
  { to: 'resourceGroup', match: /\/resourceGroups\/([^/]+)/i },
  { to: 'subscriptionId', match: /\/subscriptions\/([^/]+)/i },
];

// What a datastore signs in with is told by which of its arguments are given.
const credentials = 'credentials.credentialsType';
const withoutCredentials = { [credentials]: 'None' } as const;
const keys: Readonly<Record<string, Entry>> = {
  account_key: { to: credentials, constant: 'AccountKey' },
  shared_access_signature: { to: credentials, constant: 'Sas' },
};
const principal: Readonly<Record<string, Entry>> = {
  client_secret: { to: credentials, constant: 'ServicePrincipal' },
};

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
        public_access_behind_virtual_network_enabled: yesOrNo('allowPublicAccessWhenBehindVnet'),
        image_build_compute_name: 'imageBuildCompute',
        v1_legacy_mode_enabled: yesOrNo('v1LegacyMode'),
        storage_account_access_type: 'systemDatastoresAuthMode',
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
        node_public_ip_enabled: yesOrNo('properties.enableNodePublicIp', true),
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
        node_public_ip_enabled: yesOrNo('properties.enableNodePublicIp', true),
        ssh_public_access_enabled: {
          to: 'properties.remoteLoginPortPublicAccess',
          values: enabledOrDisabled,
          default: false,
        },
        subnet_resource_id: 'properties.subnet.id',
        scale_settings: {
          to: 'properties.scaleSettings',
          block: {
            min_node_count: { to: 'minNodeCount', as: 'number' },
            max_node_count: { to: 'maxNodeCount', as: 'number' },
            scale_down_nodes_after_idle_duration: 'nodeIdleTimeBeforeScaleDown',
          },
        },
      },
    },
    {
      from: ['azurerm_machine_learning_synapse_spark'],
      cloud: 'azure',
      to: `${workspaceType}/computes`,
      id: computeId,
      region: 'location',
      constants: { computeType: 'SynapseSpark' },
      properties: {
        identity,
        local_auth_enabled: { to: 'disableLocalAuth', inverted: true, default: true },
      },
    },
    {
      from: ['azurerm_machine_learning_inference_cluster'],
      cloud: 'azure',
      to: `${workspaceType}/computes`,
      id: computeId,
      region: 'location',
      constants: { computeType: 'AKS' },
      properties: {
        identity,
      },
    },
    {
      from: ['azurerm_machine_learning_datastore_blobstorage'],
      cloud: 'azure',
      to: `${workspaceType}/datastores`,
      id: datastoreId,
      constants: { datastoreType: 'AzureBlob', ...withoutCredentials },
      properties: {
        ...keys,
        storage_container_id: [...accountIn, { to: 'containerName', match: /\/containers\/([^/]+)/i }],
        is_default: yesOrNo('isDefault'),
        service_data_auth_identity: { to: 'serviceDataAccessAuthIdentity', default: 'None' },
      },
    },
    {
      from: ['azurerm_machine_learning_datastore_datalake_gen2'],
      cloud: 'azure',
      to: `${workspaceType}/datastores`,
      id: datastoreId,
      constants: { datastoreType: 'AzureDataLakeGen2', ...withoutCredentials },
      properties: {
        ...principal,
        storage_container_id: [...accountIn, { to: 'filesystem', match: /\/containers\/([^/]+)/i }],
        is_default: yesOrNo('isDefault'),
        service_data_identity: { to: 'serviceDataAccessAuthIdentity', default: 'None' },
      },
    },
    {
      from: ['azurerm_machine_learning_datastore_fileshare'],
      cloud: 'azure',
      to: `${workspaceType}/datastores`,
      id: datastoreId,
      constants: { datastoreType: 'AzureFile', ...withoutCredentials },
      properties: {
        ...keys,
        storage_fileshare_id: [
          ...accountIn,
          { to: 'fileShareName', match: /\/(?:shares|fileshares)\/([^/]+)/i },
        ],
        is_default: yesOrNo('isDefault'),
        service_data_identity: { to: 'serviceDataAccessAuthIdentity', default: 'None' },
      },
    },
  ],
  parts: [],
};
