import { join } from 'node:path';
import test from 'ava';
import { readChecks } from '../../../../src/bundle/build/annotations.ts';
import { packageRoot } from '../../../../src/schema/files.ts';
import { ofText, verdicts } from '../judge.ts';

/*
 * What Defender for Cloud recommends about Azure AI in code, by its name there. `forms.test.ts` asks each about every form; here it
 * is asked about what people write.
 */

const recommendations = {
  'ai-service-private-endpoints': 'azure-ai-services-private-endpoint',
  'restrict-ai-service-endpoints': 'azure-ai-services-restricted-network',
  'managed-identity-for-ai-service': 'azure-ai-services-managed-identity',
  'ai-service-identity-based-authentication': 'azure-ai-services-static-keys',
} as const;

test('the four recommendations of Defender about Azure AI in code are four checks', async (t) => {
  const checks = await readChecks(join(packageRoot, 'policies'));
  const equivalent = checks.flatMap(({ id, equivalents }) =>
    equivalents.filter((name) => name.startsWith('mdc-iac:')).map((name) => [name.slice(8), id] as const),
  );

  t.deepEqual(Object.fromEntries(equivalent), recommendations);
});

type Case = readonly [body: string, status: string];

const endpoint = (target: string, manual: string) => `
  resource "azurerm_private_endpoint" "e" {
    name = "e"
    private_service_connection {
      private_connection_resource_id = ${target}
      is_manual_connection           = ${manual}
    }
  }`;
const account = (body: string) => `
  variable "any" {}
  resource "azurerm_cognitive_account" "a" {
    name = "a"
    kind = "AIServices"
    ${body}
  }`;
const closed = 'public_network_access_enabled = false';
const id = 'azurerm_cognitive_account.a.id';

const written: Readonly<Record<keyof typeof recommendations, Readonly<Record<string, Case>>>> = {
  'ai-service-private-endpoints': {
    'an endpoint to it': [account(closed) + endpoint(id, 'false'), 'pass'],
    'an endpoint of each, by count': [
      account(`count = 2\n name = "a\${count.index}"\n ${closed}`).replace('name = "a"\n', '') +
        endpoint('azurerm_cognitive_account.a[0].id', 'false'),
      'pass fail',
    ],
    'an endpoint that nobody approved': [account(closed) + endpoint(id, 'true'), 'fail'],
    'an endpoint that somebody may have to approve': [account(closed) + endpoint(id, 'var.any'), 'unknown'],
    'an endpoint to something else': [
      account(closed) + endpoint('azurerm_key_vault.v.id', 'false') + '\nresource "azurerm_key_vault" "v" {}',
      'fail',
    ],
    'an endpoint to nobody knows what': [account(closed) + endpoint('var.any', 'false'), 'unknown'],
    'an endpoint beside an open door': [account('') + endpoint(id, 'false'), 'fail'],
    'no endpoint': [account(closed), 'fail'],
  },
  'restrict-ai-service-endpoints': {
    nothing: [account(''), 'fail'],
    'no public access': [account(closed), 'pass'],
    'nobody but subnets': [account('network_acls { default_action = "Deny" }'), 'pass'],
    'everyone but some': [account('network_acls { default_action = "Allow" }'), 'fail'],
    'half the internet': [
      account('network_acls {\n default_action = "Deny"\n ip_rules = ["0.0.0.0/1"] \n}'),
      'fail',
    ],
    'what a variable says': [account('public_network_access_enabled = var.any'), 'unknown'],
    'whoever a variable says': [
      account('network_acls {\n default_action = "Deny"\n ip_rules = var.any \n}'),
      'unknown',
    ],
    'rules that there may be': [
      account('dynamic "network_acls" {\n for_each = var.any\n content {\n default_action = "Deny" \n} \n}'),
      'unknown',
    ],
    'the first form of the resource': [
      'resource "azurerm_ai_services" "a" {\n name = "a"\n public_network_access = "Disabled" \n}',
      'pass',
    ],
    'azapi, with nothing': [
      'resource "azapi_resource" "a" {\n type = "Microsoft.CognitiveServices/accounts@2025-06-01"\n name = "a" \n}',
      'fail',
    ],
    'azapi, with what a variable says': [
      'variable "any" {}\nresource "azapi_resource" "a" {\n type = "Microsoft.CognitiveServices/accounts@2025-06-01"\n name = "a"\n body = { properties = merge(var.any, { publicNetworkAccess = "Enabled" }) } \n}',
      'unknown',
    ],
    'azapi, updated by what a variable says': [
      account(closed) +
        `\nresource "azapi_update_resource" "u" {\n type = "Microsoft.CognitiveServices/accounts@2025-06-01"\n resource_id = ${id}\n body = { properties = var.any } \n}`,
      'unknown',
    ],
    'azapi, updated nobody knows where': [
      account(closed) +
        '\nresource "azapi_update_resource" "u" {\n type = "Microsoft.CognitiveServices/accounts@2025-06-01"\n resource_id = var.any\n body = { properties = { publicNetworkAccess = "Enabled" } } \n}',
      'unknown',
    ],
  },
  'managed-identity-for-ai-service': {
    none: [account(''), 'fail'],
    'its own': [account('identity { type = "SystemAssigned" }'), 'pass'],
    'its own and another': [
      account('identity {\n type = "SystemAssigned, UserAssigned"\n identity_ids = [var.any] \n}'),
      'pass',
    ],
    'one that a variable chooses': [account('identity { type = var.any }'), 'unknown'],
    'one that there may be': [
      account('dynamic "identity" {\n for_each = var.any\n content { type = "SystemAssigned" } \n}'),
      'unknown',
    ],
  },
  'ai-service-identity-based-authentication': {
    nothing: [account(''), 'fail'],
    'no keys': [account('local_auth_enabled = false'), 'pass'],
    'null, which is nothing': [account('local_auth_enabled = null'), 'fail'],
    'no keys, as text': [account('local_auth_enabled = "false"'), 'pass'],
    keys: [account('local_auth_enabled = true'), 'fail'],
    'what a variable says': [account('local_auth_enabled = var.any'), 'unknown'],
    'the opposite of what a variable says': [account('local_auth_enabled = !var.any'), 'unknown'],
  },
};

for (const [recommendation, cases] of Object.entries(written)) {
  for (const [title, [text, status]] of Object.entries(cases)) {
    test(`${recommendation}: ${title}: ${status}`, async (t) => {
      const document = await ofText(t, 'main.tf', text);
      const check = recommendations[recommendation as keyof typeof recommendations];

      t.deepEqual(await verdicts(check, document), status.split(' ').toSorted());
    });
  }
}
