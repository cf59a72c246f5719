import test from 'ava';
import { api, gateway } from '../../../src/collect/azure/network/api-management.ts';
import { hostsOf } from '../../../src/collect/azure/resource/hosts.ts';
import {
  azureServer,
  collectFrom,
  problemsOf,
  production,
  refusal,
  refusingQueries,
  resourceNamed,
} from '../../clouds/azure.ts';

const below = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/';
const id = `${below}Microsoft.ApiManagement/service/gate`;

function row(type: string, name: string, properties: Record<string, unknown>) {
  return { id: `${below}${type}/${name}`, name, type: type.toLowerCase(), properties };
}

function apiRow(properties: Record<string, unknown>) {
  return { id: `${id}/apis/chat`, name: 'chat', type: 'Microsoft.ApiManagement/service/apis', properties };
}

const account = row('Microsoft.CognitiveServices/accounts', 'ai', {
  endpoint: 'https://ai.openai.azure.com/',
  customSubDomainName: 'ai',
});

test('an API of the estate takes no key, and leads to the models', async (t) => {
  const document = await collectFrom(await azureServer(t));
  const gate = resourceNamed(document, 'apim-meridian');
  const open = resourceNamed(document, 'freight-answers');
  const models = resourceNamed(document, 'oai-freight');
  const edges = new Set(
    document.relationships.map(({ from, kind, to, evidence }) => [from, kind, to, evidence].join(' ')),
  );

  t.like(gate.properties, { virtualNetworkType: 'None', publicNetworkAccess: 'Enabled' });
  t.false('publisherEmail' in gate.properties);
  t.is(open.properties['subscriptionRequired'], false);
  t.deepEqual([gate.unknown, open.unknown], [[], []]);
  for (const expected of [
    `${gate.id} contains ${open.id} apis`,
    `${gate.id} routes-to ${models.id} backends/models`,
    `${open.id} routes-to ${models.id} serviceUrl`,
    `${gate.id}/apis/portal routes-to ${resourceNamed(document, 'app-freight-portal').id} serviceUrl`,
  ]) {
    t.true(edges.has(expected), expected);
  }
});

test('APIs and backends that may not be read are problems, and unknown', async (t) => {
  const server = await azureServer(t);
  server.inject({ on: /\/apis$/, times: 9, effect: { answer: refusal(403, 'AuthorizationFailed') } });
  server.inject({ on: /\/backends$/, times: 9, effect: { answer: refusal(403, 'AuthorizationFailed') } });
  const document = await collectFrom(server);
  const told = problemsOf(document, production).filter(
    ({ collector }) => collector === 'azure-api-management',
  );

  t.deepEqual(told.map(({ code, permission }) => [code, permission]).toSorted(), [
    ['denied', 'Microsoft.ApiManagement/service/apis/read'],
    ['denied', 'Microsoft.ApiManagement/service/backends/read'],
  ]);
  t.deepEqual(resourceNamed(document, 'apim-meridian').unknown.toSorted(), [
    '/properties/backends',
    '/related/contains',
    '/related/routes-to',
  ]);
});

test('where accounts may not be read, nobody knows what is behind an API', async (t) => {
  const document = await collectFrom(await refusingQueries(t, 'Microsoft.Web/sites'));

  t.deepEqual(resourceNamed(document, 'freight-answers').unknown, ['/related/routes-to']);
  t.deepEqual(resourceNamed(document, 'apim-meridian').unknown, ['/related/routes-to']);
});

test('an API without an address leads where its policies say', (t) => {
  const { resource, relationships } = api(apiRow({ path: 'chat' }), { region: 'eastus' }, new Map());

  t.deepEqual(resource.unknown, ['/related/routes-to']);
  t.deepEqual(relationships, []);
  t.is(resource.region, 'eastus');
});

test('resources are found by every host that they answer to, never by one that they share', (t) => {
  const hosts = hostsOf([
    account,
    row('Microsoft.CognitiveServices/accounts', 'one', {
      endpoint: 'https://westeurope.api.cognitive.microsoft.com/',
    }),
    row('Microsoft.Web/sites', 'a', { defaultHostName: 'a.azurewebsites.net', hostNames: ['both.example'] }),
    row('Microsoft.Web/sites', 'b', { hostNames: ['both.example', 'B.example'] }),
    row('Microsoft.App/containerApps', 'c', {
      configuration: { ingress: { fqdn: 'c.azurecontainerapps.io' } },
    }),
    row('Microsoft.Search/searchServices', 's', {}),
  ]);

  t.deepEqual([...hosts.keys()].toSorted(), [
    'a.azurewebsites.net',
    'ai.cognitiveservices.azure.com',
    'ai.openai.azure.com',
    'ai.services.ai.azure.com',
    'b.azurewebsites.net',
    'b.example',
    'c.azurecontainerapps.io',
    's.search.windows.net',
  ]);
});

test('addresses lose their queries, and backends what they are shown', (t) => {
  const hosts = hostsOf([account]);
  const address = 'https://AI.openai.azure.com/openai?code=do-not-keep';
  const one = api(apiRow({ serviceUrl: address }), { region: '' }, hosts);
  const gate = gateway(
    {
      ...row('Microsoft.ApiManagement/service', 'gate', {
        backends: [
          { name: 'b', properties: { url: address, credentials: { header: { key: ['do-not-keep'] } } } },
        ],
      }),
    },
    hosts,
  );

  t.is(one.resource.properties['serviceUrl'], 'https://AI.openai.azure.com/openai');
  t.deepEqual(one.relationships, [
    { from: `${id}/apis/chat`, kind: 'routes-to', to: account.id, evidence: 'serviceUrl' },
  ]);
  t.deepEqual(gate.relationships, [{ from: id, kind: 'routes-to', to: account.id, evidence: 'backends/b' }]);
  t.false(JSON.stringify([one, gate]).includes('do-not-keep'));
});
