import test from 'ava';
import { accounts, named, scanned } from './scanned-azure.ts';

test('what may not be there lets nothing pass, but what is decided together', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      variable "on" {}
      variable "other" {}
      resource "azurerm_cognitive_account" "a" { name = "always" }
      resource "azurerm_cognitive_account" "b" {
        count = var.on ? 1 : 0
        name  = "perhaps"
      }
      resource "azurerm_private_endpoint" "a" {
        count = var.on ? 1 : 0
        name  = "pea"
        private_service_connection {
          private_connection_resource_id = azurerm_cognitive_account.a.id
          is_manual_connection           = false
        }
      }
      resource "azurerm_private_endpoint" "b" {
        count = var.on ? 1 : 0
        name  = "peb"
        private_service_connection {
          private_connection_resource_id = azurerm_cognitive_account.b[0].id
          is_manual_connection           = false
        }
      }
      resource "azurerm_monitor_diagnostic_setting" "a" {
        for_each           = var.other
        name               = "logs"
        target_resource_id = azurerm_cognitive_account.a.id
        storage_account_id = "/subscriptions/s/resourceGroups/r/providers/Microsoft.Storage/storageAccounts/l"
        enabled_log { category_group = "audit" }
      }
      resource "azurerm_storage_account" "s" { name = "data" }
      resource "azurerm_storage_account_network_rules" "r" {
        count              = var.on ? 1 : 0
        storage_account_id = azurerm_storage_account.s.id
        default_action     = "Deny"
      }
    `,
  });
  const [always, perhaps] = ['always', 'perhaps'].map((name) => named(document, accounts, name));

  t.deepEqual(always?.unknown.toSorted(), [
    '/properties/privateEndpointConnections',
    '/related/logs-to',
    '/related_from/routes-to',
  ]);
  t.deepEqual(perhaps?.unknown, []);
  t.like(perhaps?.properties, {
    privateEndpointConnections: [
      { properties: { privateLinkServiceConnectionState: { status: 'Approved' } } },
    ],
  });
  t.true(
    named(document, 'Microsoft.Storage/storageAccounts', 'data').unknown.includes('/properties/networkAcls'),
  );
});

test('secrets do not enter', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      resource "azurerm_cognitive_account" "a" {
        name = "a"
        tags = { connection = "AccountKey=abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijk==" }
      }
    `,
  });

  t.false(JSON.stringify(document).includes('abcdefghijklmnop'));
});
