import test from 'ava';
import { accounts, named, scanned } from './scanned-azure.ts';

test('an account is what Azure will show of it, its private endpoint and its logs included', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      variable "workspace" {}
      variable "open" {}
      resource "azurerm_resource_group" "g" {
        name     = "rg"
        location = "westeurope"
      }
      resource "azurerm_cognitive_account" "a" {
        name                          = "good"
        resource_group_name           = azurerm_resource_group.g.name
        location                      = azurerm_resource_group.g.location
        kind                          = "OpenAI"
        sku_name                      = "S0"
        local_auth_enabled            = false
        public_network_access_enabled = var.open
        identity {
          type = "SystemAssigned"
        }
        network_acls {
          default_action = "Deny"
          ip_rules       = ["192.0.2.0/24"]
        }
        customer_managed_key {
          key_vault_key_id = azurerm_key_vault_key.k.id
        }
        tags = { team = "ml" }
      }
      resource "azurerm_key_vault_key" "k" {
        name         = "data"
        key_vault_id = "x"
      }
      resource "azurerm_private_endpoint" "p" {
        name                = "pe"
        resource_group_name = "rg"
        location            = "westeurope"
        subnet_id           = "s"
        private_service_connection {
          name                           = "c"
          private_connection_resource_id = azurerm_cognitive_account.a.id
          is_manual_connection           = false
        }
      }
      resource "azurerm_monitor_diagnostic_setting" "d" {
        name                       = "logs"
        target_resource_id         = azurerm_cognitive_account.a.id
        log_analytics_workspace_id = var.workspace
        enabled_log { category_group = "allLogs" }
      }
      resource "azurerm_cognitive_deployment" "gpt" {
        name                 = "chat"
        cognitive_account_id = azurerm_cognitive_account.a.id
        model {
          format  = "OpenAI"
          name    = "gpt-4o"
          version = "2024-11-20"
        }
        sku { name = "Standard" }
      }
    `,
  });
  const account = named(document, accounts, 'good');

  t.like(account, {
    cloud: 'azure',
    kind: 'ai-service',
    region: 'westeurope',
    group: 'rg',
    tags: { team: 'ml' },
    origin: { kind: 'code', file: 'main.tf', line: 8, address: 'azurerm_cognitive_account.a' },
  });
  t.deepEqual(account.properties, {
    disableLocalAuth: true,
    encryption: {
      keySource: 'Microsoft.KeyVault',
      keyVaultProperties: { keyName: 'data', keyVaultUri: 'https://${vault}', keyVersion: '${version}' },
    },
    identity: { type: 'SystemAssigned', principalId: '${azurerm_cognitive_account.a.identity.principal_id}' },
    kind: 'OpenAI',
    networkAcls: { defaultAction: 'Deny', ipRules: [{ value: '192.0.2.0/24' }] },
    privateEndpointConnections: [
      {
        properties: {
          privateEndpoint: {
            id: '/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Network/privateEndpoints/pe',
          },
          privateLinkServiceConnectionState: { status: 'Approved' },
        },
      },
    ],
    sku: { name: 'S0' },
  });
  t.deepEqual(account.unknown, ['/properties/publicNetworkAccess']);
  t.deepEqual(account.defaults, []);

  const edges = new Map(
    document.relationships.map(({ from, kind, to }) => [
      `${kind} ${to.split('#').at(-1)}`,
      from.split('#').at(-1),
    ]),
  );
  t.is(edges.get('logs-to azurerm_monitor_diagnostic_setting.d'), 'azurerm_cognitive_account.a');
  t.is(edges.get('deploys azurerm_cognitive_deployment.gpt'), 'azurerm_cognitive_account.a');
  t.is(edges.get('routes-to azurerm_cognitive_account.a'), 'azurerm_private_endpoint.p');
  t.deepEqual(named(document, 'Microsoft.Insights/diagnosticSettings', 'logs').unknown, [
    '/properties/workspaceId',
    '/related/logs-to',
  ]);
  t.like(named(document, `${accounts}/deployments`, 'chat'), {
    region: 'westeurope',
    ai: { model: 'gpt-4o', model_version: '2024-11-20' },
    properties: { sku: { name: 'Standard' } },
  });
});

test('what is not set is what the provider sends, or Azure documents', async (t) => {
  const document = await scanned(t, {
    'versions.tf': 'terraform { required_providers { azurerm = { version = "~> 4.0" } } }',
    'main.tf': `
      resource "azurerm_cognitive_account" "a" {
        name = "plain"
        kind = "OpenAI"
      }
      resource "azurerm_search_service" "s" {
        name = "plain"
        sku  = "basic"
      }
      resource "azurerm_storage_account" "s" { name = "plain" }
    `,
  });

  t.like(named(document, accounts, 'plain').properties, {
    disableLocalAuth: false,
    publicNetworkAccess: 'Enabled',
  });
  t.like(named(document, 'Microsoft.Search/searchServices', 'plain').properties, {
    disableLocalAuth: false,
    publicNetworkAccess: 'enabled',
  });
  t.like(named(document, 'Microsoft.Storage/storageAccounts', 'plain').properties, {
    allowSharedKeyAccess: true,
    allowBlobPublicAccess: true,
    minimumTlsVersion: 'TLS1_2',
    publicNetworkAccess: 'Enabled',
  });
});

test('a default that versions of the provider disagree about is that of the versions that are allowed', async (t) => {
  const account = 'resource "azurerm_storage_account" "s" { name = "s" }';
  const required = (version: string) =>
    `${account}\nterraform {\n required_providers {\n azurerm = { version = "${version}" } \n} \n}`;
  const openness = async (files: Readonly<Record<string, string>>) => {
    const { properties, unknown } = named(await scanned(t, files), 'Microsoft.Storage/storageAccounts', 's');
    return unknown.includes('/properties/allowBlobPublicAccess')
      ? 'unknown'
      : properties['allowBlobPublicAccess'];
  };
  const lock =
    'provider "registry.terraform.io/hashicorp/azurerm" {\n  version = "5.2.0"\n  hashes = ["h1:x"]\n}';

  t.is(await openness({ 'main.tf': account }), 'unknown');
  t.is(await openness({ 'main.tf': required('>= 3.0') }), 'unknown');
  t.true(await openness({ 'main.tf': required('~> 4.1') }));
  t.true(await openness({ 'main.tf': required('>= 3.0, < 5.0.0') }));
  t.false(await openness({ 'main.tf': required('~> 5.0') }));
  t.false(await openness({ 'main.tf': required('>= 3.0'), '.terraform.lock.hcl': lock }));
  t.false(await openness({ 'main.tf': `${account}\nprovider "azurerm" { version = "=2.99" }` }));
  t.true(
    await openness({
      'main.tf': 'terraform { required_providers { azurerm = "4.2.0" } }\nmodule "m" { source = "./m" }',
      'm/main.tf': required('>= 3'),
    }),
  );
});

test('attributes have the names of all versions, and booleans may be texts', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      resource "azurerm_storage_account" "v2" {
        name                      = "vtwo"
        allow_blob_public_access  = false
        enable_https_traffic_only = false
        network_rules {
          default_action = "Deny"
          bypass         = ["Logging", "AzureServices"]
        }
      }
      resource "azurerm_storage_account" "v4" {
        name                            = "vfour"
        allow_nested_items_to_be_public = "false"
        https_traffic_only_enabled      = "false"
        shared_access_key_enabled       = "false"
      }
      resource "azurerm_storage_account_customer_managed_key" "k" {
        storage_account_id = azurerm_storage_account.v4.id
        key_vault_key_id   = "https://kv.vault.azure.net/keys/data/1"
      }
      resource "azurerm_key_vault" "k" { name = "kv" }
      resource "azurerm_key_vault_access_policy" "k" {
        key_vault_id    = azurerm_key_vault.k.id
        object_id       = "o"
        key_permissions = ["Get"]
      }
    `,
  });
  const type = 'Microsoft.Storage/storageAccounts';

  t.like(named(document, type, 'vtwo').properties, {
    allowBlobPublicAccess: false,
    supportsHttpsTrafficOnly: false,
    networkAcls: { defaultAction: 'Deny', bypass: 'Logging, AzureServices' },
  });
  t.like(named(document, type, 'vfour').properties, {
    allowBlobPublicAccess: false,
    supportsHttpsTrafficOnly: false,
    allowSharedKeyAccess: false,
    encryption: {
      keySource: 'Microsoft.Keyvault',
      keyvaultproperties: { keyvaulturi: 'https://kv.vault.azure.net', keyname: 'data', keyversion: '1' },
    },
  });
  t.deepEqual(named(document, 'Microsoft.KeyVault/vaults', 'kv').properties['accessPolicies'], [
    { objectId: 'o', permissions: { keys: ['Get'] } },
  ]);
});

test('connections and datastores lead to the storage that they name', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      resource "azurerm_storage_account" "s" { name = "docs" }
      resource "azurerm_storage_container" "c" {
        name                 = "c"
        storage_account_name = azurerm_storage_account.s.name
      }
      resource "azurerm_machine_learning_datastore_blobstorage" "d" {
        name                 = "d"
        workspace_id         = azurerm_machine_learning_workspace.w.id
        storage_container_id = azurerm_storage_container.c.resource_manager_id
        account_key          = azurerm_storage_account.s.primary_access_key
      }
      resource "azurerm_machine_learning_workspace" "w" { name = "w" }
      resource "azurerm_cognitive_account" "a" { name = "a" }
      resource "azurerm_cognitive_account_connection_account_key" "k" {
        name                 = "k"
        cognitive_account_id = azurerm_cognitive_account.a.id
        category             = "AzureStorageAccount"
        target               = azurerm_storage_account.s.primary_blob_endpoint
        account_key          = "c2VjcmV0LWtleS1vZi1hbi1hY2NvdW50"
        metadata             = { ResourceId = azurerm_storage_account.s.id }
      }
    `,
  });
  const leading = document.relationships
    .filter(({ to, kind }) => to.endsWith('#azurerm_storage_account.s') && kind !== 'provisions')
    .map(({ from, kind }) => `${from.split('#').at(-1)} ${kind}`);

  t.deepEqual(leading.toSorted(), [
    'azurerm_cognitive_account.a grounded-on',
    'azurerm_cognitive_account_connection_account_key.k depends-on',
    'azurerm_machine_learning_datastore_blobstorage.d reads',
  ]);
  t.false(JSON.stringify(document).includes('c2VjcmV0'));
  t.is(named(document, `${accounts}/connections`, 'k').properties['authType'], 'AccountKey');
});

test('rules in a resource of their own belong to their account', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      resource "azurerm_storage_account" "a" { name = "one" }
      resource "azurerm_storage_account" "b" { name = "two" }
      resource "azurerm_storage_account_network_rules" "r" {
        storage_account_id = azurerm_storage_account.a.id
        default_action     = "Deny"
      }
    `,
  });
  const type = 'Microsoft.Storage/storageAccounts';

  t.deepEqual(named(document, type, 'one').properties['networkAcls'], { defaultAction: 'Deny' });
  t.is(named(document, type, 'two').properties['networkAcls'], undefined);
});
