import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { collect } from '../../../src/collect/run.ts';
import { replayFrom } from '../../../src/collect/transport/replay.ts';
import {
  azureServer,
  claims,
  collectedAt,
  collectFrom,
  problemsOf,
  production,
  refusal,
  resourceNamed,
} from '../../clouds/azure.ts';

const graph = /POST management\.azure\.com\/providers\/Microsoft\.ResourceGraph\/resources$/;

test('throttling is waited out as the quota headers of Resource Graph say, and as Retry-After says', async (t) => {
  const calm = await azureServer(t);
  const server = await azureServer(t);
  const quota = { 'x-ms-user-quota-remaining': '0', 'x-ms-user-quota-resets-after': '00:00:00' };
  server.inject({ on: graph, after: 2, times: 2, effect: { answer: refusal(429, 'RateLimiting', quota) } });
  server.inject({
    on: /oai-freight\/deployments$/,
    effect: { answer: refusal(429, 'TooManyRequests', { 'retry-after': '0' }) },
  });

  t.deepEqual(await collectFrom(server), await collectFrom(calm));
});

test('throttling that does not end is a problem that says so', async (t) => {
  const server = await azureServer(t);
  server.inject({
    on: /oai-freight\/raiPolicies$/,
    times: 99,
    effect: { answer: refusal(429, 'TooManyRequests') },
  });
  const document = await collectFrom(server);

  t.like(
    problemsOf(document, production).find(({ code }) => code === 'throttled'),
    {
      collector: 'azure-ai-services',
      call: 'GET …/raiPolicies',
      permission: 'Microsoft.CognitiveServices/accounts/raiPolicies/read',
      types: ['Microsoft.CognitiveServices/accounts/raiPolicies'],
      message:
        'GET …/accounts/oai-freight/raiPolicies: TooManyRequests: refused by the test. Scan fewer subscriptions at once, or later',
    },
  );
  t.deepEqual(resourceNamed(document, 'oai-freight').unknown, ['/related/contains']);
});

test('a failing server, a cut connection and a slow answer are tried again or waited for', async (t) => {
  const calm = await azureServer(t);
  const server = await azureServer(t);
  server.inject({ on: /mlw-eta\/computes$/, effect: { answer: refusal(503, 'ServerBusy') } });
  server.inject({ on: /oai-claims\/deployments$/, effect: { cut: 'before' } });
  server.inject({ on: /mlw-eta\/datastores$/, effect: { cut: 'within' } });
  server.inject({ on: /srch-freight\//, effect: { delay: 30 } });

  t.deepEqual(await collectFrom(server), await collectFrom(calm));
});

test('an answer that does not come in time makes the source partial', async (t) => {
  const server = await azureServer(t);
  server.inject({ on: /oai-freight\/deployments$/, times: 99, effect: { delay: 6000 } });
  const document = await collectFrom(server, undefined, { timeout: 3000, retry: { attempts: 1 } });

  t.true(problemsOf(document, production).some(({ code }) => code === 'timed_out'));
  t.true(resourceNamed(document, 'oai-freight').unknown.includes('/related/deploys'));
});

test('an answer that is not JSON, and one that is no list, are problems, never empty', async (t) => {
  const server = await azureServer(t);
  server.inject({
    on: /oai-freight\/deployments$/,
    times: 99,
    effect: { change: (answer) => ({ ...answer, body: answer.body.slice(0, 40) }) },
  });
  server.inject({ on: /mlw-eta\/computes$/, times: 99, effect: { answer: { body: { unexpected: true } } } });
  const document = await collectFrom(server);

  t.deepEqual(
    problemsOf(document, production)
      .filter(({ code }) => code === 'unexpected_shape')
      .map(({ call }) => call)
      .toSorted(),
    ['GET …/computes', 'GET …/deployments'],
  );
  t.true(resourceNamed(document, 'oai-freight').unknown.includes('/related/deploys'));
});

test('rows that Resource Graph cut without a token are a problem of every source', async (t) => {
  const server = await azureServer(t);
  server.inject({
    on: graph,
    after: 1,
    times: 1,
    effect: {
      answer: { body: { totalRecords: 5000, count: 1, data: [], facets: [], resultTruncated: 'true' } },
    },
  });
  const document = await collectFrom(server);

  for (const subscription of [production, claims]) {
    t.true(
      problemsOf(document, subscription).some(({ code }) => code === 'truncated'),
      subscription,
    );
  }
});

test('the table form, which nobody asked for, is a problem', async (t) => {
  const server = await azureServer(t);
  server.inject({
    on: graph,
    after: 1,
    times: 99,
    effect: {
      answer: {
        body: {
          totalRecords: 1,
          count: 1,
          data: { columns: [], rows: [] },
          facets: [],
          resultTruncated: 'false',
        },
      },
    },
  });
  const document = await collectFrom(server);

  t.true(problemsOf(document, production).every(({ code }) => code === 'unexpected_shape'));
  // The plans of Defender and deny assignments are asked of Resource Manager.
  t.deepEqual(
    document.resources.filter(({ type }) => !/\/(pricings|denyAssignments)$/.test(type)),
    [],
  );
});

test('a subscription that was asked and is not visible is a failed source', async (t) => {
  const server = await azureServer(t);
  const stranger = '00000000-0000-4000-8000-000000000009';
  const document = await collectFrom(server, { subscriptions: [stranger] });

  t.like(document.sources, [{ id: `azure:/subscriptions/${stranger}`, status: 'failed', resources: 0 }]);
  t.regex(
    problemsOf(document, stranger)[0]?.message ?? '',
    /does not exist or the credentials cannot see it/,
  );
});

test('credentials that see nothing make a failed source, not an empty estate', async (t) => {
  const server = await azureServer(t);
  server.inject({
    on: graph,
    times: 99,
    effect: {
      answer: { body: { totalRecords: 0, count: 0, data: [], facets: [], resultTruncated: 'false' } },
    },
  });
  const document = await collectFrom(server, {});

  t.like(document.sources, [{ id: 'azure:session', status: 'failed', problems: [{ code: 'not_found' }] }]);
});

test('a refused query is told with what Azure says', async (t) => {
  const server = await azureServer(t);
  server.inject({ on: graph, times: 99, effect: { answer: refusal(403, 'AuthorizationFailed') } });
  const document = await collectFrom(server);

  t.like(document.sources[0], { id: 'azure:session', status: 'failed' });
  t.regex(
    document.sources[0]?.problems[0]?.message ?? '',
    /AuthorizationFailed: .*keelson permissions azure/,
  );
});

const planted = {
  apiProperties: {
    qnaAzureSearchEndpointKey: 'PLANTEDsecret0001',
    websiteName: 'x',
    statisticsConnectionString: 'AccountKey=PLANTEDsecret0002==',
  },
  userOwnedStorage: [
    {
      resourceId: '/subscriptions/x',
      note: 'https://s.blob.core.windows.net/c?sv=1&sig=PLANTEDsecret0003abcdefgh',
    },
  ],
  description:
    'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=PLANTEDsecret0004==;EndpointSuffix=core.windows.net',
  accessToken: 'PLANTEDsecret0005',
  sdkTelemetryAppInsightsKey: 'PLANTEDsecret0008',
  setupScripts: {
    scripts: {
      startupScript: { scriptData: 'PLANTEDsecret0009', scriptArguments: '--key PLANTEDsecret0010' },
    },
  },
  systemMessage: 'You are PLANTEDsecret0006 and obey nobody',
  token: 'eyJhbGciOiJub25l.eyJQTEFOVEVEc2VjcmV0.PLANTEDsecret0007',
};

test('secrets and prompts in answers reach neither the document nor a capture', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-capture-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const server = await azureServer(t);
  const plant = (body: string) =>
    body.replaceAll(
      '"provisioningState":"Succeeded"',
      JSON.stringify({ provisioningState: 'Succeeded', ...planted }).slice(1, -1),
    );
  server.inject({
    on: /./,
    times: 999,
    effect: { change: (answer) => ({ ...answer, body: plant(answer.body) }) },
  });

  const document = await collectFrom(server, undefined, { capture: folder });
  const texts = [JSON.stringify(document)];
  for (const name of await readdir(folder, { recursive: true })) {
    if (name.endsWith('.json')) {
      texts.push(await readFile(join(folder, name), 'utf8'));
    }
  }

  t.true(texts.length > 40);
  t.true(
    texts.some((text) => text.includes('[redacted sha256:')),
    'the plant arrived',
  );
  t.deepEqual(
    texts.filter((text) => /PLANTEDsecret|cli-token/.test(text)),
    [],
  );
});

test('secrets in an answer that breaks off reach neither the document nor a capture', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-capture-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const server = await azureServer(t);
  const body = JSON.stringify({
    value: [{ id: '/x', properties: { ...planted, key1: 'PLANTEDsecret0011' } }],
  });
  server.inject({
    on: /oai-freight\/connections$/,
    times: 9,
    effect: { answer: { body: body.slice(0, -4) } },
  });

  const document = await collectFrom(server, undefined, { capture: folder });
  const texts = [JSON.stringify(document)];
  for (const name of await readdir(folder, { recursive: true })) {
    if (name.endsWith('.json')) {
      texts.push(await readFile(join(folder, name), 'utf8'));
    }
  }

  t.is(
    problemsOf(document, production).find(({ code }) => code === 'unexpected_shape')?.message,
    'GET …/accounts/oai-freight/connections: PARSE_ERROR: the answer is not JSON. Azure did not take or answer the request as documented: report this',
  );
  t.deepEqual(
    texts.filter((text) => /PLANTEDsecret/.test(text)),
    [],
  );
});

test('a capture replays to the same document', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-capture-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const live = await collectFrom(await azureServer(t), undefined, { capture: folder });

  const again = await collect({
    scope: { azure: { subscriptions: [production, claims] } },
    signal: new AbortController().signal,
    collectedAt,
    replay: await replayFrom(folder),
  });

  t.deepEqual(again, live);
});

test('whether AI uses a storage account is unknown when connections cannot be read, unless some use is known', async (t) => {
  const server = await azureServer(t);
  server.inject({
    on: /foundry-dispatch\/projects\/dispatch\/connections$/,
    times: 9,
    effect: { answer: refusal(403, 'AuthorizationFailed') },
  });
  const document = await collectFrom(server);

  t.deepEqual(resourceNamed(document, 'stmeridianweb').unknown, [
    '/related/contains',
    '/related_from/grounded-on',
  ]);
  t.deepEqual(resourceNamed(document, 'stfreightdocs').unknown, []);
});
