import test from 'ava';
import { accounts, named, scanned } from './scanned-azure.ts';

test('an endpoint or a setting of which nobody knows where it leads makes no pass and no fail', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      variable "target" {}
      resource "azurerm_cognitive_account" "a" { name = "a" }
      resource "azurerm_private_endpoint" "p" {
        name = "pe"
        private_service_connection {
          private_connection_resource_id = var.target
          is_manual_connection           = false
        }
      }
      resource "azurerm_monitor_diagnostic_setting" "d" {
        name               = "logs"
        target_resource_id = var.target
      }
    `,
  });

  t.deepEqual(
    named(document, accounts, 'a').unknown.filter((pointer) => !pointer.includes('related_from')),
    ['/properties/privateEndpointConnections', '/related/logs-to'],
  );
});

test('the id of what no table maps is some id, and none of those that tables know', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      resource "azurerm_cognitive_account" "a" { name = "a" }
      resource "azurerm_log_analytics_workspace" "w" { name = "w" }
      data "azurerm_subnet" "s" { name = "s" }
      resource "azurerm_monitor_diagnostic_setting" "d" {
        name                       = "logs"
        target_resource_id         = azurerm_cognitive_account.a.id
        log_analytics_workspace_id = azurerm_log_analytics_workspace.w.id
      }
      resource "azurerm_container_registry" "r" { name = "r" }
      resource "azurerm_private_endpoint" "p" {
        name      = "pe"
        subnet_id = data.azurerm_subnet.s.id
        private_service_connection {
          private_connection_resource_id = azurerm_container_registry.r.id
          is_manual_connection           = false
        }
      }
    `,
  });

  t.deepEqual(
    document.resources.flatMap(({ unknown }) => unknown),
    [],
  );
  t.is(named(document, accounts, 'a').properties['privateEndpointConnections'], undefined);
  t.is(
    named(document, 'Microsoft.Insights/diagnosticSettings', 'logs').properties['workspaceId'],
    '${azurerm_log_analytics_workspace.w.id}',
  );
});

test('the id of what is named as part of a mapped type may be that of its owner', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      resource "azurerm_storage_account" "s" { name = "s" }
      resource "azurerm_storage_account_queue_properties" "q" { storage_account_id = azurerm_storage_account.s.id }
      resource "azurerm_private_endpoint" "p" {
        name = "pe"
        private_service_connection {
          private_connection_resource_id = azurerm_storage_account_queue_properties.q.id
          is_manual_connection           = false
        }
      }
    `,
  });

  t.deepEqual(
    named(document, 'Microsoft.Storage/storageAccounts', 's').unknown.filter((one) =>
      /Connections/.test(one),
    ),
    ['/properties/privateEndpointConnections'],
  );
});
