import test from 'ava';
import type { Inventory } from '../../../src/generated/inventory.ts';
import { accounts, named, scanned } from './scanned-azure.ts';

const siteType = 'Microsoft.Web/sites';
const appType = 'Microsoft.App/containerApps';
const machineType = 'Microsoft.Compute/virtualMachines';
const apiType = 'Microsoft.ApiManagement/service/apis';
const around = 'resource_group_name = "rg"\n location = "westeurope"';

function edgesOf({ relationships }: Inventory, from: { readonly id: string }): string[] {
  return relationships
    .filter((one) => one.from === from.id)
    .map(({ kind, to }) => `${kind} ${to.replace(/^.*#/, '')}`)
    .toSorted();
}

test('a web app is what Azure will show of it, with names of settings alone', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      variable "open" {}
      resource "azurerm_user_assigned_identity" "web" {
        name = "web"
        ${around}
      }
      resource "azurerm_linux_web_app" "portal" {
        name = "portal"
        ${around}
        service_plan_id = "plan"
        https_only = true
        identity {
          type = "UserAssigned"
          identity_ids = [azurerm_user_assigned_identity.web.id]
        }
        site_config {
          ip_restriction {
            name       = "office"
            priority   = 100
            ip_address = "198.51.100.0/24"
          }
          ip_restriction_default_action = "Deny"
        }
        app_settings = { AWS_SECRET_ACCESS_KEY = "kept-out" }
      }
      resource "azurerm_windows_function_app" "job" {
        name = "job"
        ${around}
        service_plan_id = "plan"
        public_network_access_enabled = var.open
        site_config {}
      }
    `,
  });
  const portal = named(document, siteType, 'portal');
  const job = named(document, siteType, 'job');

  t.like(portal, { kind: 'compute', unknown: [], group: 'rg' });
  t.like(portal.properties, {
    kind: 'app,linux',
    httpsOnly: true,
    publicNetworkAccess: 'Enabled',
    siteConfig: {
      appSettings: [{ name: 'AWS_SECRET_ACCESS_KEY' }],
      ipSecurityRestrictions: [{ name: 'office', action: 'Allow', ipAddress: '198.51.100.0/24' }],
      ipSecurityRestrictionsDefaultAction: 'Deny',
    },
  });
  t.false(JSON.stringify(document).includes('kept-out'));
  t.deepEqual(edgesOf(document, portal), ['runs-as azurerm_user_assigned_identity.web']);
  t.deepEqual(job.unknown, ['/properties/publicNetworkAccess']);
  t.is(job.properties['kind'], 'functionapp');
});

test('a container app has the network of its environment, where that is declared', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      variable "environment" {}
      resource "azurerm_container_app_environment" "inside" {
        name = "inside"
        ${around}
        internal_load_balancer_enabled = true
      }
      resource "azurerm_container_app" "bot" {
        name = "bot"
        resource_group_name = "rg"
        container_app_environment_id = azurerm_container_app_environment.inside.id
        revision_mode = "Single"
        ingress {
          external_enabled = true
          target_port = 80
        }
        secret {
          name = "key"
          value = "kept-out"
        }
        template {
          container {
            name = "c"
            image = "i:1"
            env {
              name = "OPENAI_API_KEY"
              value = "kept-out"
            }
          }
        }
      }
      resource "azurerm_container_app" "other" {
        name = "other"
        resource_group_name = "rg"
        container_app_environment_id = var.environment
        revision_mode = "Single"
        template {}
      }
    `,
  });
  const bot = named(document, appType, 'bot');

  t.deepEqual(bot.unknown, []);
  t.like(bot.properties, {
    managedEnvironment: { vnetConfiguration: { internal: true } },
    configuration: { ingress: { external: true, allowInsecure: false }, secrets: [{ name: 'key' }] },
    template: { containers: [{ name: 'c', image: 'i:1', env: [{ name: 'OPENAI_API_KEY' }] }] },
  });
  t.true(named(document, appType, 'other').unknown.includes('/properties/managedEnvironment'));
  t.false(JSON.stringify(document).includes('kept-out'));
  t.false(document.resources.some(({ type }) => type === 'Microsoft.App/managedEnvironments'));
});

const machine = (card: string, more = '') => `
  resource "azurerm_linux_virtual_machine" "m" {
    name = "m"
    ${around}
    size = "s"
    admin_username = "root"
    network_interface_ids = [${card}]
    custom_data = "kept-out"
    os_disk {}
    ${more}
  }`;

const network = (address: string, priority = 100) => `
  terraform {
    required_providers {
      azurerm = {
        source = "hashicorp/azurerm"
        version = "~> 4.0"
      }
    }
  }
  variable "address" {}
  resource "azurerm_public_ip" "p" {
    name = "p"
    ${around}
    allocation_method = "Static"
  }
  resource "azurerm_subnet" "s" {
    name = "s"
    resource_group_name = "rg"
    virtual_network_name = "v"
    address_prefixes = ["10.0.0.0/24"]
  }
  resource "azurerm_network_interface" "n" {
    name = "n"
    ${around}
    ip_configuration {
      name = "c"
      subnet_id = azurerm_subnet.s.id
      public_ip_address_id = ${address}
      private_ip_address_allocation = "Dynamic"
    }
  }
  resource "azurerm_network_security_group" "g" {
    name = "g"
    ${around}
    security_rule {
      name = "no"
      priority = ${priority}
      direction = "Inbound"
      access = "Deny"
      protocol = "Tcp"
      source_port_range = "*"
      destination_port_range = "443"
      source_address_prefix = "*"
      destination_address_prefix = "*"
    }
  }
  resource "azurerm_network_security_rule" "r" {
    name = "ssh"
    resource_group_name = "rg"
    network_security_group_name = azurerm_network_security_group.g.name
    priority = 200
    direction = "Inbound"
    access = "Allow"
    protocol = "Tcp"
    source_port_range = "*"
    destination_port_ranges = ["22", "443"]
    source_address_prefix = "Internet"
    destination_address_prefix = "*"
  }
  resource "azurerm_subnet_network_security_group_association" "a" {
    subnet_id = azurerm_subnet.s.id
    network_security_group_id = azurerm_network_security_group.g.id
  }`;

test('ports of a machine follow from the rules of the groups before it, wherever code says these', async (t) => {
  const main = network('azurerm_public_ip.p.id') + machine('azurerm_network_interface.n.id');
  const document = await scanned(t, { 'main.tf': main });
  const found = named(document, machineType, 'm');

  t.deepEqual(found.unknown, []);
  t.deepEqual(found.properties['internetPorts'], ['tcp/22']);
  t.deepEqual(edgesOf(document, found), ['guarded-by azurerm_network_security_group.g']);
  t.false(JSON.stringify(document).includes('kept-out'));
  t.deepEqual(
    document.resources.map(({ type }) => type).filter((type) => type.startsWith('Microsoft.Network/')),
    ['Microsoft.Network/networkSecurityGroups'],
  );
});

test('without a public address there is no machine to tell of, and no group', async (t) => {
  const document = await scanned(t, {
    'main.tf': network('null') + machine('azurerm_network_interface.n.id'),
  });

  t.deepEqual(
    document.resources.filter(({ cloud }) => cloud === 'azure').map(({ type }) => type),
    [],
  );
});

test('an address, an interface or a rule that only deployment knows makes unknown what follows from it', async (t) => {
  const maybe = await scanned(t, {
    'main.tf': network('var.address') + machine('azurerm_network_interface.n.id'),
  });
  const elsewhere = await scanned(t, { 'main.tf': `variable "card" {}${machine('var.card')}` });
  const rule = await scanned(t, {
    'main.tf': `variable "from" {}${network('azurerm_public_ip.p.id').replace('"Internet"', 'var.from')}${machine('azurerm_network_interface.n.id')}`,
  });

  t.true(named(maybe, machineType, 'm').unknown.includes('/properties/publicIPAddresses'));
  t.true(named(elsewhere, machineType, 'm').unknown.includes('/properties/publicIPAddresses'));
  t.true(named(elsewhere, machineType, 'm').unknown.includes('/properties/internetPorts'));
  t.deepEqual(named(rule, machineType, 'm').unknown, ['/properties/internetPorts']);
});

test('an API leads to the account or the site whose address it has', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      variable "url" {}
      resource "azurerm_cognitive_account" "ai" {
        name = "ai"
        ${around}
        kind = "OpenAI"
        sku_name = "S0"
        custom_subdomain_name = "meridian-ai"
      }
      resource "azurerm_linux_web_app" "portal" {
        name = "portal"
        ${around}
        service_plan_id = "plan"
        site_config {}
      }
      resource "azurerm_api_management" "gate" {
        name = "gate"
        ${around}
        publisher_name = "x"
        publisher_email = "someone@example.com"
        sku_name = "Developer_1"
      }
      resource "azurerm_api_management_api" "chat" {
        name = "chat"
        resource_group_name = "rg"
        api_management_name = azurerm_api_management.gate.name
        revision = "1"
        path = "chat"
        protocols = ["https"]
        service_url = "https://meridian-ai.openai.azure.com/openai"
        subscription_required = false
      }
      resource "azurerm_api_management_api" "portal" {
        name = "portal"
        resource_group_name = "rg"
        api_management_name = azurerm_api_management.gate.name
        revision = "1"
        service_url = "https://\${azurerm_linux_web_app.portal.default_hostname}/api?code=kept-out"
      }
      resource "azurerm_api_management_api" "some" {
        name = "some"
        resource_group_name = "rg"
        api_management_name = azurerm_api_management.gate.name
        revision = "1"
        service_url = var.url
      }
      resource "azurerm_api_management_backend" "models" {
        name = "models"
        resource_group_name = "rg"
        api_management_name = azurerm_api_management.gate.name
        protocol = "http"
        url = "https://meridian-ai.openai.azure.com/openai"
        credentials {
          header = { api-key = "kept-out" }
        }
      }
    `,
  });
  const chat = named(document, apiType, 'chat');

  t.like(chat.properties, { subscriptionRequired: false, path: 'chat' });
  t.deepEqual(chat.unknown, []);
  t.deepEqual(edgesOf(document, chat), ['routes-to azurerm_cognitive_account.ai']);
  t.deepEqual(edgesOf(document, named(document, apiType, 'portal')), [
    'routes-to azurerm_linux_web_app.portal',
  ]);
  t.true(named(document, apiType, 'some').unknown.includes('/related/routes-to'));
  t.deepEqual(edgesOf(document, named(document, 'Microsoft.ApiManagement/service', 'gate')), [
    'contains azurerm_api_management_api.chat',
    'contains azurerm_api_management_api.portal',
    'contains azurerm_api_management_api.some',
    'routes-to azurerm_cognitive_account.ai',
  ]);
  t.is(named(document, accounts, 'ai').properties['customSubDomainName'], 'meridian-ai');
  t.false(JSON.stringify(document).includes('kept-out'));
  t.false(JSON.stringify(document).includes('someone@example.com'));
});

test('Bicep says the same, with the configuration of a site by itself', async (t) => {
  const document = await scanned(t, {
    'main.bicep': `
      resource site 'Microsoft.Web/sites@2023-12-01' = {
        name: 'portal'
        location: 'westeurope'
        kind: 'app,linux'
        identity: { type: 'SystemAssigned' }
        properties: { publicNetworkAccess: 'Enabled', httpsOnly: true }
      }
      resource web 'Microsoft.Web/sites/config@2023-12-01' = {
        parent: site
        name: 'web'
        properties: { ipSecurityRestrictionsDefaultAction: 'Deny' }
      }
      resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
        parent: site
        name: 'appsettings'
        properties: { KEY: 'kept-out' }
      }
      resource nsg 'Microsoft.Network/networkSecurityGroups@2024-01-01' = {
        name: 'g'
        location: 'westeurope'
        properties: {
          securityRules: [
            {
              name: 'ssh'
              properties: {
                priority: 100
                direction: 'Inbound'
                access: 'Allow'
                protocol: 'Tcp'
                sourceAddressPrefix: '*'
                sourcePortRange: '*'
                destinationAddressPrefix: '*'
                destinationPortRange: '22'
              }
            }
          ]
        }
      }
      resource vnet 'Microsoft.Network/virtualNetworks@2024-01-01' = {
        name: 'v'
        location: 'westeurope'
        properties: { subnets: [ { name: 's', properties: { networkSecurityGroup: { id: nsg.id } } } ] }
      }
      resource ip 'Microsoft.Network/publicIPAddresses@2024-01-01' = {
        name: 'p'
        location: 'westeurope'
        sku: { name: 'Standard' }
      }
      resource nic 'Microsoft.Network/networkInterfaces@2024-01-01' = {
        name: 'n'
        location: 'westeurope'
        properties: {
          ipConfigurations: [
            {
              name: 'c'
              properties: {
                publicIPAddress: { id: ip.id }
                subnet: { id: resourceId('Microsoft.Network/virtualNetworks/subnets', vnet.name, 's') }
              }
            }
          ]
        }
      }
      resource vm 'Microsoft.Compute/virtualMachines@2024-03-01' = {
        name: 'm'
        location: 'westeurope'
        properties: {
          networkProfile: { networkInterfaces: [ { id: nic.id } ] }
          osProfile: { adminUsername: 'root', adminPassword: 'kept-out' }
        }
      }
    `,
  });
  const portal = named(document, siteType, 'portal');
  const found = named(document, machineType, 'm');

  t.like(portal.properties, {
    publicNetworkAccess: 'Enabled',
    siteConfig: { ipSecurityRestrictionsDefaultAction: 'Deny' },
  });
  t.is(edgesOf(document, portal).length, 1);
  t.deepEqual(found.properties['internetPorts'], ['tcp/22']);
  t.deepEqual(found.unknown, []);
  t.false(JSON.stringify(document).includes('kept-out'));
});
