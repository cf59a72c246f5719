import test from 'ava';
import { databricksWorkspace } from '../../../src/collect/azure/compute/databricks.ts';

const group = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg';
const id = `${group}/providers/Microsoft.Databricks/workspaces/dbw`;
const row = { id, name: 'dbw', type: 'microsoft.databricks/workspaces', location: 'eastus' };

function key(keyVaultProperties: Record<string, string>) {
  return { keySource: 'Microsoft.Keyvault', keyVaultProperties };
}

test('a workspace that says nothing of public access has it', ({ deepEqual }) => {
  const { resource, relationships } = databricksWorkspace({
    ...row,
    properties: { createdBy: { oid: 'x' } },
  });

  deepEqual(resource.properties, { publicNetworkAccess: 'Enabled' });
  deepEqual(resource.defaults, ['/properties/publicNetworkAccess']);
  deepEqual(relationships, []);
});

test('a workspace is encrypted by the keys that it names in full', ({ deepEqual }) => {
  const entities = {
    managedServices: key({ keyVaultUri: 'https://v.vault.azure.net/', keyName: 'services' }),
    managedDisk: key({ keyVaultUri: 'https://v.vault.azure.net' }),
  };
  const { relationships } = databricksWorkspace({ ...row, properties: { encryption: { entities } } });

  deepEqual(relationships, [
    {
      from: id,
      to: 'https://v.vault.azure.net/keys/services',
      kind: 'encrypted-by',
      evidence: 'encryption.entities.managedServices.keyVaultProperties',
    },
  ]);
});
