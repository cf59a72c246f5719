import { getClient } from '@azure-rest/core-client';
import { ResourceGraphClient } from '@azure/arm-resourcegraph';
import type { ExecutionContext } from 'ava';
import { account, project } from '../../../src/collect/azure/ai-services/ai-services.ts';
import { deployment } from '../../../src/collect/azure/ai-services/children.ts';
import { searchService } from '../../../src/collect/azure/search/ai-search.ts';
import { armReader } from '../../../src/collect/azure/session/arm.ts';
import { assignment, declaredRules } from '../../../src/collect/azure/governance/authorization.ts';
import { replayCredential } from '../../../src/collect/azure/session/credential.ts';
import { diagnosticSetting } from '../../../src/collect/azure/governance/diagnostic-settings.ts';
import { queryGraph } from '../../../src/collect/azure/resource-graph/graph.ts';
import { vault } from '../../../src/collect/azure/data/key-vault.ts';
import { workspace } from '../../../src/collect/azure/machine-learning/machine-learning.ts';
import { compute, onlineEndpoint } from '../../../src/collect/azure/machine-learning/children.ts';
import { resourceOf } from '../../../src/collect/azure/resource/resource.ts';
import type { GraphRow } from '../../../src/collect/azure/session/session.ts';
import { storageAccount } from '../../../src/collect/azure/data/storage.ts';
import { httpClientOver } from '../../../src/collect/azure/session/wire.ts';
import type { Resource } from '../../../src/generated/inventory.ts';
import { validateDefinition } from '../../../src/schema/validate.ts';
import { cassette, manager } from '../../clouds/azure.ts';
import { recorded } from '../../clouds/azure-recorded.ts';

const signal = new AbortController().signal;

/** Reads each GET of a cassette through the real ARM client: items of lists by the last name of their path. */
async function listsOf(file: string): Promise<Map<string, GraphRow[]>> {
  const recordings = cassette(file);
  const lists = new Map<string, GraphRow[]>();
  const send = async ({ url }: { url: string }) => {
    const asked = decodeURIComponent(url);
    const found =
      recordings.find((item) => decodeURIComponent(item.url) === asked) ??
      recordings.find((item) => new URL(item.url).pathname === new URL(url).pathname);
    return {
      status: found?.status ?? 404,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(found?.body ?? {}),
    };
  };
  const options = {
    httpClient: httpClientOver(send),
    retryOptions: { maxRetries: 0 },
    credentials: { scopes: [`${manager}/.default`] },
  };
  const arm = armReader(getClient(manager, replayCredential, options), manager, signal);
  for (const { method, url, body } of recordings) {
    const { pathname, searchParams } = new URL(url);
    if (method === 'GET' && !/skiptoken/i.test(url)) {
      const version = searchParams.get('api-version') ?? '';
      const isList = Array.isArray((body as { value?: unknown }).value);
      const rows = isList
        ? await arm.list<GraphRow>(pathname, version)
        : [await arm.get<GraphRow>(pathname, version)];
      const name =
        pathname
          .split('/')
          .at(isList ? -1 : -2)
          ?.toLowerCase() ?? '';
      lists.set(name, [...(lists.get(name) ?? []), ...rows]);
    }
  }
  return lists;
}

function fits(t: ExecutionContext, resources: readonly Resource[], least = 1): void {
  t.true(resources.length >= least, `${resources.length} resources`);
  for (const resource of resources) {
    t.is(validateDefinition('inventory', 'resource', resource), undefined, resource.id);
  }
}

const parent = resourceOf(
  { id: '/subscriptions/s/resourceGroups/g/providers/p/t/n', name: 'n', type: 't' },
  { type: 'T', kind: 'ai-service', region: 'eastus' },
);

recorded(
  'recorded accounts and deployments of 2025 become resources, absent properties marked as defaults',
  async (t) => {
    const lists = await listsOf('ai-foundry-accounts-and-deployments-2025.json');
    const accounts = (lists.get('accounts') ?? []).map((row) => account(row).resource);
    const deployments = (lists.get('deployments') ?? []).map((row) => deployment(row, parent));

    fits(t, [...accounts, ...deployments.map(({ resource }) => resource)], 3);
    t.true(accounts.every(({ defaults }) => defaults.includes('/properties/disableLocalAuth')));
    t.deepEqual(deployments[0]?.resource.ai, {
      provider: 'Azure',
      model: 'gpt-4o-mini',
      model_version: '2024-07-18',
      publisher: 'OpenAI',
    });
    t.deepEqual(
      deployments[0]?.relationships.map(({ kind, to }) => [kind, to.split('/').at(-1)]),
      [['guarded-by', 'Microsoft.DefaultV2']],
    );
    t.false(JSON.stringify(accounts).includes('callRateLimit'));
  },
);

recorded('accounts of an old API version become resources', async (t) => {
  const lists = await listsOf('cognitive-accounts-list-2017.json');

  fits(
    t,
    (lists.get('accounts') ?? []).map((row) => account(row).resource),
  );
});

recorded('Foundry projects become resources of their accounts', async (t) => {
  const lists = await listsOf('ai-foundry-projects.json');
  const projects = (lists.get('resources') ?? []).filter(({ type }) => /projects$/i.test(type)).map(project);

  fits(
    t,
    projects.map(({ resource }) => resource),
  );
  t.regex(projects[0]?.relationships[0]?.from ?? '', /\/accounts\/[^/]+$/);
});

recorded('Machine Learning workspaces, computes and endpoints become resources', async (t) => {
  const workspaces = (await listsOf('ml-workspaces-list.json')).get('workspaces') ?? [];
  const computes = (await listsOf('ml-workspace-computes.json')).get('computes') ?? [];
  const endpoints = (await listsOf('ml-online-endpoints.json')).get('onlineendpoints') ?? [];

  fits(
    t,
    workspaces.map((row) => workspace(row).resource),
  );
  fits(
    t,
    computes.map((row) => compute(row, parent).resource),
  );
  fits(
    t,
    endpoints.map((row) => onlineEndpoint(row, parent).resource),
  );
  t.is(endpoints[0]?.properties?.['authMode'], 'Key');
});

recorded('search services, vaults and storage accounts become resources, over their pages', async (t) => {
  fits(
    t,
    ((await listsOf('search-services-list.json')).get('searchservices') ?? []).map(
      (row) => searchService(row).resource,
    ),
  );
  fits(t, ((await listsOf('key-vaults.json')).get('vaults') ?? []).map(vault));
  fits(
    t,
    ((await listsOf('storage-accounts-firewall.json')).get('storageaccounts') ?? []).map(
      (row) => storageAccount(row).resource,
    ),
  );
  fits(
    t,
    ((await listsOf('storage-blob-containers.json')).get('storageaccounts') ?? []).map(
      (row) => storageAccount(row).resource,
    ),
  );
});

recorded('a recorded list of two pages is followed by the token in its link', async (t) => {
  const file = 'app-configuration-private-endpoints.json';
  const pages = cassette(file).map(({ body }) => (body as { value: GraphRow[] }).value);
  const read = (await listsOf(file)).get('configurationstores');

  t.is(pages.length, 2);
  t.deepEqual(read, pages.flat());
});

recorded('diagnostic settings become resources that log to their destinations', async (t) => {
  const rows = (await listsOf('diagnostic-settings-present.json')).get('diagnosticsettings') ?? [];

  fits(
    t,
    rows.map((row) => diagnosticSetting(row, parent).resource),
  );
});

recorded('role assignments and definitions become levels', async (t) => {
  const lists = await listsOf('role-assignments-and-definitions.json');
  const rules = declaredRules(lists.get('roledefinitions') ?? []);
  const assignments = (lists.get('roleassignments') ?? []).map((row) => assignment(row, rules));

  fits(
    t,
    assignments.map(({ resource }) => resource),
    70,
  );
  const given = assignments.flatMap(({ relationships }) => relationships);
  t.true(given.length > 0);
  t.true(
    given.every(
      ({ kind, level, evidence }) =>
        kind === 'has-permission' && level !== undefined && evidence !== undefined,
    ),
  );
});

/** Pages of a recording through the real Resource Graph client. */
async function rowsOf(...files: string[]) {
  const pages = files
    .flatMap(cassette)
    .filter(({ method, status, url }) => method === 'POST' && status === 200 && !/token/i.test(url));
  let page = 0;
  const send = async () => {
    const last = { totalRecords: 0, count: 0, data: [], facets: [], resultTruncated: 'false' };
    const body = JSON.stringify(pages[page]?.body ?? last);
    page += 1;
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  };
  const client = new ResourceGraphClient(replayCredential, {
    httpClient: httpClientOver(send),
    retryOptions: { maxRetries: 0 },
  });
  return queryGraph(client, 'resources', {}, signal);
}

recorded('recorded and specified pages of Resource Graph are followed by their tokens', async (t) => {
  t.true((await rowsOf('arg-spec-first-page.json', 'arg-spec-next-page.json')).length >= 2);
});

recorded('a recorded page that leads to itself is refused instead of read for ever', async (t) => {
  const page = cassette('arg-recorded-skiptoken-objectarray.json').find(
    ({ method, status }) => method === 'POST' && status === 200,
  );
  const send = async () => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(page?.body),
  });
  const client = new ResourceGraphClient(replayCredential, {
    httpClient: httpClientOver(send),
    retryOptions: { maxRetries: 0 },
  });

  await t.throwsAsync(queryGraph(client, 'resources', {}, signal), {
    code: 'truncated',
    message: /leads from a page to itself/,
  });
});

recorded('a recorded table is refused, since rows were asked', async (t) => {
  await t.throwsAsync(rowsOf('arg-storage-table-format.json'), {
    name: 'ReadError',
    code: 'unexpected_shape',
    message: /answered a table where rows were asked/,
  });
});
