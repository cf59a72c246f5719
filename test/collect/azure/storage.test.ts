import test from 'ava';
import type { GraphRow } from '../../../src/collect/azure/session/session.ts';
import { container, storageAccount, withAnonymity } from '../../../src/collect/azure/data/storage.ts';
import { azureServer, collectFrom, estate, resourceNamed } from '../../clouds/azure.ts';
import { recorded, recordedRow } from '../../clouds/azure-recorded.ts';

const accountType = 'Microsoft.Storage/storageAccounts';
const containerType = `${accountType}/blobServices/containers`;
const id =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/docs';

function account(properties: Record<string, unknown>): GraphRow {
  return { id, name: 'docs', type: 'microsoft.storage/storageaccounts', location: 'eastus', properties };
}

function containerRow(publicAccess: string): GraphRow {
  return {
    id: `${id}/blobServices/default/containers/c`,
    name: 'c',
    type: containerType,
    properties: { publicAccess },
  };
}

test('an account with a key of its own is encrypted by it, and runs as its identities', (t) => {
  const identity = `${id.replace(/Microsoft\.Storage.*/, '')}Microsoft.ManagedIdentity/userAssignedIdentities/id`;
  const properties = {
    allowBlobPublicAccess: false,
    allowSharedKeyAccess: false,
    minimumTlsVersion: 'TLS1_2',
    supportsHttpsTrafficOnly: true,
    publicNetworkAccess: 'Disabled',
    encryption: {
      keySource: 'Microsoft.Keyvault',
      keyvaultproperties: { keyvaulturi: 'https://kv.vault.azure.net/', keyname: 'docs', keyversion: '' },
    },
  };
  const found = storageAccount({
    ...account({ ...properties, provisioningState: 'Succeeded', statusOfPrimary: 'available' }),
    kind: 'StorageV2',
    sku: { name: 'Standard_LRS' },
    identity: { type: 'UserAssigned', userAssignedIdentities: { [identity]: { principalId: 'p' } } },
  });

  t.deepEqual(found, {
    resource: {
      id,
      cloud: 'azure',
      type: accountType,
      kind: 'storage',
      name: 'docs',
      account: '00000000-0000-4000-8000-000000000001',
      region: 'eastus',
      group: 'rg',
      tags: {},
      origin: { kind: 'live', source: 'azure:/subscriptions/00000000-0000-4000-8000-000000000001' },
      properties: {
        kind: 'StorageV2',
        sku: { name: 'Standard_LRS' },
        identity: { type: 'UserAssigned', userAssignedIdentities: { [identity]: { principalId: 'p' } } },
        ...properties,
      },
      unknown: [],
      defaults: [],
    },
    relationships: [
      { from: id, kind: 'runs-as', to: identity, evidence: 'identity.userAssignedIdentities' },
      {
        from: id,
        kind: 'encrypted-by',
        to: 'https://kv.vault.azure.net/keys/docs',
        evidence: 'encryption.keyvaultproperties',
      },
    ],
  });
});

recorded('a recorded account of 2021 has the documented defaults, marked, and no noise', (t) => {
  const { resource } = storageAccount(
    recordedRow('storage-accounts-firewall.json', accountType, 'ccipstoragey6akyqpagdt3o'),
  );
  const { encryption: _, primaryEndpoints: __, ...settings } = resource.properties;

  t.deepEqual(settings, {
    kind: 'Storage',
    sku: { name: 'Standard_LRS', tier: 'Standard' },
    networkAcls: {
      bypass: 'AzureServices',
      virtualNetworkRules: [],
      ipRules: [
        { value: '3.1.1.1', action: 'Allow' },
        { value: '1.2.2.128/25', action: 'Allow' },
      ],
      defaultAction: 'Deny',
    },
    supportsHttpsTrafficOnly: false,
    primaryLocation: 'southcentralus',
    allowSharedKeyAccess: true,
    publicNetworkAccess: 'Enabled',
    allowBlobPublicAccess: false,
    minimumTlsVersion: 'TLS1_0',
  });
  t.deepEqual(resource.defaults, [
    '/properties/allowSharedKeyAccess',
    '/properties/publicNetworkAccess',
    '/properties/allowBlobPublicAccess',
    '/properties/minimumTlsVersion',
  ]);
});

recorded(
  'a recorded account that says nothing of anonymous reads, and has an open container, is not taken for closed',
  (t) => {
    const file = 'storage-blob-containers.json';
    const row = recordedRow(file, accountType, 'cctstoragevbnu36vrszu5c');
    const open = recordedRow(file, containerType, 'containerone');
    const { properties, defaults, unknown } = withAnonymity(storageAccount(row).resource, [open]);

    t.false('allowBlobPublicAccess' in properties);
    t.false(defaults.includes('/properties/allowBlobPublicAccess'));
    t.deepEqual(unknown, []);
    t.deepEqual(container(open, storageAccount(row).resource), {
      id: open.id,
      cloud: 'azure',
      type: containerType,
      kind: 'storage',
      name: 'containerone',
      account: 'ea42f556-5106-4743-99b0-c129bfa71a47',
      region: 'southcentralus',
      group: 'test_storage',
      tags: {},
      origin: { kind: 'live', source: 'azure:/subscriptions/ea42f556-5106-4743-99b0-c129bfa71a47' },
      properties: {
        deleted: false,
        remainingRetentionDays: 0,
        defaultEncryptionScope: '$account-encryption-key',
        denyEncryptionScopeOverride: false,
        publicAccess: 'Container',
        legalHold: { hasLegalHold: false, tags: [] },
        hasImmutabilityPolicy: false,
        hasLegalHold: false,
      },
      unknown: [],
      defaults: [],
    });
  },
);

test('what an account says of anonymous reads counts, and the default only while nothing speaks against it', (t) => {
  const { resource: silent } = storageAccount(account({}));
  const { resource: open } = storageAccount(account({ allowBlobPublicAccess: true }));
  const { resource: closed } = storageAccount(account({ allowBlobPublicAccess: false }));
  const facts = (...parameters: Parameters<typeof withAnonymity>) => {
    const { properties, defaults, unknown } = withAnonymity(...parameters);
    return [
      properties['allowBlobPublicAccess'],
      defaults.includes('/properties/allowBlobPublicAccess'),
      unknown,
    ];
  };

  t.deepEqual(facts(silent, []), [false, true, []]);
  t.deepEqual(facts(silent, [containerRow('None')]), [false, true, []]);
  t.deepEqual(facts(silent, [containerRow('None'), containerRow('Blob')]), [undefined, false, []]);
  t.deepEqual(facts(silent, undefined), [undefined, false, ['/properties/allowBlobPublicAccess']]);
  t.deepEqual(facts(open, undefined), [true, false, []]);
  t.deepEqual(facts(closed, [containerRow('Blob')]), [false, false, []]);
});

test('an account for file shares is not asked for blob containers, which it cannot have', async (t) => {
  const answer = await estate();
  const server = await azureServer(t, async (request) => {
    const response = await answer(request);
    return request.body?.includes('microsoft.storage/storageaccounts')
      ? { ...response, body: response.body.replaceAll('"kind":"StorageV2"', '"kind":"FileStorage"') }
      : response;
  });
  const document = await collectFrom(server);

  t.deepEqual(
    server.requests.filter(({ url }) => url.includes('/blobServices/')),
    [],
  );
  t.deepEqual(resourceNamed(document, 'stfreightdocs').unknown, []);
});

test('of accounts that AI uses, and of no others, it is asked how they keep and log their blobs', async (t) => {
  const server = await azureServer(t);
  const document = await collectFrom(server);
  const asked = server.requests.filter(({ url }) => /\/blobServices(\?|\/default\/providers\/)/.test(url));

  t.is(asked.length, 6);
  t.false(asked.some(({ url }) => url.includes('stmeridianweb')));
  t.like(resourceNamed(document, 'stclaimsdocs').properties['blobService'], {
    isVersioningEnabled: true,
    deleteRetentionPolicy: { enabled: true },
  });
});

test('how blobs are kept and logged is unknown where it may not be read', async (t) => {
  const answer = await estate();
  const server = await azureServer(t, async (request) =>
    /\/stclaimsdocs\/blobServices(\?|\/default\/providers\/)/.test(request.url)
      ? {
          status: 403,
          headers: { 'content-type': 'application/json' },
          body: '{"error":{"code":"AuthorizationFailed","message":"no"}}',
        }
      : answer(request),
  );
  const { unknown } = resourceNamed(await collectFrom(server), 'stclaimsdocs');

  t.deepEqual(unknown, ['/properties/blobService', '/related/logs-to']);
});
