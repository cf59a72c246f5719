import type { Entry, FullEntry, Mappings } from '../../../code/mapping/mapping.ts';
import { enabledOrDisabled, resourceId, vaultKey, yesOrNo } from './attributes.ts';

const workspaceType = 'Microsoft.Databricks/workspaces';

/** A key of the customer's, for one of the things that a workspace encrypts. */
function keyOf(part: string): readonly FullEntry[] {
  const below = `encryption.entities.${part}`;
  return [
    { to: `${below}.keySource`, constant: 'Microsoft.Keyvault' },
    ...vaultKey.map(({ to, match }) => ({ to: `${below}.${to}`, match })),
  ];
}

const rootKey: readonly FullEntry[] = [
  { to: 'parameters.encryption.value.keySource', constant: 'Microsoft.Keyvault' },
  { to: 'parameters.encryption.value.keyvaulturi', match: /^(.*)\/keys\// },
  { to: 'parameters.encryption.value.KeyName', match: /\/keys\/([^/]+)/ },
];

const properties: Readonly<Record<string, Entry>> = {
  sku: 'sku.name',
  managed_resource_group_id: 'managedResourceGroupId',
  public_network_access_enabled: {
    to: 'publicNetworkAccess',
    values: enabledOrDisabled,
    default: true,
  },
  network_security_group_rules_required: 'requiredNsgRules',
  customer_managed_key_enabled: yesOrNo('parameters.prepareEncryption.value'),
  infrastructure_encryption_enabled: yesOrNo('parameters.requireInfrastructureEncryption.value'),
  managed_services_cmk_key_vault_key_id: keyOf('managedServices'),
  managed_disk_cmk_key_vault_key_id: keyOf('managedDisk'),
  default_storage_firewall_enabled: { to: 'defaultStorageFirewall', values: enabledOrDisabled },
  'custom_parameters.no_public_ip': {
    ...yesOrNo('parameters.enableNoPublicIp.value', false),
    defaultSince: { 4: true },
  },
  'custom_parameters.virtual_network_id': 'parameters.customVirtualNetworkId.value',
  'custom_parameters.public_subnet_name': 'parameters.customPublicSubnetName.value',
  'custom_parameters.private_subnet_name': 'parameters.customPrivateSubnetName.value',
  'custom_parameters.machine_learning_workspace_id': 'parameters.amlWorkspaceId.value',
};

/** Azure Databricks. */
export const databricks: Mappings = {
  types: [
    {
      from: ['azurerm_databricks_workspace'],
      cloud: 'azure',
      to: workspaceType,
      id: resourceId(workspaceType),
      region: 'location',
      group: 'resource_group_name',
      properties,
    },
  ],
  parts: [
    {
      from: ['azurerm_databricks_workspace_root_dbfs_customer_managed_key'],
      partOf: ['azurerm_databricks_workspace'],
      by: 'workspace_id',
      equals: 'id',
      at: '',
      properties: { key_vault_key_id: rootKey },
    },
  ],
};
