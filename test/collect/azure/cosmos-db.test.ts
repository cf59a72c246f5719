import test from 'ava';
import { storesByHost, targetEdges } from '../../../src/collect/azure/ai-services/connection-target.ts';
import { databaseAccount } from '../../../src/collect/azure/data/cosmos-db.ts';
import { resourceOf } from '../../../src/collect/azure/resource/resource.ts';
import type { GraphRow } from '../../../src/collect/azure/session/session.ts';

const below = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/';
const id = `${below}Microsoft.DocumentDB/databaseAccounts/memory`;

function account(properties: Record<string, unknown>): GraphRow {
  return {
    id,
    name: 'memory',
    type: 'microsoft.documentdb/databaseaccounts',
    location: 'eastus',
    properties,
  };
}

test('an account that says nothing takes keys and answers everyone, and a key of its own encrypts it', (t) => {
  const key = 'https://kv.vault.azure.net/keys/memory';
  const { resource, relationships } = databaseAccount(account({ keyVaultKeyUri: key }));

  t.deepEqual(resource.properties, {
    keyVaultKeyUri: key,
    disableLocalAuth: false,
    publicNetworkAccess: 'Enabled',
    isVirtualNetworkFilterEnabled: false,
  });
  t.deepEqual(resource.defaults, [
    '/properties/disableLocalAuth',
    '/properties/publicNetworkAccess',
    '/properties/isVirtualNetworkFilterEnabled',
  ]);
  t.deepEqual(relationships, [{ from: id, kind: 'encrypted-by', to: key, evidence: 'keyVaultKeyUri' }]);
});

test('an account without a key of its own is encrypted by nobody', (t) => {
  t.deepEqual(databaseAccount(account({ disableLocalAuth: true })).relationships, []);
});

test('a connection grounds its owner on the account whose address it names', (t) => {
  const owner = { id: `${below}Microsoft.CognitiveServices/accounts/ai` };
  const connection = resourceOf(
    {
      id: `${owner.id}/connections/threads`,
      name: 'threads',
      type: '',
      properties: { category: 'CosmosDB', target: 'https://memory.documents.azure.com:443/' },
    },
    { type: 'Microsoft.CognitiveServices/accounts/connections', kind: 'ai-connection' },
  );

  t.deepEqual(targetEdges(connection, owner, storesByHost([account({})])), [
    { from: connection.id, kind: 'depends-on', to: id, evidence: 'target' },
    { from: owner.id, kind: 'grounded-on', to: id, evidence: 'connections/threads' },
  ]);
});
