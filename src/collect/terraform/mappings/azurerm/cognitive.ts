import type { Entry, Mappings, TypeMapping } from '../../../code/mapping/mapping.ts';
import {
  enabledOrDisabled,
  identity,
  identityAttributes,
  resourceId,
  vaultKey,
  yesOrNo,
} from './attributes.ts';

const accountType = 'Microsoft.CognitiveServices/accounts';

/** Both kinds of accounts have these. */
const accountProperties: Readonly<Record<string, Entry>> = {
  sku_name: 'sku.name',
  identity,
  local_auth_enabled: { to: 'disableLocalAuth', inverted: true, default: true },
  local_authentication_enabled: { to: 'disableLocalAuth', inverted: true },
  custom_subdomain_name: 'customSubDomainName',
  outbound_network_access_restricted: yesOrNo('restrictOutboundNetworkAccess'),
  fqdns: 'allowedFqdnList',
  project_management_enabled: yesOrNo('allowProjectManagement'),
  storage: {
    to: 'userOwnedStorage',
    each: { storage_account_id: 'resourceId', identity_client_id: 'identityClientId' },
  },
  network_acls: {
    to: 'networkAcls',
    block: {
      default_action: 'defaultAction',
      bypass: 'bypass',
      ip_rules: { to: 'ipRules', wrap: 'value' },
      virtual_network_rules: { to: 'virtualNetworkRules', each: { subnet_id: 'id' } },
    },
  },
  customer_managed_key: {
    to: 'encryption',
    block: {
      '': { to: 'keySource', constant: 'Microsoft.KeyVault' },
      key_vault_key_id: vaultKey,
      identity_client_id: 'keyVaultProperties.identityClientId',
    },
  },
};

/** How connections of an account sign in, by the kind of their resource. */
const connections = {
  account_key: 'AccountKey',
  account_managed_identity: 'AccountManagedIdentity',
  api_key: 'ApiKey',
  custom_keys: 'CustomKeys',
  entra_id: 'AAD',
} as const;

/** Azure OpenAI, AI services and Foundry. */
export const cognitive: Mappings = {
  types: [
    {
      from: ['azurerm_cognitive_account'],
      cloud: 'azure',
      to: accountType,
      id: resourceId(accountType),
      region: 'location',
      group: 'resource_group_name',
      attributes: identityAttributes,
      properties: {
        ...accountProperties,
        kind: 'kind',
        public_network_access_enabled: {
          to: 'publicNetworkAccess',
          values: enabledOrDisabled,
          default: true,
        },
      },
    },
    {
      from: ['azurerm_ai_services'],
      cloud: 'azure',
      to: accountType,
      id: resourceId(accountType),
      region: 'location',
      group: 'resource_group_name',
      attributes: identityAttributes,
      constants: { kind: 'AIServices' },
      properties: {
        ...accountProperties,
        public_network_access: { to: 'publicNetworkAccess', default: 'Enabled' },
      },
    },
    {
      from: ['azurerm_cognitive_account_project'],
      cloud: 'azure',
      to: `${accountType}/projects`,
      id: '{cognitive_account_id}/projects/{name}',
      region: 'location',
      attributes: identityAttributes,
      properties: { identity, display_name: 'displayName' },
    },
    {
      from: ['azurerm_cognitive_deployment'],
      cloud: 'azure',
      to: `${accountType}/deployments`,
      id: '{cognitive_account_id}/deployments/{name}',
      properties: {
        model: {
          to: 'model',
          block: { format: 'format', name: 'name', version: 'version' },
        },
        sku: {
          to: 'sku',
          block: {
            name: 'name',
            capacity: { to: 'capacity', default: 1 },
          },
        },
        // Before version 4 of the provider.
        scale: { to: 'sku', block: { type: 'name', capacity: 'capacity' } },
        dynamic_throttling_enabled: yesOrNo('dynamicThrottlingEnabled'),
        rai_policy_name: 'raiPolicyName',
        version_upgrade_option: { to: 'versionUpgradeOption', default: 'OnceNewDefaultVersionAvailable' },
      },
    },
    {
      from: ['azurerm_cognitive_account_rai_policy'],
      cloud: 'azure',
      to: `${accountType}/raiPolicies`,
      id: '{cognitive_account_id}/raiPolicies/{name}',
      properties: {
        base_policy_name: 'basePolicyName',
        mode: 'mode',
        content_filter: {
          to: 'contentFilters',
          each: {
            name: 'name',
            filter_enabled: yesOrNo('enabled'),
            block_enabled: yesOrNo('blocking'),
            severity_threshold: 'severityThreshold',
            source: 'source',
          },
        },
      },
    },
    ...Object.entries(connections).map(([kind, authType]): TypeMapping => ({
      from: [`azurerm_cognitive_account_connection_${kind}`],
      cloud: 'azure',
      to: `${accountType}/connections`,
      id: '{cognitive_account_id}/connections/{name}',
      constants: { authType },
      properties: { category: 'category', target: 'target', metadata: 'metadata' },
    })),
  ],
  parts: [
    {
      from: ['azurerm_cognitive_account_customer_managed_key'],
      partOf: ['azurerm_cognitive_account', 'azurerm_ai_services'],
      by: 'cognitive_account_id',
      equals: 'id',
      at: 'encryption',
      constants: { keySource: 'Microsoft.KeyVault' },
      properties: {
        key_vault_key_id: vaultKey,
        identity_client_id: 'keyVaultProperties.identityClientId',
      },
    },
  ],
};
