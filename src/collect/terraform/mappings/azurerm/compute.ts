import type { Entry, Mappings, TypeMapping } from '../../../code/mapping/mapping.ts';
import { enabledOrDisabled, identity, identityAttributes, resourceId, yesOrNo } from './attributes.ts';

const network = 'Microsoft.Network';

const restriction: Readonly<Record<string, Entry>> = {
  name: 'name',
  priority: 'priority',
  action: { to: 'action', default: 'Allow' },
  ip_address: 'ipAddress',
  service_tag: 'ipAddress',
  virtual_network_subnet_id: 'vnetSubnetResourceId',
};

const site: Omit<TypeMapping, 'from' | 'constants'> = {
  cloud: 'azure',
  to: 'Microsoft.Web/sites',
  id: resourceId('Microsoft.Web/sites'),
  region: 'location',
  group: 'resource_group_name',
  attributes: { ...identityAttributes, default_hostname: '{name}.azurewebsites.net' },
  properties: {
    identity,
    enabled: yesOrNo('enabled', true),
    https_only: yesOrNo('httpsOnly', false),
    public_network_access_enabled: { to: 'publicNetworkAccess', values: enabledOrDisabled, default: true },
    client_certificate_enabled: yesOrNo('clientCertEnabled', false),
    client_certificate_mode: 'clientCertMode',
    service_plan_id: 'serverFarmId',
    virtual_network_subnet_id: 'virtualNetworkSubnetId',
    key_vault_reference_identity_id: 'keyVaultReferenceIdentity',
    site_config: {
      to: 'siteConfig',
      block: {
        ip_restriction: { to: 'ipSecurityRestrictions', each: restriction },
        ip_restriction_default_action: { to: 'ipSecurityRestrictionsDefaultAction', default: 'Allow' },
        scm_ip_restriction: { to: 'scmIpSecurityRestrictions', each: restriction },
        scm_use_main_ip_restriction: yesOrNo('scmIpSecurityRestrictionsUseMain', false),
        minimum_tls_version: { to: 'minTlsVersion', default: '1.2' },
        ftps_state: 'ftpsState',
        remote_debugging_enabled: yesOrNo('remoteDebuggingEnabled', false),
      },
    },
    // Their values stay out.
    app_settings: { to: 'siteConfig.appSettings', pairs: ['name', 'value'] },
  },
};

const machine: Omit<TypeMapping, 'from' | 'constants'> = {
  cloud: 'azure',
  to: 'Microsoft.Compute/virtualMachines',
  id: resourceId('Microsoft.Compute/virtualMachines'),
  region: 'location',
  group: 'resource_group_name',
  attributes: identityAttributes,
  properties: {
    identity,
    size: 'hardwareProfile.vmSize',
    network_interface_ids: { to: 'networkProfile.networkInterfaces', wrap: 'id' },
    source_image_id: 'storageProfile.imageReference.id',
    'source_image_reference.publisher': 'storageProfile.imageReference.publisher',
    'source_image_reference.offer': 'storageProfile.imageReference.offer',
    'source_image_reference.sku': 'storageProfile.imageReference.sku',
  },
};

const rule: Readonly<Record<string, Entry>> = {
  access: 'properties.access',
  direction: 'properties.direction',
  priority: { to: 'properties.priority', as: 'number' },
  protocol: 'properties.protocol',
  source_address_prefix: 'properties.sourceAddressPrefix',
  source_address_prefixes: 'properties.sourceAddressPrefixes',
  destination_address_prefix: 'properties.destinationAddressPrefix',
  destination_address_prefixes: 'properties.destinationAddressPrefixes',
  destination_port_range: 'properties.destinationPortRange',
  destination_port_ranges: 'properties.destinationPortRanges',
  destination_application_security_group_ids: {
    to: 'properties.destinationApplicationSecurityGroups',
    wrap: 'id',
  },
};

/** The same of what is a resource by itself. */
const ownRule = Object.fromEntries(
  Object.entries(rule).map(([name, entry]) => [name, withoutProperties(entry)]),
);

function withoutProperties(entry: Entry): Entry {
  const plain = (to: string) => to.replace(/^properties\./, '');
  if (typeof entry === 'string') return plain(entry);
  return 'to' in entry ? { ...entry, to: plain(entry.to) } : entry;
}

/** Web apps, container apps and machines, and the network before these. */
export const compute: Mappings = {
  types: [
    { ...site, from: ['azurerm_linux_web_app'], constants: { kind: 'app,linux' } },
    { ...site, from: ['azurerm_windows_web_app'], constants: { kind: 'app' } },
    { ...site, from: ['azurerm_linux_function_app'], constants: { kind: 'functionapp,linux' } },
    { ...site, from: ['azurerm_windows_function_app'], constants: { kind: 'functionapp' } },
    {
      from: ['azurerm_container_app'],
      cloud: 'azure',
      to: 'Microsoft.App/containerApps',
      id: resourceId('Microsoft.App/containerApps'),
      group: 'resource_group_name',
      attributes: identityAttributes,
      properties: {
        identity,
        container_app_environment_id: 'environmentId',
        workload_profile_name: 'workloadProfileName',
        revision_mode: 'configuration.activeRevisionsMode',
        ingress: {
          to: 'configuration.ingress',
          block: {
            external_enabled: yesOrNo('external', false),
            target_port: 'targetPort',
            transport: { to: 'transport', default: 'auto' },
            allow_insecure_connections: yesOrNo('allowInsecure', false),
            client_certificate_mode: 'clientCertificateMode',
            ip_security_restriction: {
              to: 'ipSecurityRestrictions',
              each: {
                name: 'name',
                action: 'action',
                ip_address_range: 'ipAddressRange',
                description: 'description',
              },
            },
          },
        },
        registry: { to: 'configuration.registries', each: { server: 'server', identity: 'identity' } },
        secret: { to: 'configuration.secrets', each: { name: 'name' } },
        template: {
          to: 'template',
          block: {
            container: {
              to: 'containers',
              each: { name: 'name', image: 'image', env: { to: 'env', each: { name: 'name' } } },
            },
          },
        },
      },
    },
    {
      from: ['azurerm_container_app_environment'],
      cloud: 'azure',
      to: 'Microsoft.App/managedEnvironments',
      id: resourceId('Microsoft.App/managedEnvironments'),
      region: 'location',
      group: 'resource_group_name',
      properties: {
        internal_load_balancer_enabled: yesOrNo('vnetConfiguration.internal', false),
        public_network_access: 'publicNetworkAccess',
      },
    },
    {
      ...machine,
      from: ['azurerm_linux_virtual_machine'],
      constants: { 'storageProfile.osDisk.osType': 'Linux' },
      properties: {
        ...machine.properties,
        disable_password_authentication: yesOrNo(
          'osProfile.linuxConfiguration.disablePasswordAuthentication',
          true,
        ),
      },
    },
    {
      ...machine,
      from: ['azurerm_windows_virtual_machine'],
      constants: { 'storageProfile.osDisk.osType': 'Windows' },
    },
    {
      from: ['azurerm_network_interface'],
      cloud: 'azure',
      to: `${network}/networkInterfaces`,
      id: resourceId(`${network}/networkInterfaces`),
      properties: {
        ip_configuration: {
          to: 'ipConfigurations',
          each: {
            name: 'name',
            public_ip_address_id: 'properties.publicIPAddress.id',
            subnet_id: 'properties.subnet.id',
            private_ip_address: 'properties.privateIPAddress',
          },
        },
      },
    },
    {
      from: ['azurerm_public_ip'],
      cloud: 'azure',
      to: `${network}/publicIPAddresses`,
      id: resourceId(`${network}/publicIPAddresses`),
      properties: { sku: { to: 'sku.name', default: 'Basic', defaultSince: { 4: 'Standard' } } },
    },
    {
      from: ['azurerm_subnet'],
      cloud: 'azure',
      to: `${network}/virtualNetworks/subnets`,
      id: `/subscriptions/{@subscription}/resourceGroups/{!resource_group_name}/providers/${network}/virtualNetworks/{!virtual_network_name}/subnets/{name}`,
      properties: {},
    },
    {
      from: ['azurerm_network_security_group'],
      cloud: 'azure',
      to: `${network}/networkSecurityGroups`,
      id: resourceId(`${network}/networkSecurityGroups`),
      region: 'location',
      group: 'resource_group_name',
      constants: { securityRules: [] },
      properties: { security_rule: { to: 'securityRules', each: { name: 'name', ...rule } } },
    },
    {
      from: ['azurerm_network_security_rule'],
      cloud: 'azure',
      to: `${network}/networkSecurityGroups/securityRules`,
      id: `/subscriptions/{@subscription}/resourceGroups/{!resource_group_name}/providers/${network}/networkSecurityGroups/{!network_security_group_name}/securityRules/{name}`,
      properties: ownRule,
    },
  ],
  parts: [
    {
      from: ['azurerm_network_interface_security_group_association'],
      partOf: ['azurerm_network_interface'],
      by: 'network_interface_id',
      equals: 'id',
      at: '',
      properties: { network_security_group_id: 'networkSecurityGroup.id' },
    },
    {
      from: ['azurerm_subnet_network_security_group_association'],
      partOf: ['azurerm_subnet'],
      by: 'subnet_id',
      equals: 'id',
      at: '',
      properties: { network_security_group_id: 'networkSecurityGroup.id' },
    },
  ],
};
