import test from 'ava';
import { identityPart, isUnknown, readable, unknownValue } from '../../../src/collect/code/token.ts';
import { evaluated } from './evaluated.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const account = 'Microsoft.CognitiveServices/accounts';
const idOf = (name: string) => `resourceId('${account}', '${name}')`;

const valuesOf = (template: Readonly<Record<string, unknown>>) => {
  const { resources } = evaluated({ $schema: schema, ...template });
  return resources.find(({ name }) => name === 'user')?.configuration ?? {};
};

test('what a resource sets is known to those who refer to it, in the short form and in the full one', (t) => {
  const resources = [
    {
      type: account,
      name: 'a',
      location: 'eastus',
      kind: 'OpenAI',
      sku: { name: 'S0' },
      properties: { publicNetworkAccess: 'Disabled', acls: { a: 1 } },
    },
    {
      type: 'A.B/c',
      name: 'user',
      properties: {
        short: `[reference(${idOf('a')}).publicNetworkAccess]`,
        deep: `[reference(${idOf('a')}).acls.a]`,
        full: `[reference(${idOf('A')}, '2025-06-01', 'Full').properties.publicNetworkAccess]`,
        region: `[reference(${idOf('a')}, '2025-06-01', 'full').location]`,
        sku: `[reference(${idOf('a')}, '2025-06-01', 'full').sku.name]`,
        later: `[reference(${idOf('a')}).provisioningState]`,
      },
    },
  ];

  t.deepEqual(valuesOf({ resources }), {
    short: 'Disabled',
    deep: 1,
    full: 'Disabled',
    region: 'eastus',
    sku: 'S0',
    later: unknownValue(`${account}/a.properties.provisioningState`),
  });
});

test('the principal of an identity is the same wherever it is named', (t) => {
  const full = (name: string) => `reference(${name}, '2025-06-01', 'full').identity.principalId`;
  const { resources } = evaluated({
    $schema: schema,
    resources: [
      { type: account, name: 'a', identity: { type: 'SystemAssigned, UserAssigned' } },
      { type: account, name: 'none', identity: { type: 'None' } },
      { type: 'Microsoft.ManagedIdentity/userAssignedIdentities', name: 'who' },
      {
        type: 'Microsoft.Resources/deployments',
        name: 'roles',
        properties: {
          expressionEvaluationOptions: { scope: 'inner' },
          parameters: { given: { value: `[${full(idOf('a'))}]` } },
          template: {
            $schema: schema,
            parameters: { given: { type: 'string' } },
            resources: [
              {
                type: 'A.B/c',
                name: 'user',
                properties: {
                  given: "[parameters('given')]",
                  asked: `[${full(idOf('a'))}]`,
                  assigned:
                    "[reference(resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'who')).principalId]",
                  elsewhere: `[${full(idOf('existing'))}]`,
                },
              },
            ],
          },
        },
      },
    ],
  });
  const [first, none, who, user] = resources.map(({ configuration }) => configuration);
  const principal = (first?.['identity'] as { principalId?: unknown } | undefined)?.principalId;

  t.is(principal, identityPart(`${account}/a.principalId`));
  t.deepEqual(none?.['identity'], { type: 'None' });
  t.deepEqual(user, {
    given: principal,
    asked: principal,
    assigned: who?.['principalId'],
    elsewhere: identityPart(`${account}/existing.principalId`),
  });
});

test('who is behind a name that is not known is not known, unless it is declared', (t) => {
  const asked = (name: string) =>
    `[reference(resourceId('${account}', parameters('${name}')), '2025-06-01', 'full').identity.principalId]`;
  const values = valuesOf({
    parameters: { mine: { type: 'string' }, other: { type: 'string' } },
    resources: [
      { type: account, name: "[parameters('mine')]", identity: { type: 'SystemAssigned' } },
      { type: 'A.B/c', name: 'user', properties: { mine: asked('mine'), other: asked('other') } },
    ],
  });

  t.false(isUnknown(values['mine']));
  t.true(isUnknown(values['other']));
});

test('resources of other deployments are found by their ids', (t) => {
  const values = valuesOf({
    resources: [
      { type: 'A.B/c', name: 'user', properties: { access: `[reference(${idOf('a')}).access]` } },
      {
        type: 'Microsoft.Resources/deployments',
        name: 'inner',
        properties: {
          template: {
            $schema: schema,
            resources: [{ type: account, name: 'a', properties: { access: 'x' } }],
          },
        },
      },
    ],
  });

  t.deepEqual(values, { access: 'x' });
});

test('outputs of deployments are read by id, by name and by symbol, of copies too', (t) => {
  const deployment = (rest: Readonly<Record<string, unknown>>) => ({
    type: 'Microsoft.Resources/deployments',
    ...rest,
    properties: {
      expressionEvaluationOptions: { scope: 'inner' },
      parameters: { text: { value: "[concat('v', copyIndex())]" } },
      template: {
        $schema: schema,
        parameters: { text: { type: 'string' } },
        resources: {},
        outputs: { made: { type: 'string', value: "[parameters('text')]" } },
      },
    },
  });
  t.deepEqual(
    valuesOf({
      languageVersion: '2.0',
      resources: {
        many: deployment({ name: "[concat('d', copyIndex())]", copy: { name: 'many', count: 3 } }),
        user: {
          type: 'A.B/c',
          name: 'user',
          properties: {
            symbol: "[reference('many[2]').outputs.made.value]",
            name: "[reference('d1').outputs.made.value]",
            id: "[reference(resourceId('Microsoft.Resources/deployments', 'd0')).outputs.made.value]",
            missing: "[reference('many[0]').outputs.other.value]",
          },
        },
      },
    }),
    { symbol: 'v2', name: 'v1', id: 'v0', missing: unknownValue('many[0].outputs.other') },
  );
});

test('keys and secrets are never known, and no literal of a secret is shown', (t) => {
  const { resources } = evaluated({
    $schema: schema,
    parameters: {
      password: { type: 'securestring', defaultValue: 'hush' },
      none: { type: 'secureString', defaultValue: '' },
      object: { type: 'secureObject', defaultValue: { key: 'hush' } },
    },
    resources: [
      {
        type: 'A.B/c',
        name: 'n',
        properties: {
          password: "[parameters('password')]",
          joined: "[concat('p=', parameters('password'))]",
          isEmpty: "[empty(parameters('none'))]",
          object: "[parameters('object').key]",
          key: `[listKeys(${idOf('a')}, '2025-06-01').key1]`,
          token: "[list('/x', '2020-01-01').token]",
        },
      },
    ],
  });
  const text = readable(JSON.stringify(resources));

  t.false(text.includes('hush'));
  t.is(resources[0]?.configuration['isEmpty'], true);
  for (const name of ['password', 'joined', 'object', 'key', 'token'])
    t.true(isUnknown(resources[0]?.configuration[name]), name);
});

test('what is referred to and is not there is told with the line that does', (t) => {
  const { problems } = evaluated(`{
    "$schema": "${schema}",
    "variables": { "used": "[parameters('lost')]" },
    "resources": [
      {
        "type": "A.B/c",
        "name": "[parameters('gone')]",
        "properties": { "a": "[variables('away')]", "b": "[variables('used')]", "c": "[concat(]" }
      }
    ]
  }`);

  t.deepEqual(problems.map(({ line, column, message }) => [line, column, message]).toSorted(), [
    [3, 28, 'there is no parameter lost: what depends on it is unknown'],
    [7, 17, 'there is no parameter gone: what depends on it is unknown'],
    [8, 30, 'there is no variable away: what depends on it is unknown'],
    [8, 86, 'this is no expression: [concat(]'],
  ]);
});
