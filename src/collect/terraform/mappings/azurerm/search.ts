import type { Mappings } from '../../../code/mapping/mapping.ts';
import { identity, identityAttributes, resourceId } from './attributes.ts';

const serviceType = 'Microsoft.Search/searchServices';

/** Azure AI Search. */
export const search: Mappings = {
  types: [
    {
      from: ['azurerm_search_service'],
      cloud: 'azure',
      to: serviceType,
      id: resourceId(serviceType),
      region: 'location',
      group: 'resource_group_name',
      attributes: identityAttributes,
      properties: {
        sku: 'sku.name',
        identity,
        replica_count: { to: 'replicaCount', default: 1 },
        partition_count: 'partitionCount',
        hosting_mode: { to: 'hostingMode', default: 'default' },
        semantic_search_sku: 'semanticSearch',
        local_authentication_enabled: { to: 'disableLocalAuth', inverted: true, default: true },
        authentication_failure_mode: 'authOptions.aadOrApiKey.aadAuthFailureMode',
        customer_managed_key_enforcement_enabled: {
          to: 'encryptionWithCmk.enforcement',
          values: { true: 'Enabled', false: 'Disabled' },
          default: false,
        },
        public_network_access_enabled: {
          to: 'publicNetworkAccess',
          values: { true: 'enabled', false: 'disabled' },
          default: true,
        },
        allowed_ips: { to: 'networkRuleSet.ipRules', wrap: 'value' },
        network_rule_bypass_option: { to: 'networkRuleSet.bypass', default: 'None' },
      },
    },
  ],
  parts: [
    {
      from: ['azurerm_search_shared_private_link_service'],
      partOf: ['azurerm_search_service'],
      by: 'search_service_id',
      equals: 'id',
      at: 'sharedPrivateLinkResources[]',
      properties: {
        target_resource_id: 'properties.privateLinkResourceId',
        subresource_name: 'properties.groupId',
      },
    },
  ],
};
