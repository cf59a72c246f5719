import test from 'ava';
import { isUnknown } from '../../../src/collect/code/token.ts';
import { evaluated, valueOf } from './evaluated.ts';

const around = {
  resources: [],
  parameters: { any: { type: 'string' } },
};
const id = (type: string, name: string) => `resourceId('${type}', ${name})`;
const vault = 'Microsoft.KeyVault/vaults';
const identity = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const storage = 'Microsoft.Storage/storageAccounts';

test('what Azure adds to a resource is known where its type and name say it', (t) => {
  t.is(valueOf(`reference(${id(vault, "'kv'")}).vaultUri`, around), 'https://kv.vault.azure.net/');
  t.is(
    valueOf(
      `reference(${id(storage, "'data'")}, '2023-05-01', 'Full').properties.primaryEndpoints.blob`,
      around,
    ),
    'https://data.blob.core.windows.net/',
  );
});

test('a vault whose name is not known has an address all the same', (t) => {
  const address = valueOf(`reference(${id(vault, "parameters('any')")}).vaultUri`, around);

  t.false(isUnknown(address));
  t.regex(String(address), /^https:.*\.vault\.azure\.net\/$/);
});

test('the principal of an identity is one, whoever asks for it', (t) => {
  const principal = valueOf(`reference(${id(identity, "'who'")}).principalId`, around);

  t.is(principal, valueOf(`reference(${id(identity, "'who'")}, '2023-01-31').principalId`, around));
  t.false(isUnknown(principal));
  t.not(principal, valueOf(`reference(${id(identity, "'other'")}).principalId`, around));
});

test('the rest is not known', (t) => {
  t.true(isUnknown(valueOf(`reference(${id(vault, "'kv'")}).tenantId`, around)));
  t.true(isUnknown(valueOf(`reference(${id('A.B/c', "'kv'")}).vaultUri`, around)));
  t.true(isUnknown(valueOf("reference('kv').vaultUri", around)));
  t.true(isUnknown(valueOf(`reference(${id(storage, "parameters('any')")}).primaryEndpoints.blob`, around)));
});

test('a resource whose properties are not known is not one without properties', (t) => {
  const { resources } = evaluated({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    parameters: { all: { type: 'object' }, one: { type: 'string' } },
    resources: [
      { type: 'A.B/c', name: 'all', properties: "[parameters('all')]" },
      { type: 'A.B/c', name: 'one', properties: { value: "[parameters('one')]" } },
    ],
  });

  t.deepEqual(
    resources.map(({ name, declared }) => [name, declared.incomplete]),
    [
      ['all', true],
      ['one', undefined],
    ],
  );
});
