import type { Entry, FullEntry, Mappings } from '../../../code/mapping/mapping.ts';
import {
  enabledOrDisabled,
  identity,
  identityAttributes,
  resourceId,
  vaultKey,
  yesOrNo,
} from './attributes.ts';

const accountType = 'Microsoft.Storage/storageAccounts';

const rules: Readonly<Record<string, Entry>> = {
  default_action: 'defaultAction',
  bypass: { to: 'bypass', join: ', ' },
  ip_rules: { to: 'ipRules', wrap: 'value' },
  virtual_network_subnet_ids: { to: 'virtualNetworkRules', wrap: 'id' },
};

const retention: Readonly<Record<string, Entry>> = {
  '': { to: 'enabled', constant: true },
  days: { to: 'days', default: 7 },
};

/** A key of a vault, in the letters that storage accounts have. */
const key: readonly FullEntry[] = vaultKey.map(({ to, match }) => ({ to: to.toLowerCase(), match }));

/** Storage accounts and their containers. */
export const storage: Mappings = {
  types: [
    {
      from: ['azurerm_storage_account'],
      cloud: 'azure',
      to: accountType,
      id: resourceId(accountType),
      region: 'location',
      group: 'resource_group_name',
      attributes: {
        ...identityAttributes,
        primary_blob_endpoint: 'https://{name}.blob.core.windows.net/',
        primary_dfs_endpoint: 'https://{name}.dfs.core.windows.net/',
        primary_blob_host: '{name}.blob.core.windows.net',
        primary_access_key: '{primary_access_key}',
        secondary_access_key: '{secondary_access_key}',
      },
      properties: {
        account_kind: { to: 'kind', default: 'StorageV2' },
        identity,
        is_hns_enabled: yesOrNo('isHnsEnabled'),
        shared_access_key_enabled: yesOrNo('allowSharedKeyAccess', true),
        default_to_oauth_authentication: yesOrNo('defaultToOAuthAuthentication', false),
        public_network_access_enabled: {
          to: 'publicNetworkAccess',
          values: enabledOrDisabled,
          default: true,
        },
        allow_nested_items_to_be_public: {
          ...yesOrNo('allowBlobPublicAccess', false),
          defaultSince: { 3: true, 5: false },
        },
        // The name before version 3 of the provider.
        allow_blob_public_access: yesOrNo('allowBlobPublicAccess'),
        min_tls_version: { to: 'minimumTlsVersion', default: 'TLS1_2' },
        https_traffic_only_enabled: yesOrNo('supportsHttpsTrafficOnly', true),
        // The name before version 4.
        enable_https_traffic_only: yesOrNo('supportsHttpsTrafficOnly'),
        infrastructure_encryption_enabled: yesOrNo('encryption.requireInfrastructureEncryption'),
        cross_tenant_replication_enabled: yesOrNo('allowCrossTenantReplication'),
        network_rules: { to: 'networkAcls', block: rules },
        blob_properties: {
          to: 'blobService',
          block: {
            versioning_enabled: yesOrNo('isVersioningEnabled', false),
            delete_retention_policy: { to: 'deleteRetentionPolicy', block: retention },
            container_delete_retention_policy: { to: 'containerDeleteRetentionPolicy', block: retention },
          },
        },
        customer_managed_key: {
          to: 'encryption',
          block: {
            '': { to: 'keySource', constant: 'Microsoft.Keyvault' },
            key_vault_key_id: key,
          },
        },
      },
    },
    {
      from: ['azurerm_storage_container'],
      cloud: 'azure',
      to: `${accountType}/blobServices/containers`,
      id: '{storage_account_id|storage_account_name}/blobServices/default/containers/{name}',
      attributes: { resource_manager_id: '{id}' },
      properties: {
        container_access_type: {
          to: 'publicAccess',
          values: { private: 'None', blob: 'Blob', container: 'Container' },
          default: 'private',
        },
      },
    },
  ],
  parts: [
    {
      from: ['azurerm_storage_account_network_rules'],
      partOf: ['azurerm_storage_account'],
      by: 'storage_account_id',
      equals: 'id',
      at: 'networkAcls',
      properties: rules,
    },
    {
      from: ['azurerm_storage_account_customer_managed_key'],
      partOf: ['azurerm_storage_account'],
      by: 'storage_account_id',
      equals: 'id',
      at: 'encryption',
      constants: { keySource: 'Microsoft.Keyvault' },
      properties: {
        key_vault_key_id: key,
        // The names before version 5 of the provider.
        key_vault_id: 'keyvaultproperties.keyvaulturi',
        key_vault_uri: 'keyvaultproperties.keyvaulturi',
        key_name: 'keyvaultproperties.keyname',
        key_version: 'keyvaultproperties.keyversion',
      },
    },
  ],
};
