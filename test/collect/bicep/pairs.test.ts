import test from 'ava';
import type { EvaluatedTemplate } from '../../../src/collect/arm/root.ts';
import { evaluated as evaluatedJson } from '../arm/evaluated.ts';
import { evaluated } from './evaluated.ts';

const root = 'https://schema.management.azure.com/schemas/2019-04-01';
const schema = `${root}/deploymentTemplate.json#`;
const account = 'Microsoft.CognitiveServices/accounts';

const plain = ({ resources, problems }: EvaluatedTemplate) => ({
  resources: resources
    .map(({ type, id, name, region, group, tags, configuration }) => ({
      type,
      id,
      name,
      region,
      group,
      tags,
      configuration,
    }))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1)),
  problems: problems.map(({ message }) => message),
});

/** Each in Bicep, in JSON, and what else lies beside the Bicep. */
const pairs: Readonly<
  Record<
    string,
    readonly [bicep: string, json: Readonly<Record<string, unknown>>, others?: Record<string, string>]
  >
> = {
  'a name that is made unique': [
    `param prefix string = 'ai'
     param location string = resourceGroup().location
     var name = toLower('\${prefix}-\${uniqueString(resourceGroup().id)}')
     resource a '${account}@2025-06-01' = {
       name: take(name, 24)
       location: location
       properties: { customSubDomainName: name }
     }`,
    {
      parameters: {
        prefix: { type: 'string', defaultValue: 'ai' },
        location: { type: 'string', defaultValue: '[resourceGroup().location]' },
      },
      variables: {
        name: "[toLower(format('{0}-{1}', parameters('prefix'), uniqueString(resourceGroup().id)))]",
      },
      resources: [
        {
          type: account,
          name: "[take(variables('name'), 24)]",
          location: "[parameters('location')]",
          properties: { customSubDomainName: "[variables('name')]" },
        },
      ],
    },
  ],
  'children of existing parents, in loops, with conditions': [
    `param names array = ['a', 'b']
     param deploy bool
     resource parents '${account}@2025-06-01' existing = [for name in names: { name: name }]
     resource models '${account}/deployments@2025-06-01' = [for (name, i) in names: if (deploy) {
       parent: parents[i]
       name: 'gpt-\${i}'
       sku: { name: 'Standard', capacity: i + 1 }
       properties: { model: { name: name } }
     }]`,
    {
      parameters: { names: { type: 'array', defaultValue: ['a', 'b'] }, deploy: { type: 'bool' } },
      resources: [
        {
          copy: { name: 'models', count: "[length(parameters('names'))]", mode: 'serial', batchSize: 1 },
          condition: "[parameters('deploy')]",
          type: `${account}/deployments`,
          name: "[format('{0}/{1}', parameters('names')[copyIndex()], format('gpt-{0}', copyIndex()))]",
          sku: { name: 'Standard', capacity: '[add(copyIndex(), 1)]' },
          properties: { model: { name: "[parameters('names')[copyIndex('models')]]" } },
        },
      ],
    },
  ],
  'children in children': [
    `resource a '${account}@2025-06-01' = {
       name: 'a'
       resource p 'projects@2025-06-01' = {
         name: 'p'
         identity: { type: 'SystemAssigned' }
         resource c 'connections' = {
           name: 'c'
           properties: { target: a.id, owner: p.identity.principalId }
         }
       }
     }
     resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
       scope: a::p
       name: guid(a.id, a::p.id, 'reader')
       properties: { principalId: a::p.identity.principalId, connection: a::p::c.id }
     }`,
    {
      resources: [
        { type: account, name: 'a', properties: {} },
        { type: `${account}/projects`, name: 'a/p', identity: { type: 'SystemAssigned' } },
        {
          type: `${account}/projects/connections`,
          name: 'a/p/c',
          properties: {
            target: `[resourceId('${account}', 'a')]`,
            owner: `[reference(resourceId('${account}/projects', 'a', 'p'), '2025-06-01', 'full').identity.principalId]`,
          },
        },
        {
          type: 'Microsoft.Authorization/roleAssignments',
          scope: `[resourceId('${account}/projects', 'a', 'p')]`,
          name: `[guid(resourceId('${account}', 'a'), resourceId('${account}/projects', 'a', 'p'), 'reader')]`,
          properties: {
            principalId: `[reference(resourceId('${account}/projects', 'a', 'p'), '2025-06-01', 'full').identity.principalId]`,
            connection: `[resourceId('${account}/projects/connections', 'a', 'p', 'c')]`,
          },
        },
      ],
    },
  ],
  'loops in properties': [
    `param open array = [{ cidr: '10.0.0.0/24', on: true }, { cidr: '10.0.1.0/24', on: false }]
     resource a '${account}@2025-06-01' = {
       name: 'a'
       properties: {
         networkAcls: {
           defaultAction: 'Deny'
           ipRules: [for rule in open: { value: rule.cidr }]
           matrix: [for i in range(0, 2): [for j in range(0, 2): i * 10 + j]]
         }
       }
     }`,
    {
      parameters: {
        open: {
          type: 'array',
          defaultValue: [
            { cidr: '10.0.0.0/24', on: true },
            { cidr: '10.0.1.0/24', on: false },
          ],
        },
      },
      resources: [
        {
          type: account,
          name: 'a',
          properties: {
            networkAcls: {
              defaultAction: 'Deny',
              copy: [
                {
                  name: 'ipRules',
                  count: "[length(parameters('open'))]",
                  input: { value: "[parameters('open')[copyIndex('ipRules')].cidr]" },
                },
              ],
              matrix:
                "[map(range(0, 2), lambda('i', map(range(0, 2), lambda('j', add(mul(lambdaVariables('i'), 10), lambdaVariables('j'))))))]",
            },
          },
        },
      ],
    },
  ],
  'modules in other groups and subscriptions, with outputs': [
    `targetScope = 'subscription'
     param other string
     resource rg 'Microsoft.Resources/resourceGroups@2024-03-01' = {
       name: 'rg-ai'
       location: 'eastus'
     }
     module first 'modules/account.bicep' = {
       scope: rg
       name: 'first'
       params: { name: 'one' }
     }
     module second './modules/account.bicep' = if (first.outputs.name == 'one') {
       scope: resourceGroup('1111', other)
       name: 'second'
       params: { name: '\${first.outputs.name}-two', target: first.outputs.id }
     }`,
    {
      $schema: `${root}/subscriptionDeploymentTemplate.json#`,
      parameters: { other: { type: 'string' } },
      resources: [
        { type: 'Microsoft.Resources/resourceGroups', name: 'rg-ai', location: 'eastus' },
        {
          type: `Microsoft.Resources/deployments`,
          name: 'first',
          resourceGroup: 'rg-ai',
          properties: {
            expressionEvaluationOptions: { scope: 'inner' },
            parameters: { name: { value: 'one' } },
            template: {
              $schema: schema,
              parameters: { name: { type: 'string' }, target: { type: 'string', defaultValue: '' } },
              resources: [
                {
                  type: account,
                  name: "[parameters('name')]",
                  properties: { target: "[parameters('target')]" },
                },
              ],
              outputs: {
                id: { type: 'string', value: `[resourceId('${account}', parameters('name'))]` },
                name: { type: 'string', value: "[parameters('name')]" },
              },
            },
          },
        },
        {
          type: account,
          condition: true,
          scope:
            "[subscriptionResourceId('1111', 'Microsoft.Resources/resourceGroups', parameters('other'))]",
          name: "[concat(reference('first').outputs.name.value, '-two')]",
          properties: {
            target:
              "[reference(extensionResourceId(subscriptionResourceId('Microsoft.Resources/resourceGroups', 'rg-ai'), 'Microsoft.Resources/deployments', 'first')).outputs.id.value]",
          },
        },
      ],
    },
    {
      'modules/account.bicep': `
        param name string
        param target string = ''
        resource a '${account}@2025-06-01' = {
          name: name
          properties: { target: target }
        }
        output id string = a.id
        output name string = a.name`,
    },
  ],
  'a deployment that is written as a resource': [
    `param location string
     resource inline 'Microsoft.Resources/deployments@2024-03-01' = {
       name: 'telemetry.\${location}'
       properties: {
         mode: 'Incremental'
         template: {
           '$schema': '${schema}'
           resources: [
             { type: '${account}', name: 'a', kind: '[toUpper(\\'openai\\')]' }
           ]
         }
       }
     }`,
    {
      parameters: { location: { type: 'string' } },
      resources: [
        {
          type: 'Microsoft.Resources/deployments',
          name: 'telemetry',
          resourceGroup: "[coalesce(null(), '')]",
          properties: {
            mode: 'Incremental',
            template:
              '[json(\'{"resources": [{"type": "Microsoft.CognitiveServices/accounts", "name": "a", "kind": "OPENAI"}]}\')]',
          },
        },
      ],
    },
  ],
  'modules in loops, and what they give': [
    `module many 'm.bicep' = [for i in range(0, 2): {
       name: 'm\${i}'
       params: { name: 'a\${i}' }
     }]
     resource user 'A.B/c@2024-01-01' = {
       name: 'user'
       properties: { ids: [for i in range(0, 2): many[i].outputs.id] }
     }`,
    {
      resources: [
        { type: account, name: 'a0' },
        { type: account, name: 'a1' },
        {
          type: 'A.B/c',
          name: 'user',
          properties: { ids: [`[resourceId('${account}', 'a0')]`, `[resourceId('${account}', 'a1')]`] },
        },
      ],
    },
    {
      'm.bicep': `
        param name string
        resource a '${account}@2025-06-01' = { name: name }
        output id string = a.id`,
    },
  ],
};

for (const [what, [bicep, json, others]] of Object.entries(pairs)) {
  test(`${what}: Bicep declares what ARM does`, (t) => {
    const made = plain(evaluated(bicep, others));

    t.deepEqual(made, plain(evaluatedJson({ $schema: schema, ...json })));
    t.deepEqual(made.problems, []);
    t.true(made.resources.length > 0);
  });
}
