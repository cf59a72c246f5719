import test from 'ava';
import { searchService } from '../../../src/collect/azure/search/ai-search.ts';
import { account, accountType, project } from '../../../src/collect/azure/ai-services/ai-services.ts';
import { connection, deployment, raiPolicy } from '../../../src/collect/azure/ai-services/children.ts';
import { storesByHost } from '../../../src/collect/azure/ai-services/connection-target.ts';
import { diagnosticSetting } from '../../../src/collect/azure/governance/diagnostic-settings.ts';
import { resourceOf } from '../../../src/collect/azure/resource/resource.ts';
import type { GraphRow } from '../../../src/collect/azure/session/session.ts';
import { azureServer, collectFrom, refusal, resourceNamed } from '../../clouds/azure.ts';

const subscription = '00000000-0000-4000-8000-000000000001';
const group = `/subscriptions/${subscription}/resourceGroups/rg`;
const id = `${group}/providers/${accountType}/oai`;
const search = `${group}/providers/Microsoft.Search/searchServices/srch`;
const docs = `${group}/providers/Microsoft.Storage/storageAccounts/docs`;
const stores = storesByHost([
  { id: search, name: 'srch', type: 'microsoft.search/searchservices' },
  { id: docs, name: 'docs', type: 'microsoft.storage/storageaccounts' },
]);

const parent = resourceOf(
  { id, name: 'oai', type: accountType, location: 'eastus', tags: { team: 'dispatch' } },
  { type: accountType, kind: 'ai-service' },
);

/** What every child of the account has in common. */
const child = {
  cloud: 'azure',
  account: subscription,
  region: 'eastus',
  group: 'rg',
  tags: { team: 'dispatch' },
  origin: { kind: 'live', source: `azure:/subscriptions/${subscription}` },
  unknown: [],
  defaults: [],
} as const;

function row(segment: string, name: string, properties: Record<string, unknown>): GraphRow {
  return { id: `${id}/${segment}/${name}`, name, type: `${accountType}/${segment}`, properties };
}

test('an account runs as its identities, is encrypted by its key and depends on storage of its own', (t) => {
  const identity = `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-oai`;
  const { resource, relationships } = account({
    id,
    name: 'oai',
    type: accountType.toLowerCase(),
    kind: 'OpenAI',
    location: 'eastus',
    sku: { name: 'S0' },
    identity: {
      type: 'SystemAssigned, UserAssigned',
      principalId: 'ABC',
      userAssignedIdentities: { [identity]: {} },
    },
    properties: {
      disableLocalAuth: true,
      publicNetworkAccess: 'Disabled',
      encryption: {
        keySource: 'Microsoft.KeyVault',
        keyVaultProperties: { keyVaultUri: 'https://kv.vault.azure.net/', keyName: 'oai' },
      },
      userOwnedStorage: [{ resourceId: docs }, { identityClientId: 'x' }, null],
      callRateLimit: { count: 1 },
      dateCreated: '2026-01-01T00:00:00Z',
      customSubDomainName: null,
    },
  });

  t.deepEqual(resource.defaults, []);
  t.deepEqual(Object.keys(resource.properties).toSorted(), [
    'disableLocalAuth',
    'encryption',
    'identity',
    'kind',
    'publicNetworkAccess',
    'sku',
    'userOwnedStorage',
  ]);
  t.deepEqual(relationships, [
    { from: id, kind: 'runs-as', to: identity, evidence: 'identity.userAssignedIdentities' },
    { from: id, kind: 'runs-as', to: 'principal:abc', evidence: 'identity.principalId' },
    {
      from: id,
      kind: 'encrypted-by',
      to: 'https://kv.vault.azure.net/keys/oai',
      evidence: 'encryption.keyVaultProperties',
    },
    { from: id, kind: 'depends-on', to: docs, evidence: 'resourceId' },
  ]);
});

test('an account that says nothing takes keys and is public, as Azure documents, and its firewall stays unsaid', (t) => {
  const { resource } = account({ id, name: 'oai', type: accountType, properties: null });

  t.deepEqual(resource.properties, { disableLocalAuth: false, publicNetworkAccess: 'Enabled' });
  t.deepEqual(resource.defaults, ['/properties/disableLocalAuth', '/properties/publicNetworkAccess']);
});

test('a project is named by its last part and lies in its account', (t) => {
  const { resource, relationships } = project({
    ...row('projects', 'oai/dispatch', { displayName: 'Dispatch', isDefault: true }),
    id: `${id}/projects/dispatch`,
    location: 'eastus',
  });

  t.is(resource.name, 'dispatch');
  t.is(resource.kind, 'ai-project');
  t.deepEqual(relationships, [{ from: id, kind: 'contains', to: `${id}/projects/dispatch`, evidence: 'id' }]);
});

test('a deployment is a model, guarded by the policy it names', (t) => {
  const properties = {
    model: { format: 'OpenAI', name: 'gpt-4.1', version: '2025-04-14' },
    raiPolicyName: 'strict',
    versionUpgradeOption: 'NoAutoUpgrade',
  };
  const found = deployment(
    {
      ...row('deployments', 'chat', { ...properties, provisioningState: 'Succeeded' }),
      sku: { name: 'GlobalStandard', capacity: 10 },
    },
    parent,
  );

  t.deepEqual(found, {
    resource: {
      ...child,
      id: `${id}/deployments/chat`,
      type: `${accountType}/deployments`,
      kind: 'ai-deployment',
      name: 'chat',
      properties: { ...properties, sku: { name: 'GlobalStandard', capacity: 10 } },
      ai: { provider: 'Azure', model: 'gpt-4.1', model_version: '2025-04-14', publisher: 'OpenAI' },
    },
    relationships: [
      {
        from: `${id}/deployments/chat`,
        kind: 'guarded-by',
        to: `${id}/raiPolicies/strict`,
        evidence: 'raiPolicyName',
      },
    ],
  });
});

test('a deployment without a policy has no guard, and a model without a version none made up', (t) => {
  const { resource, relationships } = deployment(
    row('deployments', 'chat', { model: { name: 'phi-4' } }),
    parent,
  );

  t.deepEqual(resource.ai, { provider: 'Azure', model: 'phi-4' });
  t.deepEqual(relationships, []);
});

test('a content filter policy is its filters', (t) => {
  const properties = {
    mode: 'Default',
    basePolicyName: 'Microsoft.Default',
    type: 'UserManaged',
    contentFilters: [{ name: 'Jailbreak', blocking: true, enabled: true, source: 'Prompt' }],
  };

  t.deepEqual(raiPolicy(row('raiPolicies', 'strict', properties), parent), {
    resource: {
      ...child,
      id: `${id}/raiPolicies/strict`,
      type: `${accountType}/raiPolicies`,
      kind: 'ai-guardrail',
      name: 'strict',
      properties,
    },
    relationships: [],
  });
});

test('a connection leads to the resource of its metadata, else to that of its host, else nowhere', (t) => {
  const targets = (properties: Record<string, unknown>) =>
    connection(row('connections', 'c', properties), parent, stores).relationships.map(
      ({ from, kind, to }) => [from === id ? 'account' : 'connection', kind, to],
    );
  const elsewhere = `${group}/providers/Microsoft.Search/searchServices/other`;

  t.deepEqual(
    targets({
      category: 'CognitiveSearch',
      target: 'https://srch.search.windows.net',
      metadata: { ResourceId: elsewhere },
    }),
    [
      ['connection', 'depends-on', elsewhere],
      ['account', 'grounded-on', elsewhere],
    ],
  );
  t.deepEqual(
    targets({ category: 'CognitiveSearch', target: 'https://SRCH.search.windows.net/', metadata: {} }),
    [
      ['connection', 'depends-on', search],
      ['account', 'grounded-on', search],
    ],
  );
  t.deepEqual(
    targets({ category: 'AzureStorageAccount', target: 'https://docs.dfs.core.windows.net/files' }),
    [
      ['connection', 'depends-on', docs],
      ['account', 'grounded-on', docs],
    ],
  );
  t.deepEqual(targets({ category: 'ApiKey', target: 'https://docs.blob.core.windows.net/' }), [
    ['connection', 'depends-on', docs],
  ]);
  t.deepEqual(targets({ category: 'CognitiveSearch', target: 'https://stranger.search.windows.net' }), []);
  t.deepEqual(targets({ category: 'CognitiveSearch', target: 'srch' }), []);
});

test('a connection of a project has the type of its own', (t) => {
  const at = `${id}/projects/dispatch/connections/c`;
  const found = connection(
    { id: at, name: 'c', type: 'x', properties: { category: 'ApiKey' } },
    parent,
    stores,
  );

  t.is(found.resource.type, `${accountType}/projects/connections`);
});

test('a diagnostic setting logs to every destination that it names', (t) => {
  const logs = [{ category: 'Audit', enabled: true }];
  const workspace = `${group}/providers/Microsoft.OperationalInsights/workspaces/logs`;
  const rule = `${group}/providers/Microsoft.EventHub/namespaces/hub/authorizationRules/send`;
  const at = `${id}/providers/Microsoft.Insights/diagnosticSettings/to-logs`;
  const found = diagnosticSetting(
    {
      id: at,
      name: 'to-logs',
      type: 'Microsoft.Insights/diagnosticSettings',
      properties: {
        logs,
        metrics: [],
        workspaceId: workspace,
        storageAccountId: docs,
        eventHubAuthorizationRuleId: rule,
        serviceBusRuleId: null,
      },
    },
    parent,
  );

  t.deepEqual(found, {
    resource: {
      ...child,
      id: at,
      type: 'Microsoft.Insights/diagnosticSettings',
      kind: 'logging',
      name: 'to-logs',
      properties: {
        logs,
        metrics: [],
        workspaceId: workspace,
        storageAccountId: docs,
        eventHubAuthorizationRuleId: rule,
      },
    },
    relationships: [
      { from: at, kind: 'logs-to', to: workspace, evidence: 'workspaceId' },
      { from: at, kind: 'logs-to', to: docs, evidence: 'storageAccountId' },
      { from: at, kind: 'logs-to', to: rule, evidence: 'eventHubAuthorizationRuleId' },
    ],
  });
});

test('a search service reads what it has private links of its own to, and takes keys unless it says otherwise', (t) => {
  const found = searchService({
    id: search,
    name: 'srch',
    type: 'microsoft.search/searchservices',
    location: 'eastus',
    sku: { name: 'standard' },
    properties: {
      publicNetworkAccess: 'disabled',
      sharedPrivateLinkResources: [
        { properties: { privateLinkResourceId: docs, groupId: 'blob' } },
        { properties: null },
      ],
    },
  });

  t.is(found.resource.properties['disableLocalAuth'], false);
  t.deepEqual(found.resource.defaults, ['/properties/disableLocalAuth', '/properties/replicaCount']);
  t.deepEqual(found.relationships, [
    { from: search, kind: 'reads', to: docs, evidence: 'sharedPrivateLinkResources' },
  ]);
});

test('what an account is grounded on is unknown when its connections were read and what they lead to was not', async (t) => {
  const server = await azureServer(t);
  // Answered by query: subscriptions and accounts first, then the stores that connections may name.
  server.inject({
    on: /Microsoft\.ResourceGraph\/resources$/,
    after: 3,
    effect: { answer: refusal(403, 'AuthorizationFailed') },
  });
  const document = await collectFrom(server);
  const owners = new Set(
    document.relationships
      .filter(({ kind, to }) => kind === 'contains' && /\/connections\//i.test(to))
      .map(({ from }) => from.toLowerCase()),
  );
  const unknown = document.resources
    .filter((resource) => resource.unknown.includes('/related/grounded-on'))
    .map((resource) => resource.id.toLowerCase());

  t.true(owners.size > 1);
  t.deepEqual(unknown.toSorted(), [...owners].toSorted());
  t.false(resourceNamed(document, 'lang-legacy').unknown.includes('/related/grounded-on'));
});
