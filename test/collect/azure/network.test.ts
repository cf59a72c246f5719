import test from 'ava';
import { vault } from '../../../src/collect/azure/data/key-vault.ts';
import { privateEndpoint } from '../../../src/collect/azure/network/network.ts';
import { recorded, recordedRow } from '../../clouds/azure-recorded.ts';

const group = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg';
const id = `${group}/providers/Microsoft.Network/privateEndpoints/pe-ai`;
const target = `${group}/providers/Microsoft.CognitiveServices/accounts/ai`;

function link(properties: Record<string, unknown>) {
  return { name: 'link', etag: 'W/"1"', properties: { groupIds: ['account'], ...properties } };
}

test('a private endpoint leads to its targets, each with the state of its connection', (t) => {
  const other = `${group}/providers/Microsoft.Search/searchServices/search`;
  const approved = link({
    privateLinkServiceId: target,
    privateLinkServiceConnectionState: { status: 'Approved' },
  });
  const pending = link({
    privateLinkServiceId: other,
    privateLinkServiceConnectionState: { status: 'Pending' },
  });
  const silent = link({ privateLinkServiceId: target });
  const found = privateEndpoint({
    id,
    name: 'pe-ai',
    type: 'microsoft.network/privateendpoints',
    kind: '',
    location: 'eastus',
    tags: null,
    sku: null,
    identity: null,
    properties: {
      provisioningState: 'Succeeded',
      subnet: { id: `${group}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/s` },
      privateLinkServiceConnections: [approved],
      manualPrivateLinkServiceConnections: [pending, silent, link({})],
    },
  });
  const route = { from: id, kind: 'routes-to' };

  t.deepEqual(found, {
    resource: {
      id,
      cloud: 'azure',
      type: 'Microsoft.Network/privateEndpoints',
      kind: 'network-endpoint',
      name: 'pe-ai',
      account: '00000000-0000-4000-8000-000000000001',
      region: 'eastus',
      group: 'rg',
      tags: {},
      origin: { kind: 'live', source: 'azure:/subscriptions/00000000-0000-4000-8000-000000000001' },
      properties: {
        subnet: { id: `${group}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/s` },
        privateLinkServiceConnections: [approved],
        manualPrivateLinkServiceConnections: [pending, silent, link({})],
      },
      unknown: [],
      defaults: [],
    },
    relationships: [
      { ...route, to: target, evidence: 'privateLinkServiceConnectionState.status = Approved' },
      { ...route, to: other, evidence: 'privateLinkServiceConnectionState.status = Pending' },
      { ...route, to: target, evidence: 'privateLinkServiceConnectionState.status = unknown' },
    ],
  } as typeof found);
});

recorded('a recorded vault says nothing of public access, which is on then', (t) => {
  const type = 'Microsoft.KeyVault/vaults';
  const { properties, ...around } = vault(recordedRow('key-vaults.json', type, 'cckeyvault1yghq6zt4ewg2e'));
  const { accessPolicies, networkAcls, ...settings } = properties as Record<string, unknown[]>;

  t.deepEqual(around, {
    id: '/subscriptions/ea42f556-5106-4743-99b0-c129bfa71a47/resourceGroups/test_keyvault/providers/Microsoft.KeyVault/vaults/cckeyvault1yghq6zt4ewg2e',
    cloud: 'azure',
    type,
    kind: 'secret-store',
    name: 'cckeyvault1yghq6zt4ewg2e',
    account: 'ea42f556-5106-4743-99b0-c129bfa71a47',
    region: 'southcentralus',
    group: 'test_keyvault',
    tags: { product_id: '13742' },
    origin: { kind: 'live', source: 'azure:/subscriptions/ea42f556-5106-4743-99b0-c129bfa71a47' },
    unknown: [],
    defaults: ['/properties/publicNetworkAccess'],
  });
  t.deepEqual(settings as Record<string, unknown>, {
    sku: { family: 'A', name: 'Standard' },
    tenantId: '00000000-0000-0000-0000-000000000003',
    enabledForDeployment: false,
    enabledForDiskEncryption: false,
    enabledForTemplateDeployment: false,
    vaultUri: 'https://cckeyvault1yghq6zt4ewg2e.vault.azure.net/',
    publicNetworkAccess: 'Enabled',
  });
  t.is(accessPolicies?.length, 1);
  t.like(networkAcls, { bypass: 'AzureServices', defaultAction: 'Deny' });
});
