import type { Entry, Mappings } from '../../../code/mapping/mapping.ts';
import { enabledOrDisabled, resourceId, yesOrNo } from './attributes.ts';

const vaultType = 'Microsoft.KeyVault/vaults';
const identityType = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const endpointType = 'Microsoft.Network/privateEndpoints';
const insights = 'Microsoft.Insights/diagnosticSettings';
const pricing = 'Microsoft.Security/pricings';
const authorization = 'Microsoft.Authorization';

const accessPolicy: Readonly<Record<string, Entry>> = {
  object_id: 'objectId',
  tenant_id: 'tenantId',
  key_permissions: 'permissions.keys',
  secret_permissions: 'permissions.secrets',
  certificate_permissions: 'permissions.certificates',
};

/** What lies around AI resources and decides about them. */
export const neighbours: Mappings = {
  types: [
    {
      from: ['azurerm_monitor_diagnostic_setting'],
      cloud: 'azure',
      to: insights,
      id: `{target_resource_id}/providers/${insights}/{name}`,
      properties: {
        log_analytics_workspace_id: 'workspaceId',
        storage_account_id: 'storageAccountId',
        eventhub_authorization_rule_id: 'eventHubAuthorizationRuleId',
        eventhub_name: 'eventHubName',
        partner_solution_id: 'marketplacePartnerId',
        enabled_log: {
          to: 'logs',
          each: {
            category: 'category',
            category_group: 'categoryGroup',
            '': { to: 'enabled', constant: true },
          },
        },
        // The name before version 4 of the provider.
        log: {
          to: 'logs',
          each: {
            category: 'category',
            category_group: 'categoryGroup',
            enabled: yesOrNo('enabled', true),
          },
        },
      },
    },
    {
      from: ['azurerm_private_endpoint'],
      cloud: 'azure',
      to: endpointType,
      id: resourceId(endpointType),
      region: 'location',
      group: 'resource_group_name',
      properties: {
        subnet_id: 'subnet.id',
        private_service_connection: {
          to: 'privateLinkServiceConnections',
          each: {
            name: 'name',
            private_connection_resource_id: 'properties.privateLinkServiceId',
            subresource_names: 'properties.groupIds',
            is_manual_connection: {
              to: 'properties.privateLinkServiceConnectionState.status',
              values: { true: 'Pending', false: 'Approved' },
              default: false,
            },
          },
        },
      },
    },
    {
      from: ['azurerm_user_assigned_identity'],
      cloud: 'azure',
      to: identityType,
      id: resourceId(identityType),
      region: 'location',
      group: 'resource_group_name',
      attributes: { principal_id: '{principal_id}', client_id: '{client_id}' },
      properties: { principal_id: 'principalId' },
    },
    {
      from: ['azurerm_key_vault'],
      cloud: 'azure',
      to: vaultType,
      id: resourceId(vaultType),
      region: 'location',
      group: 'resource_group_name',
      attributes: { vault_uri: 'https://{name}.vault.azure.net' },
      properties: {
        sku_name: 'sku.name',
        public_network_access_enabled: {
          to: 'publicNetworkAccess',
          values: enabledOrDisabled,
          default: true,
        },
        enable_rbac_authorization: yesOrNo('enableRbacAuthorization'),
        rbac_authorization_enabled: yesOrNo('enableRbacAuthorization'),
        purge_protection_enabled: yesOrNo('enablePurgeProtection'),
        tenant_id: 'tenantId',
        access_policy: { to: 'accessPolicies', each: accessPolicy },
        network_acls: {
          to: 'networkAcls',
          block: {
            default_action: 'defaultAction',
            bypass: 'bypass',
            ip_rules: { to: 'ipRules', wrap: 'value' },
            virtual_network_subnet_ids: { to: 'virtualNetworkRules', wrap: 'id' },
          },
        },
      },
    },
    {
      from: ['azurerm_key_vault_key'],
      cloud: 'azure',
      to: `${vaultType}/keys`,
      id: '{key_vault_id}/keys/{name}',
      attributes: {
        id: 'https://{@vault}/keys/{name}/{@version}',
        versionless_id: 'https://{@vault}/keys/{name}',
        resource_versionless_id: '{id}',
      },
      properties: {},
    },
    {
      from: ['azurerm_resource_group'],
      cloud: 'azure',
      to: 'Microsoft.Resources/resourceGroups',
      id: '/subscriptions/{@subscription}/resourceGroups/{name}',
      region: 'location',
      properties: {},
    },
    {
      from: ['azurerm_security_center_subscription_pricing'],
      cloud: 'azure',
      to: pricing,
      id: `/subscriptions/{@subscription}/providers/${pricing}/{resource_type}`,
      name: '{resource_type}',
      properties: { tier: 'pricingTier', subplan: 'subPlan' },
    },
    {
      from: ['azurerm_role_assignment'],
      cloud: 'azure',
      to: `${authorization}/roleAssignments`,
      id: `{scope}/providers/${authorization}/roleAssignments/{@address}`,
      name: '{name}',
      properties: {
        scope: 'scope',
        principal_id: 'principalId',
        principal_type: 'principalType',
        role_definition_id: 'roleDefinitionId',
        condition: 'condition',
      },
    },
    {
      from: ['azurerm_role_definition'],
      cloud: 'azure',
      to: `${authorization}/roleDefinitions`,
      id: `{scope}/providers/${authorization}/roleDefinitions/{@address}`,
      attributes: { role_definition_resource_id: '{id}' },
      properties: {
        name: 'roleName',
        permissions: {
          to: 'permissions',
          each: {
            actions: 'actions',
            not_actions: 'notActions',
            data_actions: 'dataActions',
            not_data_actions: 'notDataActions',
          },
        },
      },
    },
  ],
  parts: [
    {
      from: ['azurerm_key_vault_access_policy'],
      partOf: ['azurerm_key_vault'],
      by: 'key_vault_id',
      equals: 'id',
      at: 'accessPolicies[]',
      properties: accessPolicy,
    },
  ],
};
