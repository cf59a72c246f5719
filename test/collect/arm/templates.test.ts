import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { unknownValue } from '../../../src/collect/code/token.ts';
import { collect } from '../../../src/collect/run.ts';
import { parseJson } from '../../../src/collect/json/parse.ts';
import { evaluated } from './evaluated.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const account = 'Microsoft.CognitiveServices/accounts';
const told = ({ resources }: ReturnType<typeof evaluated>) =>
  resources.map(({ type, name, id }) => [
    type,
    name,
    id.split('/resourceGroups/')[1]?.replace(/^\uFDD0[^\uFDD1]*\uFDD1/, 'rg'),
  ]);

test('children lie below their parents, in whichever way they are written', (t) => {
  const template = {
    $schema: schema,
    resources: [
      {
        type: account,
        name: 'a',
        resources: [{ type: 'deployments', name: 'nested', properties: {} }],
      },
      { type: `${account}/deployments`, name: 'a/beside', properties: {} },
      { type: `${account}/providers/diagnosticSettings`, name: 'a/Microsoft.Insights/logs', properties: {} },
      { type: 'Microsoft.Insights/diagnosticSettings', scope: `${account}/a`, name: 'more', properties: {} },
    ],
  };
  const below = `rg/providers/${account}/a`;

  t.deepEqual(told(evaluated(template)), [
    [account, 'a', below],
    [`${account}/deployments`, 'nested', `${below}/deployments/nested`],
    [`${account}/deployments`, 'beside', `${below}/deployments/beside`],
    [
      'Microsoft.Insights/diagnosticSettings',
      'logs',
      `${below}/providers/Microsoft.Insights/diagnosticSettings/logs`,
    ],
    [
      'Microsoft.Insights/diagnosticSettings',
      'more',
      `${below}/providers/Microsoft.Insights/diagnosticSettings/more`,
    ],
  ]);
});

test('conditions and loops decide how many there are', (t) => {
  const { resources, problems } = evaluated({
    $schema: schema,
    parameters: { on: { type: 'bool' }, many: { type: 'int' } },
    resources: [
      { type: 'A.B/c', name: 'off', condition: false },
      { type: 'A.B/c', name: 'maybe', condition: "[parameters('on')]" },
      { type: 'A.B/c', name: "[concat('n', copyIndex())]", copy: { name: 'loop', count: 2 } },
      {
        type: 'A.B/c',
        name: "[concat('m', copyIndex())]",
        copy: { name: 'loop', count: "[parameters('many')]" },
      },
      { type: 'A.B/c', name: 'huge', copy: { name: 'loop', count: 1000000000 } },
      {
        type: 'A.B/c',
        name: 'inside',
        properties: { copy: [{ name: 'list', count: 2, input: { at: "[copyIndex('list')]" } }] },
      },
    ],
  });

  t.deepEqual(
    resources.map(({ name }) => name),
    ['maybe', 'n0', 'n1', `m${unknownValue('copyIndex()')}`, 'huge', 'inside'],
  );
  t.deepEqual(resources.at(-1)?.configuration, { list: [{ at: 0 }, { at: 1 }] });
  t.deepEqual(
    problems.map(({ code, message }) => [code, message.slice(0, 24)]),
    [['too_large', 'a loop makes 1000000000:']],
  );
});

test('nested deployments see their own parameters, or those around, and give outputs', (t) => {
  const inner = (scope: string) => ({
    type: 'Microsoft.Resources/deployments',
    name: scope,
    properties: {
      expressionEvaluationOptions: { scope },
      parameters: { name: { value: `[concat(parameters('name'), '-passed')]` } },
      template: {
        $schema: schema,
        parameters: { name: { type: 'string' } },
        resources: [{ type: 'A.B/c', name: "[parameters('name')]" }],
        outputs: { made: { type: 'string', value: 'result' } },
      },
    },
  });
  const { resources } = evaluated({
    $schema: schema,
    parameters: { name: { type: 'string', defaultValue: 'top' } },
    resources: [
      inner('inner'),
      inner('outer'),
      { type: 'A.B/c', name: 'user', properties: { from: "[reference('inner').outputs.made.value]" } },
      {
        type: 'Microsoft.Resources/deployments',
        name: 'linked',
        properties: { templateLink: { uri: 'https://example.com/t.json' } },
      },
    ],
  });

  t.deepEqual(
    resources.map(({ name, configuration, declared }) => [name, configuration['from'], declared.address]),
    [
      ['top-passed', undefined, 'inner.A.B/c/top-passed'],
      ['top', undefined, 'outer.A.B/c/top'],
      ['user', 'result', 'A.B/c/user'],
    ],
  );
});

test('templates with symbolic names refer to existing resources without declaring them', (t) => {
  const { resources } = evaluated({
    $schema: schema,
    languageVersion: '2.0',
    resources: {
      old: { existing: true, type: account, name: 'old' },
      fresh: {
        type: `${account}/deployments`,
        name: 'old/d',
        properties: { of: "[reference('old').endpoint]" },
      },
    },
  });

  t.deepEqual(
    resources.map(({ type, declared }) => [type, declared.address]),
    [[`${account}/deployments`, 'fresh']],
  );
});

test('a resource that is declared twice is one', (t) => {
  const { resources } = evaluated({
    $schema: schema,
    resources: [
      { type: account, name: 'a', properties: { disableLocalAuth: true, acls: { a: 1 } } },
      {
        type: account.toLowerCase(),
        name: 'A',
        properties: { encryption: { keySource: 'Microsoft.KeyVault' }, acls: { b: 2 } },
      },
    ],
  });

  t.deepEqual(
    resources.map(({ configuration }) => configuration),
    [{ disableLocalAuth: true, acls: { a: 1, b: 2 }, encryption: { keySource: 'Microsoft.KeyVault' } }],
  );
});

test('JSON is read as deployment services take it, and what is none is told with its place', (t) => {
  t.like(parseJson('// c\n{ "a": [1, 2,], /* x */ "b": "one\ntwo", }'), { kind: 'object' });
  for (const [text, line, column] of [
    ['{\n "a": }', 2, 7],
    ['{"a": 1', 1, 8],
    ['["x', 1, 2],
    ['{"a" 1}', 1, 6],
    ['', 1, 1],
    [`${'['.repeat(100_000)}`, 1, 502],
  ] as const) {
    t.like(
      t.throws(() => parseJson(text)),
      { problem: { code: 'invalid', line, column } },
      text.slice(0, 20),
    );
  }
});

const words = [
  'concat(',
  "')",
  'parameters(',
  "'x'",
  ')',
  '.',
  '[',
  ']',
  ',',
  'copyIndex()',
  '1',
  "''",
  'if(',
  'lambda(',
];

test('no expression and no document makes the reader crash or hang', (t) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), fc.json(), (parts, json) => {
      evaluated({
        $schema: schema,
        resources: [
          { type: 'A.B/c', name: `[${parts.join('')}]`, properties: { a: `[${parts.join(' ')}]` } },
        ],
      });
      evaluated(
        `{"$schema": "${schema}", "resources": ${json}, "parameters": ${json}, "variables": ${json}}`,
      );
    }),
    { numRuns: 300, seed: 6 },
  );
  t.pass();
});

const fixtures = join(process.env['KEELSON_FIXTURES'] ?? '../shared/fixtures', 'iac/arm');

(existsSync(fixtures) ? test : test.skip)(
  'templates of others are read, with the AI resources that are in them',
  async (t) => {
    const document = await collect({
      scope: {},
      paths: [fixtures],
      signal: AbortSignal.timeout(120_000),
      collectedAt: '2026-01-01T00:00:00.000Z',
    });
    const inFile = (file: string) =>
      document.resources.filter(({ origin }) => origin.kind === 'code' && origin.file.endsWith(file));
    const count = (file: string, type: string) =>
      inFile(file).filter((resource) => resource.type === type).length;
    const only = (file: string, type: string) => {
      const [found, second] = inFile(file).filter((resource) => resource.type === type);
      if (!found || second) throw new Error(`not one ${type} in ${file}`);
      return found;
    };
    const search = 'Microsoft.Search/searchServices';
    const workspaces = 'Microsoft.MachineLearningServices/workspaces';

    t.deepEqual(
      document.sources.flatMap(({ problems }) =>
        problems.map(({ resource, message }) => `${resource} ${message}`),
      ),
      [
        'quickstart-ai-services-universalkey.json:38 quickstart-ai-services-universalkey.json:38: there is no parameter aiServicesName: what depends on it is unknown',
      ],
    );
    for (const file of readdirSync(fixtures).filter((name) => name.endsWith('.json'))) {
      t.true(inFile(file).length > 0, file);
      t.notThrows(() => parseJson(readFileSync(join(fixtures, file), 'utf8')));
    }
    // Nothing is given for networks, so its expression chooses the closed way.
    t.like(only('avm-cognitive-services-account.json', account).properties, {
      publicNetworkAccess: 'Disabled',
    });
    t.is(count('azurechat-main.json', account), 4);
    t.is(count('azurechat-main.json', `${account}/deployments`), 3);
    t.is(count('azurechat-main.json', search), 1);
    t.is(count('azureml-online-endpoint.json', `${workspaces}/onlineEndpoints`), 1);
    t.is(count('azureml-online-endpoint-deployment.json', `${workspaces}/onlineEndpoints/deployments`), 1);
    t.is(count('azureml-featurestore.json', workspaces), 1);
    t.like(only('foundry-00-basic.json', account).properties, {
      disableLocalAuth: false,
      publicNetworkAccess: 'Enabled',
    });
    t.like(only('foundry-00-basic.json', `${account}/deployments`).ai, {
      model: 'gpt-4.1-mini',
      model_version: '2025-04-14',
    });
    t.is(only('foundry-04-disable-local-auth.json', account).properties['disableLocalAuth'], true);
    t.like(only('foundry-10-private-network-basic.json', account).properties, {
      publicNetworkAccess: 'Disabled',
      disableLocalAuth: false,
      privateEndpointConnections: [
        { properties: { privateLinkServiceConnectionState: { status: 'Approved' } } },
      ],
    });
    t.like(only('foundry-15-private-network-standard-agent.json', account).properties, {
      networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' },
    });
    t.is(count('foundry-15-private-network-standard-agent.json', `${account}/projects/connections`), 3);
    t.like(only('foundry-30-customer-managed-keys.json', account).properties, {
      encryption: { keySource: 'Microsoft.KeyVault' },
    });
    t.like(only('foundry-41-standard-agent.json', account).properties, {
      networkAcls: { defaultAction: 'Allow' },
    });
    t.like(only('foundry-45-basic-agent-bing.json', `${account}/connections`).properties, {
      authType: 'ApiKey',
    });
    t.like(only('foundry-connection-ai-search.json', `${account}/connections`).properties, {
      authType: 'ApiKey',
    });
    t.like(only('language-openai-accelerator-main.json', account).properties, { disableLocalAuth: true });
    t.is(count('language-openai-accelerator-main.json', `${account}/deployments`), 2);
    t.is(count('mlops-python-cloud-environment.json', workspaces), 1);
    t.is(count('search-openai-accelerator-azuredeploy.json', account), 3);
    t.is(count('search-openai-accelerator-azuredeploy.json', search), 1);
    t.is(count('chat-copilot-main.json', search), 1);
    t.false(JSON.stringify(document).includes('\uFDD0'));
  },
);
