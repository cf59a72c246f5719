import test from 'ava';
import { azure } from '../../../src/collect/azure/cloud.ts';
import { callsOf } from '../../../src/collect/cloud.ts';
import { collect } from '../../../src/collect/run.ts';
import { callOf } from '../../../src/collect/transport/declared.ts';
import { readResourceSchemas } from '../../../src/schema/files.ts';
import { validate } from '../../../src/schema/validate.ts';
import {
  azureServer,
  claims,
  collectedAt,
  collectFrom,
  estate,
  production,
  resourceNamed,
} from '../../clouds/azure.ts';

async function replayed() {
  return collect({
    scope: { azure: { subscriptions: [production, claims] } },
    signal: new AbortController().signal,
    collectedAt,
    replay: await estate(),
  });
}

test('the example estate answers everything that collectors ask', async (t) => {
  const document = await replayed();

  t.deepEqual(
    document.sources.map(({ id, name, status, problems }) => ({
      id,
      name,
      status,
      codes: problems.map(({ code }) => code),
    })),
    [
      {
        id: `azure:/subscriptions/${production}`,
        name: 'Meridian Freight production',
        status: 'partial',
        codes: ['denied', 'denied', 'denied'],
      },
      {
        id: `azure:/subscriptions/${claims}`,
        name: 'Meridian Freight claims',
        status: 'partial',
        codes: ['denied'],
      },
    ],
  );
  t.is(validate('inventory', document), undefined);
});

test('over HTTP the estate gives the same document as replayed', async (t) => {
  const server = await azureServer(t);

  t.deepEqual(await collectFrom(server), await replayed());
  t.deepEqual(server.unanswered, []);
});

test('every request is covered by a declared call with its permission', async (t) => {
  const server = await azureServer(t);
  await collectFrom(server);

  const calls = callsOf(azure);
  t.true(server.requests.length > 40);
  t.deepEqual(
    server.requests.filter((request) => callOf(request, calls) === undefined),
    [],
  );
  for (const request of server.requests) {
    t.is(request.headers['authorization'], 'Bearer cli-token');
  }
});

test('the collectors yield what they say, each type with a schema', async (t) => {
  const document = await replayed();
  const said = new Set(azure.collectors.flatMap(({ produces }) => produces));
  const schemas = new Set(readResourceSchemas().map(({ type }) => type));

  t.deepEqual([...new Set(document.resources.map(({ type }) => type))].toSorted(), [...said].toSorted());
  t.deepEqual(
    [...said].filter((type) => !schemas.has(type)),
    [],
  );
});

test('what could not be read is unknown on the resource that it is about', async (t) => {
  const document = await replayed();

  t.deepEqual(resourceNamed(document, 'foundry-dispatch').unknown, ['/related/deploys', '/related/logs-to']);
  t.deepEqual(resourceNamed(document, 'stmeridianweb').unknown, ['/related/contains']);
  t.deepEqual(resourceNamed(document, 'claims-score').unknown, ['/related/deploys']);
  t.deepEqual(resourceNamed(document, 'oai-freight').unknown, []);
});

test('an account is its configuration, with defaults marked and noise left out', async (t) => {
  const { origin: _, ...account } = resourceNamed(await replayed(), 'lang-legacy');

  t.deepEqual(account, {
    id: `/subscriptions/${production}/resourceGroups/rg-legacy/providers/Microsoft.CognitiveServices/accounts/lang-legacy`,
    cloud: 'azure',
    type: 'Microsoft.CognitiveServices/accounts',
    kind: 'ai-service',
    name: 'lang-legacy',
    account: production,
    region: 'westeurope',
    group: 'rg-legacy',
    tags: { environment: 'test' },
    properties: {
      disableLocalAuth: false,
      endpoint: 'https://westeurope.api.cognitive.microsoft.com/',
      kind: 'TextAnalytics',
      privateEndpointConnections: [],
      publicNetworkAccess: 'Enabled',
      sku: { name: 'S' },
    },
    unknown: [],
    defaults: ['/properties/disableLocalAuth', '/properties/publicNetworkAccess'],
    ai: { provider: 'Azure' },
  });
});

test('the edges of the retrieval app lead from the web identity to the keys of the model and the grounding store', async (t) => {
  const { relationships } = await replayed();
  const group = `/subscriptions/${production}/resourceGroups/rg-freight-answers/providers`;
  const account = `${group}/Microsoft.CognitiveServices/accounts/oai-freight`;
  const storage = `${group}/Microsoft.Storage/storageAccounts/stfreightdocs`;
  const web = 'principal:0b0b0b0b-1111-4aaa-8bbb-0123456789a1';
  const edges = relationships.map(({ from, kind, to, level }) => [from, level ?? kind, to].join(' '));

  for (const expected of [
    `${group}/Microsoft.ManagedIdentity/userAssignedIdentities/id-freight-web can-assume ${web}`,
    `${web} list-keys ${account}`,
    `${web} write ${account}`,
    `${web} write ${storage}`,
    `${account} grounded-on ${storage}`,
    `${account} grounded-on ${group}/Microsoft.Search/searchServices/srch-freight`,
    `${account} deploys ${account}/deployments/chat`,
    `${account}/deployments/chat guarded-by ${account}/raiPolicies/freight-relaxed`,
  ]) {
    t.true(edges.includes(expected), expected);
  }
  t.false(edges.some((text) => text.startsWith(`${web} admin`)));
});

test('a conditional assignment gives no level for certain', async (t) => {
  const { relationships } = await replayed();

  t.deepEqual(
    relationships.filter(
      ({ from, kind }) =>
        kind === 'has-permission' && from === 'principal:0b0b0b0b-3333-4aaa-8bbb-0123456789a3',
    ),
    [],
  );
});
