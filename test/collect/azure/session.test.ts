import test from 'ava';
import { azure } from '../../../src/collect/azure/cloud.ts';
import { openSession } from '../../../src/collect/azure/session/open.ts';
import { permissionsOf } from '../../../src/collect/cloud.ts';
import { newLedger } from '../../../src/collect/ledger.ts';
import { newVault } from '../../../src/collect/transport/sealed.ts';
import type { Send, WireRequest } from '../../../src/collect/transport/exchange.ts';
import { ReadError } from '../../../src/collect/transport/problem.ts';
import type { AzureScope } from '../../../src/generated/config.ts';
import {
  azureServer,
  collectedAt,
  collectFrom,
  manager,
  problemsOf,
  production,
  resourceNamed,
} from '../../clouds/azure.ts';

const graph = /POST management\.azure\.com\/providers\/Microsoft\.ResourceGraph\/resources$/;
const first = '00000000-0000-4000-8000-000000000001';

interface GraphBody {
  readonly query: string;
  readonly subscriptions?: readonly string[];
  readonly managementGroups?: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

function bodyOf({ body = '' }: WireRequest): GraphBody {
  return JSON.parse(body) as GraphBody;
}

function page(data: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) {
  return {
    totalRecords: data.length,
    count: data.length,
    data,
    facets: [],
    resultTruncated: 'false',
    ...more,
  };
}

function subscriptionRows(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const id = `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
    return { id: `/subscriptions/${id}`, subscriptionId: id, name: `subscription ${index + 1}` };
  });
}

/** A session over answers of a test, and what it asked. */
async function sessionOver(answer: (request: WireRequest) => unknown, scope: AzureScope = {}) {
  const requests: WireRequest[] = [];
  const asked: string[] = [];
  const send: Send = async (request) => {
    requests.push(request);
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(await answer(request)),
    };
  };
  const ledger = newLedger();
  const session = await openSession(
    {
      scope,
      send,
      vault: newVault(),
      sink: ledger.sinkFor('azure-session'),
      signal: new AbortController().signal,
      replaying: false,
      collectedAt,
    },
    {
      getToken: async (scopes) => {
        asked.push(...[scopes].flat());
        return { token: 'given', expiresOnTimestamp: Date.now() + 3_600_000 };
      },
    },
  );
  return { session, requests, ledger, asked };
}

// What Foundry's hosts are asked gets a token of their own.
const foundryHost = /^https:\/\/[a-z-]+\.services\.ai\.azure\.com\//;

test('pages of Resource Graph are followed by their token, with the same query', async (t) => {
  const { session, requests } = await sessionOver((request) => {
    const { query, options } = bodyOf(request);
    if (query.startsWith('resourcecontainers')) {
      return page(subscriptionRows(1));
    }
    const row = (name: string) => ({ id: `/subscriptions/${first}/${name}`, name, type: 't' });
    return options['$skipToken'] === 'second'
      ? page([row('c')])
      : page([row('a'), row('b')], { $skipToken: 'second' });
  });

  t.deepEqual(
    (await session.graph('resources | project id')).map(({ name }) => name),
    ['a', 'b', 'c'],
  );
  t.deepEqual(requests.slice(1).map(bodyOf), [
    {
      subscriptions: [first],
      query: 'resources | project id',
      options: { $top: 1000, resultFormat: 'objectArray' },
    },
    {
      subscriptions: [first],
      query: 'resources | project id',
      options: { $top: 1000, resultFormat: 'objectArray', $skipToken: 'second' },
    },
  ]);
});

test('more subscriptions than a query answers whole are asked in several', async (t) => {
  const { session, requests } = await sessionOver((request) =>
    bodyOf(request).query.startsWith('resourcecontainers') ? page(subscriptionRows(401)) : page([]),
  );
  await session.graph('resources | project id');

  t.deepEqual(
    requests.slice(1).map((request) => bodyOf(request).subscriptions?.length),
    [200, 200, 1],
  );
});

test('management groups are asked for their subscriptions, each a source', async (t) => {
  const { requests, ledger } = await sessionOver(() => page(subscriptionRows(2)), {
    management_groups: ['mg-meridian'],
  });

  t.deepEqual(requests.map(bodyOf)[0]?.managementGroups, ['mg-meridian']);
  t.deepEqual(
    [...ledger.sources.values()].map(({ id, name, status }) => [id, name, status]),
    [
      [`azure:/subscriptions/${first}`, 'subscription 1', 'complete'],
      ['azure:/subscriptions/00000000-0000-4000-8000-000000000002', 'subscription 2', 'complete'],
    ],
  );
});

test('a credential that is given is asked for tokens of the cloud it reads, and the separate clouds have their own hosts', async (t) => {
  const hosts = {
    public: 'https://management.azure.com',
    usgovernment: 'https://management.usgovcloudapi.net',
    china: 'https://management.chinacloudapi.cn',
  } as const;
  for (const [cloud, host] of Object.entries(hosts)) {
    const scope: AzureScope = { cloud: cloud as keyof typeof hosts };
    const { requests, asked } = await sessionOver(() => page(subscriptionRows(1)), scope);

    t.deepEqual(
      requests.map(({ url, headers }) => [url, headers['authorization']]),
      [[`${host}/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01`, 'Bearer given']],
    );
    t.deepEqual([...new Set(asked)], [`${host}/.default`]);
  }
});

test('what the transport says comes out of both clients as it was', async (t) => {
  const refused = new ReadError('not_captured', 'the capture has no answer');
  const { session } = await sessionOver((request) => {
    if (request.method === 'POST' && bodyOf(request).query.startsWith('resourcecontainers')) {
      return page(subscriptionRows(1));
    }
    throw refused;
  });

  t.is(await t.throwsAsync(session.graph('resources | project id')), refused);
  t.is(await t.throwsAsync(session.get(`/subscriptions/${first}/x`, '2025-06-01')), refused);
  t.is(await t.throwsAsync(session.list(`/subscriptions/${first}/x`, '2025-06-01')), refused);
});

test('lists of Resource Manager are read over their pages', async (t) => {
  const { session, requests } = await sessionOver((request) => {
    if (request.method === 'POST') {
      return page(subscriptionRows(1));
    }
    return request.url.includes('skip')
      ? { value: [{ id: '/b', name: 'b' }], nextLink: null }
      : {
          value: [{ id: '/a', name: 'a' }],
          nextLink: `${manager}/subscriptions/x?api-version=1&$skipToken=2`,
        };
  });

  t.deepEqual(await session.list('/subscriptions/x', '1'), [
    { id: '/a', name: 'a' },
    { id: '/b', name: 'b' },
  ]);
  t.deepEqual(
    requests.slice(1).map(({ url }) => decodeURIComponent(url)),
    [`${manager}/subscriptions/x?api-version=1`, `${manager}/subscriptions/x?api-version=1&$skipToken=2`],
  );
});

for (const [what, nextLink] of [
  ['no URL', 'page two'],
  ['a path alone', '/subscriptions/x?page=2'],
  ['another host, which must not get the token', 'https://elsewhere.example/x'],
  ['no text', 7],
] as const) {
  test(`a next page that is ${what} ends the list as truncated, not the run`, async (t) => {
    const server = await azureServer(t);
    server.inject({
      on: /oai-freight\/deployments$/,
      times: 9,
      effect: { answer: { body: { value: [], nextLink } } },
    });
    const document = await collectFrom(server);

    t.deepEqual(
      problemsOf(document, production)
        .filter(({ code }) => code === 'truncated')
        .map(({ call }) => call),
      ['GET …/deployments'],
    );
    t.deepEqual(resourceNamed(document, 'oai-freight').unknown, ['/related/deploys']);
    t.true(server.requests.every(({ url }) => url.startsWith(manager) || foundryHost.test(url)));
  });
}

test('items that are none are a problem, never left out in silence', async (t) => {
  const server = await azureServer(t);
  server.inject({
    on: /oai-freight\/deployments$/,
    times: 9,
    effect: { answer: { body: { value: [null] } } },
  });
  server.inject({
    on: /oai-freight\/raiPolicies$/,
    times: 9,
    effect: { answer: { body: { value: [{ name: 'x' }] } } },
  });
  const document = await collectFrom(server);

  t.deepEqual(
    problemsOf(document, production)
      .filter(({ code }) => code === 'unexpected_shape')
      .map(({ message }) => message)
      .toSorted(),
    [
      'GET …/accounts/oai-freight/deployments answered an item without id and name',
      'GET …/accounts/oai-freight/raiPolicies answered an item without id',
    ],
  );
  t.deepEqual(resourceNamed(document, 'oai-freight').unknown, ['/related/contains', '/related/deploys']);
});

test('rows of Resource Graph that are none are a problem of every source', async (t) => {
  const server = await azureServer(t);
  server.inject({ on: graph, after: 1, effect: { answer: { body: page([null]) } } });
  const document = await collectFrom(server);

  t.deepEqual(
    document.sources.map(({ problems }) => problems.some(({ code }) => code === 'unexpected_shape')),
    [true, true],
  );
});

test('the role has the permissions of the declared calls, and none that reads keys or data but what defines agents', (t) => {
  const permissions = permissionsOf(azure);
  const role = azure.role(permissions) as { Actions: string[]; DataActions: string[] };

  const agents = 'Microsoft.CognitiveServices/accounts/AIServices/agents/read';
  t.deepEqual([...role.Actions, agents].toSorted(), permissions);
  t.deepEqual(role.DataActions, [agents]);
  t.deepEqual(
    permissions.filter((permission) => !permission.endsWith('/read')),
    [],
  );
});
