import test from 'ava';
import { identityPart, unknownValue } from '../../../src/collect/code/token.ts';
import { evaluated } from './evaluated.ts';

const schemaOf = (kind: string) => `https://schema.management.azure.com/schemas/2019-04-01/${kind}.json#`;
const subscription = `/subscriptions/${identityPart('subscription')}`;
const group = `${subscription}/resourceGroups/${identityPart('resourceGroup')}`;
const search = 'Microsoft.Search/searchServices';

const nested = (rest: Readonly<Record<string, unknown>>, name: unknown = 's', scope = 'inner') => ({
  type: 'Microsoft.Resources/deployments',
  apiVersion: '2022-09-01',
  name: 'inner',
  ...rest,
  properties: {
    mode: 'Incremental',
    expressionEvaluationOptions: { scope },
    template: { $schema: schemaOf('deploymentTemplate'), resources: [{ type: search, name }] },
  },
});

const ids = (template: Readonly<Record<string, unknown>>) =>
  evaluated(template).resources.map(({ id }) => id);

test('a template of a subscription makes groups, and deploys into them', (t) => {
  t.deepEqual(
    ids({
      $schema: schemaOf('subscriptionDeploymentTemplate'),
      resources: [
        { type: 'Microsoft.Resources/resourceGroups', name: 'rg-ai', location: 'eastus' },
        nested({ resourceGroup: 'rg-ai' }),
        nested({ resourceGroup: 'rg-ai', subscriptionId: '1111' }),
        nested({ subscriptionId: '2222', location: 'eastus' }),
        nested({ location: 'eastus' }),
        { type: 'Microsoft.Authorization/roleAssignments', name: 'g' },
      ],
    }),
    [
      `${subscription}/resourceGroups/rg-ai`,
      `${subscription}/resourceGroups/rg-ai/providers/${search}/s`,
      `/subscriptions/1111/resourceGroups/rg-ai/providers/${search}/s`,
      `/subscriptions/2222/providers/${search}/s`,
      `${subscription}/providers/${search}/s`,
      `${subscription}/providers/Microsoft.Authorization/roleAssignments/g`,
    ],
  );
});

test('a group that is not known is one all the same', (t) => {
  t.deepEqual(
    ids({
      $schema: schemaOf('deploymentTemplate'),
      parameters: { other: { type: 'string' } },
      resources: [nested({ resourceGroup: "[parameters('other')]" })],
    }),
    [`${subscription}/resourceGroups/${unknownValue("parameters('other')")}/providers/${search}/s`],
  );
});

// https://learn.microsoft.com/azure/azure-resource-manager/templates/scope-functions
test('functions look where the template is that is evaluated, and resources lie where they are deployed', (t) => {
  const name = '[resourceGroup().name]';
  t.deepEqual(
    ids({
      $schema: schemaOf('deploymentTemplate'),
      resources: [
        nested({ resourceGroup: 'other' }, name, 'inner'),
        nested({ resourceGroup: 'other' }, name, 'outer'),
        nested({ resourceGroup: 'other' }, "[resourceId('A.B/c', 'n')]", 'inner'),
      ],
    }),
    [
      `${subscription}/resourceGroups/other/providers/${search}/other`,
      `${subscription}/resourceGroups/other/providers/${search}/${identityPart('resourceGroup')}`,
      `${subscription}/resourceGroups/other/providers/${search}/`,
    ],
  );
});

test('templates of tenants and management groups have ids of theirs', (t) => {
  const resources = [
    { type: 'Microsoft.Authorization/policyDefinitions', name: 'p' },
    { type: 'Microsoft.Authorization/roleAssignments', scope: '/', name: 'at-the-top' },
    {
      type: 'Microsoft.Authorization/roleAssignments',
      scope: 'Microsoft.Management/managementGroups/mg',
      name: 'in-a-group',
    },
    nested({ scope: 'Microsoft.Management/managementGroups/mg' }, '[managementGroup().name]'),
    nested({ subscriptionId: '1111', resourceGroup: 'rg' }),
  ];
  const authorization = '/providers/Microsoft.Authorization';
  const managed = '/providers/Microsoft.Management/managementGroups/mg';
  const rest = [
    `${authorization}/roleAssignments/at-the-top`,
    `${managed}${authorization}/roleAssignments/in-a-group`,
    `${managed}/providers/${search}/mg`,
    `/subscriptions/1111/resourceGroups/rg/providers/${search}/s`,
  ];

  t.deepEqual(ids({ $schema: schemaOf('tenantDeploymentTemplate'), resources }), [
    `${authorization}/policyDefinitions/p`,
    ...rest,
  ]);
  t.deepEqual(ids({ $schema: schemaOf('managementGroupDeploymentTemplate'), resources }), [
    `/providers/Microsoft.Management/managementGroups/${identityPart('managementGroup')}${authorization}/policyDefinitions/p`,
    ...rest,
  ]);
});

test('extensions belong to what their scope names, however it is written', (t) => {
  const account = 'Microsoft.CognitiveServices/accounts';
  const lock = 'Microsoft.Authorization/locks';
  t.deepEqual(
    ids({
      $schema: schemaOf('deploymentTemplate'),
      resources: [
        { type: lock, scope: `${account}/a`, name: 'relative' },
        { type: lock, scope: `[resourceId('${account}/projects', 'a', 'p')]`, name: 'id' },
        { type: lock, scope: `[format('${account}/{0}/projects/{1}', 'a', 'p')]`, name: 'deep' },
        {
          type: lock,
          scope: "[subscriptionResourceId('1111', 'Microsoft.Resources/resourceGroups', 'rg')]",
          name: 'group',
        },
        { type: account, name: 'a', resources: [{ type: lock, name: 'nested' }] },
        {
          type: account,
          name: 'b',
          resources: [{ type: 'providers/diagnosticSettings', name: 'Microsoft.Insights/logs' }],
        },
      ],
    }),
    [
      `${group}/providers/${account}/a/providers/${lock}/relative`,
      `${group}/providers/${account}/a/projects/p/providers/${lock}/id`,
      `${group}/providers/${account}/a/projects/p/providers/${lock}/deep`,
      `/subscriptions/1111/resourceGroups/rg/providers/${lock}/group`,
      `${group}/providers/${account}/a`,
      `${group}/providers/${account}/a/providers/${lock}/nested`,
      `${group}/providers/${account}/b`,
      `${group}/providers/${account}/b/providers/Microsoft.Insights/diagnosticSettings/logs`,
    ],
  );
});

test('an existing resource lies in the group and the subscription that it names', (t) => {
  const { resources } = evaluated({
    $schema: schemaOf('deploymentTemplate'),
    languageVersion: '2.0',
    resources: {
      vault: {
        existing: true,
        type: 'Microsoft.KeyVault/vaults',
        name: 'kv',
        resourceGroup: 'keys',
        subscriptionId: '1111',
      },
      user: { type: 'A.B/c', name: 'n', properties: { vault: "[resourceInfo('vault').id]" } },
    },
  });

  t.deepEqual(
    resources.map(({ configuration }) => configuration),
    [{ vault: '/subscriptions/1111/resourceGroups/keys/providers/Microsoft.KeyVault/vaults/kv' }],
  );
});

test('what is imported from elsewhere is no resource of Azure', (t) => {
  t.deepEqual(
    ids({
      $schema: schemaOf('deploymentTemplate'),
      languageVersion: '2.1-experimental',
      imports: { graph: { provider: 'MicrosoftGraph', version: '1.0.0' } },
      resources: { app: { import: 'graph', type: 'Microsoft.Graph/applications@v1.0', properties: {} } },
    }),
    [],
  );
});
