import test from 'ava';
import { storesByHost } from '../../../src/collect/azure/ai-services/connection-target.ts';
import { workspace } from '../../../src/collect/azure/machine-learning/machine-learning.ts';
import {
  compute,
  connection,
  datastore,
  onlineDeployment,
  onlineEndpoint,
} from '../../../src/collect/azure/machine-learning/children.ts';
import { resourceOf } from '../../../src/collect/azure/resource/resource.ts';
import type { GraphRow } from '../../../src/collect/azure/session/session.ts';
import { azureServer, collectFrom, estate, refusal, resourceNamed } from '../../clouds/azure.ts';
import { recorded, recordedRow } from '../../clouds/azure-recorded.ts';

const provider = 'Microsoft.MachineLearningServices/workspaces';
const group = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg';
const id = `${group}/providers/${provider}/mlw`;
const storage = `${group}/providers/Microsoft.Storage/storageAccounts/docs`;
const search = `${group}/providers/Microsoft.Search/searchServices/srch`;

const parent = resourceOf(
  { id, name: 'mlw', type: provider, location: 'eastus', tags: { team: 'eta' } },
  { type: provider, kind: 'ai-workspace' },
);

/** What every child of the workspace has in common. */
const child = {
  cloud: 'azure',
  account: '00000000-0000-4000-8000-000000000001',
  region: 'eastus',
  group: 'rg',
  tags: { team: 'eta' },
  origin: { kind: 'live', source: 'azure:/subscriptions/00000000-0000-4000-8000-000000000001' },
  unknown: [],
  defaults: [],
} as const;

function row(segment: string, name: string, properties: Record<string, unknown>): GraphRow {
  return { id: `${id}/${segment}/${name}`, name, type: `${provider}/${segment}`, properties };
}

recorded('a recorded workspace depends on its storage and vault, and says itself that it is closed', (t) => {
  const found = workspace(recordedRow('ml-workspaces-list.json', provider, 'mlvvtest'));
  const subscription = '/subscriptions/ea42f556-5106-4743-99b0-c129bfa71a47';
  const own = `${subscription}/resourceGroups/VV/providers/${provider}/mlvvtest`;
  const { properties, ...around } = found.resource;

  t.deepEqual(around, {
    id: own,
    cloud: 'azure',
    type: provider,
    kind: 'ai-workspace',
    name: 'mlvvtest',
    account: 'ea42f556-5106-4743-99b0-c129bfa71a47',
    region: 'eastus',
    group: 'VV',
    tags: {},
    origin: { kind: 'live', source: 'azure:/subscriptions/ea42f556-5106-4743-99b0-c129bfa71a47' },
    unknown: [],
    defaults: [],
    ai: { provider: 'Azure' },
  });
  t.like(properties, { publicNetworkAccess: 'Disabled', allowPublicAccessWhenBehindVnet: false });
  t.deepEqual(
    ['creationTime', 'provisioningState', 'containerRegistry'].filter((name) => name in properties),
    [],
  );
  t.deepEqual(found.relationships, [
    {
      from: own,
      kind: 'runs-as',
      to: 'principal:1df70458-0182-4191-9983-12f22d5bf7a1',
      evidence: 'identity.principalId',
    },
    {
      from: own,
      kind: 'depends-on',
      to: `${subscription}/resourcegroups/vv/providers/microsoft.storage/storageaccounts/mlvvtest7678628190`,
      evidence: 'storageAccount',
    },
    {
      from: own,
      kind: 'depends-on',
      to: `${subscription}/resourcegroups/vv/providers/microsoft.keyvault/vaults/mlvvtest9461884432`,
      evidence: 'keyVault',
    },
  ]);
});

test('a project lies in its hub, and a workspace is encrypted by the key it names', (t) => {
  const hub = `${group}/providers/${provider}/hub`;
  const key = 'https://kv.vault.azure.net/keys/ml';
  const { resource, relationships } = workspace({
    id,
    name: 'mlw',
    type: provider.toLowerCase(),
    kind: 'Project',
    location: 'eastus',
    properties: {
      hubResourceId: hub,
      encryption: { status: 'Enabled', keyVaultProperties: { keyIdentifier: key } },
    },
  });

  t.deepEqual(resource.defaults, ['/properties/publicNetworkAccess']);
  t.deepEqual(relationships, [
    { from: hub, kind: 'contains', to: id, evidence: 'hubResourceId' },
    { from: id, kind: 'encrypted-by', to: key, evidence: 'encryption.keyVaultProperties.keyIdentifier' },
  ]);
});

recorded('a recorded cluster is its settings, without what changes while it runs', (t) => {
  const found = compute(
    recordedRow('ml-workspace-computes.json', `${provider}/computes`, 'vvmlwrkspc11'),
    parent,
  );

  t.deepEqual(found.resource.properties, {
    disableLocalAuth: false,
    computeType: 'AmlCompute',
    computeLocation: 'eastus',
    isAttachedCompute: false,
    properties: {
      vmSize: 'STANDARD_D1_V2',
      vmPriority: 'LowPriority',
      scaleSettings: { maxNodeCount: 2, minNodeCount: 0, nodeIdleTimeBeforeScaleDown: 'PT2M' },
      remoteLoginPortPublicAccess: 'Enabled',
      osType: 'Linux',
      isolatedNetwork: false,
      enableNodePublicIp: true,
    },
  });
  t.deepEqual([found.resource.defaults, found.relationships], [[], []]);
});

test('a compute runs as its identity and lies in its subnet', (t) => {
  const subnet = `${group}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/ml`;
  const cluster = row('computes', 'gpu', {
    computeType: 'AmlCompute',
    properties: { subnet: { id: subnet }, currentNodeCount: 3 },
  });
  const found = compute({ ...cluster, identity: { type: 'SystemAssigned', principalId: 'P1' } }, parent);

  t.deepEqual(found, {
    resource: {
      ...child,
      id: `${id}/computes/gpu`,
      type: `${provider}/computes`,
      kind: 'ai-compute',
      name: 'gpu',
      properties: {
        identity: { type: 'SystemAssigned', principalId: 'P1' },
        computeType: 'AmlCompute',
        properties: { subnet: { id: subnet } },
      },
    },
    relationships: [
      {
        from: `${id}/computes/gpu`,
        kind: 'runs-as',
        to: 'principal:p1',
        evidence: 'identity.principalId',
      },
      { from: `${id}/computes/gpu`, kind: 'depends-on', to: subnet, evidence: 'properties.subnet.id' },
    ],
  } as unknown as typeof found);
});

recorded('a recorded endpoint takes keys and is public by default', (t) => {
  const { resource } = onlineEndpoint(
    recordedRow('ml-online-endpoints.json', `${provider}/onlineEndpoints`, 'cctest-online-endpoint'),
    parent,
  );

  t.deepEqual(resource.properties, {
    kind: 'Managed',
    authMode: 'Key',
    scoringUri: 'https://cctest-online-endpoint.eastus.inference.ml.azure.com/score',
    publicNetworkAccess: 'Enabled',
  });
  t.deepEqual(resource.defaults, ['/properties/publicNetworkAccess']);
});

test('a deployment reaches the internet unless it says otherwise', (t) => {
  const silent = onlineDeployment(row('onlineEndpoints/e/deployments', 'blue', {}), parent).resource;
  const closed = onlineDeployment(
    row('onlineEndpoints/e/deployments', 'green', { egressPublicNetworkAccess: 'Disabled' }),
    parent,
  ).resource;

  t.deepEqual(
    [silent, closed].map(({ properties, defaults }) => [properties, defaults]),
    [
      [{ egressPublicNetworkAccess: 'Enabled' }, ['/properties/egressPublicNetworkAccess']],
      [{ egressPublicNetworkAccess: 'Disabled' }, []],
    ],
  );
});

test('a datastore reads the account that it names, in its own subscription and group or in those it names', (t) => {
  const near = datastore(
    row('datastores', 'near', { datastoreType: 'AzureBlob', accountName: 'docs' }),
    parent,
  );
  const far = datastore(
    row('datastores', 'far', {
      datastoreType: 'AzureDataLakeGen2',
      accountName: 'lake',
      subscriptionId: '00000000-0000-4000-8000-000000000002',
      resourceGroup: 'data',
    }),
    parent,
  );
  const other = datastore(row('datastores', 'other', { datastoreType: 'OneLake' }), parent);

  t.deepEqual(near, {
    resource: {
      ...child,
      id: `${id}/datastores/near`,
      type: `${provider}/datastores`,
      kind: 'data-source',
      name: 'near',
      properties: { datastoreType: 'AzureBlob', accountName: 'docs' },
    },
    relationships: [{ from: `${id}/datastores/near`, kind: 'reads', to: storage, evidence: 'accountName' }],
  } as unknown as typeof near);
  t.deepEqual(
    far.relationships.map(({ to }) => to),
    [
      '/subscriptions/00000000-0000-4000-8000-000000000002/resourceGroups/data/providers/Microsoft.Storage/storageAccounts/lake',
    ],
  );
  t.deepEqual(other.relationships, []);
});

test('a connection grounds its workspace on data, and only depends on the rest', (t) => {
  const stores = storesByHost([
    { id: storage, name: 'docs', type: 'microsoft.storage/storageaccounts' },
    { id: search, name: 'srch', type: 'microsoft.search/searchservices' },
  ]);
  const model = `${group}/providers/Microsoft.CognitiveServices/accounts/ai`;
  const edges = (properties: Record<string, unknown>) =>
    connection(row('connections', 'c', properties), parent, stores).relationships.map(
      ({ from, kind, to }) => [from === id ? 'workspace' : 'connection', kind, to],
    );

  t.deepEqual(edges({ category: 'CognitiveSearch', target: 'https://SRCH.search.windows.net/' }), [
    ['connection', 'depends-on', search],
    ['workspace', 'grounded-on', search],
  ]);
  t.deepEqual(edges({ category: 'AzureBlob', target: 'https://docs.blob.core.windows.net/c' }), [
    ['connection', 'depends-on', storage],
    ['workspace', 'grounded-on', storage],
  ]);
  t.deepEqual(edges({ category: 'AzureOpenAI', target: 'https://x/', metadata: { ResourceId: model } }), [
    ['connection', 'depends-on', model],
  ]);
  t.deepEqual(edges({ category: 'ApiKey', target: 'https://models.example.com/' }), []);
  t.deepEqual(edges({ category: 'CognitiveSearch', target: 'not an address' }), []);
});

test('a connection of a workspace makes the storage it leads to storage of AI', async (t) => {
  const answer = await estate();
  const server = await azureServer(t, async (request) => {
    const response = await answer(request);
    return request.url.includes('/mlw-eta/connections')
      ? {
          ...response,
          body: response.body
            .replace('"category":"ApiKey"', '"category":"AzureBlob"')
            .replace('https://models.example.com/', 'https://stmeridianweb.blob.core.windows.net/site'),
        }
      : response;
  });
  const { relationships } = await collectFrom(server);

  t.deepEqual(
    relationships
      .filter(({ to, kind }) => to.endsWith('/stmeridianweb') && kind === 'grounded-on')
      .map(({ from, evidence }) => [from.split('/').at(-1), evidence]),
    [['mlw-eta', 'connections/hub-models']],
  );
});

test('connections of a workspace that could not be read leave open what it is grounded on', async (t) => {
  const server = await azureServer(t);
  server.inject({
    on: /mlw-eta\/connections$/,
    times: 9,
    effect: { answer: refusal(403, 'AuthorizationFailed') },
  });
  const document = await collectFrom(server);

  t.deepEqual(resourceNamed(document, 'mlw-eta').unknown, ['/related/contains', '/related/grounded-on']);
  t.true(resourceNamed(document, 'stmeridianweb').unknown.includes('/related_from/grounded-on'));
});
