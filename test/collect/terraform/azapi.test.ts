import test from 'ava';
import { accounts, named, scanned } from './scanned-azure.ts';

test('what azapi declares is what Resource Manager takes, as an object or as JSON', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      variable "open" {}
      resource "azurerm_resource_group" "g" { name = "rg" }
      resource "azapi_resource" "a" {
        type      = "microsoft.cognitiveservices/accounts@2025-06-01"
        name      = "foundry"
        parent_id = azurerm_resource_group.g.id
        location  = "eastus2"
        identity { type = "SystemAssigned" }
        body = {
          kind = "AIServices"
          properties = {
            disableLocalAuth    = true
            publicNetworkAccess = var.open
          }
        }
      }
      resource "azapi_resource" "d" {
        type      = "Microsoft.CognitiveServices/accounts/deployments@2025-06-01"
        name      = "chat"
        parent_id = azapi_resource.a.id
        body = jsonencode({ sku = { name = "Standard" }, properties = { model = { name = "gpt-4o" } } })
      }
      resource "azapi_update_resource" "u" {
        type        = "Microsoft.CognitiveServices/accounts@2025-06-01"
        resource_id = azapi_resource.a.id
        body        = { properties = { networkAcls = { defaultAction = "Deny" } } }
      }
    `,
  });
  const account = named(document, accounts, 'foundry');

  t.like(account, {
    region: 'eastus2',
    properties: { kind: 'AIServices', disableLocalAuth: true, networkAcls: { defaultAction: 'Deny' } },
    unknown: ['/properties/publicNetworkAccess'],
  });
  t.like(account.origin, { places: { '/properties/disableLocalAuth': { line: 13 } } });
  t.like(named(document, `${accounts}/deployments`, 'chat'), {
    properties: { sku: { name: 'Standard' }, model: { name: 'gpt-4o' } },
    ai: { model: 'gpt-4o' },
  });
  t.true(
    document.relationships.some(
      ({ kind, from, to }) =>
        kind === 'deploys' && from.endsWith('#azapi_resource.a') && to.endsWith('#azapi_resource.d'),
    ),
  );
});

test('what azapi changes nobody knows where, or what, makes no pass and no fail', async (t) => {
  const document = await scanned(t, {
    'main.tf': `
      variable "any" {}
      resource "azurerm_cognitive_account" "a" { name = "a" }
      resource "azurerm_search_service" "s" { name = "s" }
      resource "azapi_resource" "b" {
        type = "Microsoft.CognitiveServices/accounts@2025-06-01"
        name = "b"
        tags = var.any
        body = { location = "eastus", properties = var.any }
      }
      resource "azapi_update_resource" "somewhere" {
        type        = "Microsoft.Search/searchServices@2025-05-01"
        resource_id = var.any
        body        = { properties = { networkRuleSet = { ipRules = [] } } }
      }
      resource "azapi_resource_action" "patch" {
        type        = "Microsoft.CognitiveServices/accounts@2025-06-01"
        resource_id = azurerm_cognitive_account.a.id
        method      = "PATCH"
        body        = jsonencode({ properties = { disableLocalAuth = true, publicNetworkAccess = var.any } })
      }
      resource "azapi_resource_action" "keys" {
        type        = "Microsoft.CognitiveServices/accounts@2025-06-01"
        resource_id = azurerm_cognitive_account.a.id
        action      = "regenerateKey"
        body        = var.any
      }
    `,
  });

  t.like(named(document, accounts, 'a'), {
    properties: { disableLocalAuth: true },
    unknown: ['/properties/publicNetworkAccess'],
  });
  t.like(named(document, accounts, 'b'), {
    region: 'eastus',
    unknown: ['/properties', '/related'],
    tags: {},
  });
  t.deepEqual(named(document, 'Microsoft.Search/searchServices', 's').unknown, [
    '/properties/networkRuleSet/ipRules',
  ]);
});
