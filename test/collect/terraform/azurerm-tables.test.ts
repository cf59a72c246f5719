import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import test from 'ava';
import { fromCode } from '../../../src/collect/azure/from-code.ts';
import type { Declaration } from '../../../src/collect/code/declaration.ts';
import { nativeResources } from '../../../src/collect/code/mapping/native.ts';
import { hasToken, unknownValue } from '../../../src/collect/code/token.ts';
import { withAzapi } from '../../../src/collect/terraform/mappings/azapi/azapi.ts';
import { azurerm } from '../../../src/collect/terraform/mappings/azurerm/azurerm.ts';
import { terraformMappings } from '../../../src/collect/terraform/mappings.ts';
import { packageRoot, readResourceSchemas } from '../../../src/schema/files.ts';
import { reading } from '../code/reading.ts';
import { isIn, pathsOf } from '../code/tables.ts';

const types = azurerm.flatMap((tables) => tables.types);
const parts = azurerm.flatMap((tables) => tables.parts);
const azapi = ['azapi_resource', 'azapi_update_resource', 'azapi_resource_action'];

// What is only referred to has no schema.
const referred = ['Microsoft.KeyVault/vaults/keys', 'Microsoft.Resources/resourceGroups'];

// What is part of others, or says something of them.
const joined = [
  'Microsoft.App/managedEnvironments',
  'Microsoft.ApiManagement/service/backends',
  'Microsoft.Network/networkInterfaces',
  'Microsoft.Network/networkSecurityGroups/securityRules',
  'Microsoft.Network/publicIPAddresses',
  'Microsoft.Network/virtualNetworks/subnets',
];

// What normalisers read and no check does.
const unsaid = new Set([
  'authOptions.aadOrApiKey.aadAuthFailureMode',
  'resourceGroup',
  'subscriptionId',
  'filesystem',
  'fileShareName',
]);

test('every type of the tables is normalised, or only referred to', (t) => {
  const unnormalised = types.map(({ to }) => to).filter((type) => !fromCode.types.includes(type));

  t.deepEqual([...new Set(unnormalised)].toSorted(), referred);
});

test('no two tables take one type', (t) => {
  const from = types.flatMap((mapping) => mapping.from);

  t.deepEqual(from.toSorted(), [...new Set(from)].toSorted());
});

test('docs/code.md names every type that is read, and no other', async (t) => {
  const page = await readFile(join(packageRoot, 'docs', 'code.md'), 'utf8');
  const own = [...types, ...parts].flatMap(({ from }) => from);
  const named = Array.from(page.matchAll(/`((?:azurerm|azapi)_\w+)`/g), ([, name]) => name ?? '');

  t.deepEqual([...new Set(named)].toSorted(), [...new Set([...own, ...azapi])].toSorted());
});

const schemas = new Map(readResourceSchemas().map(({ type, schema }) => [type, schema]));

for (const { from, to, properties } of types.filter(
  (mapping) => ![...referred, ...joined].includes(mapping.to),
)) {
  test(`${from.join(', ')}: every property is one of the live resource`, (t) => {
    t.deepEqual(
      pathsOf(properties).filter((path) => !unsaid.has(path) && !isIn(schemas.get(to), path.split('.'))),
      [],
    );
  });
}

const leaf: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.constantFrom(
      unknownValue('var.x'),
      `/subscriptions/s/${unknownValue('data.y["/@."].z')}/a`,
      '/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a',
      'Microsoft.CognitiveServices/accounts@2025-06-01',
      '{"properties":{"__proto__":1}}',
      '',
      null,
    ),
    fc.boolean(),
    fc.integer(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** What is declared of a type: any of its attributes, with any value. */
const declarations: fc.Arbitrary<{ type: string; values: Record<string, unknown> }> = fc
  .constantFrom(
    ...[...types, ...parts].map(({ from, properties }) => ({ type: from[0] ?? '', properties })),
    ...azapi.map((type) => ({ type, properties: { body: '', type: '', identity: '', method: '' } })),
  )
  .chain(({ type, properties }) => {
    const names = [...Object.keys(properties), 'name', 'id', 'tags', 'location', 'parent_id', 'resource_id'];
    const ids = ['resource_group_name', 'cognitive_account_id', 'storage_account_id', 'target_resource_id'];
    return fc
      .record(Object.fromEntries([...names, ...ids].map((name) => [name, leaf])), { requiredKeys: [] })
      .map((values) => ({ type, values }));
  });

test('whatever is declared, resources come of it, without a token', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(declarations, { maxLength: 6 }), async (declared) => {
      const { context, resources, relationships } = reading(packageRoot, []);
      const made = declared.map(({ type, values }, index): Declaration => ({
        type,
        address: `${type}.r${index}`,
        file: 'main.tf',
        place: { line: 1, column: 1, end_line: 1, end_column: 1 },
        values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
        places: new Map(),
      }));
      await context.sink.native('', withAzapi(made, nativeResources(made, terraformMappings)));
      const text = JSON.stringify([resources(), relationships()]);
      if (hasToken(text)) throw new Error(`a token is left: ${text}`);
    }),
    { numRuns: 300, seed: 7 },
  );
  t.pass();
});
