import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { collect } from '../../../../src/collect/run.ts';
import { terraformPlan } from '../../../../src/collect/terraform/plan/format.ts';
import type { Inventory } from '../../../../src/generated/inventory.ts';
import { validate } from '../../../../src/schema/validate.ts';
import { emptyFolder } from '../../../files/empty-folder.ts';
import { configured, planOf, refers } from './planned.ts';

async function scanned(t: ExecutionContext, files: Readonly<Record<string, string>>): Promise<Inventory> {
  const folder = await emptyFolder(t);
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  const document = await collect({
    scope: {},
    paths: [folder],
    signal: AbortSignal.timeout(60_000),
    collectedAt: '2026-01-01T00:00:00.000Z',
  });
  t.is(validate('inventory', document), undefined);
  return document;
}

function named(document: Inventory, type: string) {
  const found = document.resources.filter((resource) => resource.type === type);
  if (found.length !== 1 || !found[0]) throw new Error(`there are ${found.length} of ${type}`);
  return found[0];
}

const account = {
  name: 'chat',
  resource_group_name: 'rg',
  location: 'westeurope',
  kind: 'OpenAI',
  sku_name: 'S0',
  local_auth_enabled: false,
};
const plan = planOf(
  [
    {
      address: 'module.ai["eu"].azurerm_cognitive_account.a',
      after: { ...account, public_network_access_enabled: null },
      unknown: { id: true, public_network_access_enabled: true, primary_access_key: true },
    },
    {
      address: 'azurerm_cognitive_deployment.d',
      after: { name: 'gpt', model: [{ format: 'OpenAI', name: 'gpt-4o', version: 'sk-secret-of-somebody' }] },
      unknown: { id: true, cognitive_account_id: true },
      sensitive: { model: [{ version: true }] },
    },
    { address: 'azurerm_search_service.s', actions: ['delete'] },
  ],
  {
    configuration: {
      root_module: {
        resources: [
          configured('azurerm_cognitive_deployment.d', {
            cognitive_account_id: refers('module.ai["eu"].id', 'module.ai["eu"]', 'module.ai'),
          }),
        ],
        module_calls: {
          ai: {
            module: {
              outputs: {
                id: { expression: refers('azurerm_cognitive_account.a.id', 'azurerm_cognitive_account.a') },
              },
            },
          },
        },
      },
    },
  },
);

test('a plan gives the resources that it makes, with what is unknown and what belongs together', async (t) => {
  const document = await scanned(t, { 'tfplan.json': JSON.stringify(plan, undefined, 1) });

  const made = named(document, 'Microsoft.CognitiveServices/accounts');
  t.is(made.properties['disableLocalAuth'], true);
  t.true(made.unknown.includes('/properties/publicNetworkAccess'));
  t.like(made.origin, {
    kind: 'code',
    file: 'tfplan.json',
    address: 'module.ai["eu"].azurerm_cognitive_account.a',
  });
  t.true(made.origin.kind === 'code' && made.origin.line > 1);

  const deployment = named(document, 'Microsoft.CognitiveServices/accounts/deployments');
  t.true(document.relationships.some(({ from, to }) => from === made.id && to === deployment.id));
  t.deepEqual(
    document.resources.filter(({ type }) => type === 'Microsoft.Search/searchServices'),
    [],
  );
  t.notRegex(JSON.stringify(document), /sk-secret/);
});

test('code and its plan are the same resource', async (t) => {
  const code = await scanned(t, {
    'main.tf': `resource "azurerm_cognitive_account" "a" {
${Object.entries(account)
  .map(([name, value]) => `  ${name} = ${JSON.stringify(value)}`)
  .join('\n')}
}`,
  });
  const planned = await scanned(t, {
    'plan.json': JSON.stringify(planOf([{ address: 'azurerm_cognitive_account.a', after: account }])),
  });
  const [left, right] = [code, planned].map((document) =>
    named(document, 'Microsoft.CognitiveServices/accounts'),
  );

  t.deepEqual(left?.properties, right?.properties);
  t.deepEqual(left?.defaults, right?.defaults);
});

test('plans and states are known by what they begin with', (t) => {
  const takes = (document: unknown, path = 'a.json') =>
    terraformPlan.mayTake(path) && terraformPlan.takes?.(JSON.stringify(document), path) === true;

  t.true(takes(plan));
  t.true(takes({ format_version: '1.0', terraform_version: '1.11.4', values: {} }));
  t.true(takes({ format_version: '0.1', terraform_version: '0.12.3', variables: {} }));
  t.false(takes({ format_version: '1.0', provider_schemas: {} }));
  t.false(takes({ format_version: '1.0', valid: true, error_count: 0 }));
  t.false(takes({ name: 'package', version: '1.0.0' }));
  t.false(takes(plan, 'main.tf.json'));
  t.false(takes(plan, 'plan.txt'));
});

test('a plan that cannot be read is a problem, and the rest is scanned', async (t) => {
  const document = await scanned(t, {
    'broken.json': JSON.stringify(plan).slice(0, -10),
    'new.json': JSON.stringify({ ...plan, format_version: '9.0' }),
    'plan.json': JSON.stringify(plan),
  });
  const problems = document.sources.flatMap((source) => source.problems);

  t.deepEqual(
    problems.map(({ code, resource }) => [code, resource]),
    [
      ['invalid', 'broken.json'],
      ['unsupported', 'new.json'],
    ],
  );
  t.is(named(document, 'Microsoft.CognitiveServices/accounts').name, 'chat');
});

test('plans may be larger than other texts', async (t) => {
  const large = { ...plan, filler: ' '.repeat(17 * 1024 * 1024) };

  const document = await scanned(t, { 'plan.json': JSON.stringify(large) });

  t.deepEqual(
    document.sources.flatMap((source) => source.problems),
    [],
  );
  t.is(named(document, 'Microsoft.CognitiveServices/accounts').name, 'chat');
});
