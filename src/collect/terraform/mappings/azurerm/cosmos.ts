import type { Mappings } from '../../../code/mapping/mapping.ts';
import { enabledOrDisabled, identity, identityAttributes, resourceId, yesOrNo } from './attributes.ts';

const accountType = 'Microsoft.DocumentDB/databaseAccounts';

/** Accounts of Cosmos DB. */
export const cosmos: Mappings = {
  types: [
    {
      from: ['azurerm_cosmosdb_account'],
      cloud: 'azure',
      to: accountType,
      id: resourceId(accountType),
      region: 'location',
      group: 'resource_group_name',
      attributes: { ...identityAttributes, endpoint: 'https://{name}.documents.azure.com:443/' },
      properties: {
        kind: { to: 'kind', default: 'GlobalDocumentDB' },
        identity,
        local_authentication_disabled: yesOrNo('disableLocalAuth'),
        // The name since version 5 of the provider.
        local_authentication_enabled: { to: 'disableLocalAuth', inverted: true },
        public_network_access_enabled: {
          to: 'publicNetworkAccess',
          values: enabledOrDisabled,
          default: true,
        },
        is_virtual_network_filter_enabled: yesOrNo('isVirtualNetworkFilterEnabled', false),
        // Version 4 of the provider has a set; before, there was a text with commas, which is one rule that nobody reads.
        ip_range_filter: { to: 'ipRules', wrap: 'ipAddressOrRange' },
        virtual_network_rule: {
          to: 'virtualNetworkRules',
          each: {
            id: 'id',
            ignore_missing_vnet_service_endpoint: yesOrNo('ignoreMissingVNetServiceEndpoint'),
          },
        },
        network_acl_bypass_for_azure_services: {
          to: 'networkAclBypass',
          values: { true: 'AzureServices', false: 'None' },
        },
        key_vault_key_id: 'keyVaultKeyUri',
        minimal_tls_version: { to: 'minimalTlsVersion', default: 'Tls12' },
        capabilities: { to: 'capabilities', each: { name: 'name' } },
      },
    },
  ],
  parts: [],
};
