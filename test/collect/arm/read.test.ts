import test from 'ava';
import { arm } from '../../../src/collect/arm/format.ts';
import { readTree } from './tree.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const parametersSchema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#';
const account = 'Microsoft.CognitiveServices/accounts';

const template = {
  $schema: schema,
  contentVersion: '1.0.0.0',
  parameters: { name: { type: 'string' }, access: { type: 'string', defaultValue: 'Enabled' } },
  resources: [
    {
      type: account,
      name: "[parameters('name')]",
      kind: 'OpenAI',
      properties: { publicNetworkAccess: "[parameters('access')]" },
    },
  ],
};

const given = (values: Readonly<Record<string, unknown>>) => ({
  $schema: parametersSchema,
  contentVersion: '1.0.0.0',
  parameters: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])),
});

const told = ({ resources }: Awaited<ReturnType<typeof readTree>>) =>
  resources().map(({ name, properties, unknown }) => [name, properties['publicNetworkAccess'], unknown]);

test('what is no template is not read as one', (t) => {
  t.true(arm.mayTake('infra/azuredeploy.json'));
  t.false(arm.mayTake('createUiDefinition.json'));
  t.false(arm.mayTake('infra/azuredeploy.parameters.json'));
  t.true(arm.takes?.(`{ "$schema": "${schema}"`, 'x.json'));
  t.false(arm.takes?.('{ "resources": [] }', 'x.json'));
});

test('the parameter file beside a template gives its values', async (t) => {
  const made = await readTree(t, arm, {
    'main.json': template,
    'main.parameters.json': given({ NAME: 'prod', access: 'Disabled' }),
    'other.parameters.json': given({ name: 'other' }),
  });

  t.deepEqual(told(made), [['prod', 'Disabled', []]]);
});

test('of several parameter files what all say is known', async (t) => {
  const made = await readTree(t, arm, {
    'main.json': template,
    'main.parameters.dev.json': given({ name: 'same', access: 'Enabled' }),
    'main.parameters.prod.json': given({ name: 'same', access: 'Disabled' }),
  });

  t.deepEqual(told(made), [['same', undefined, ['/properties/publicNetworkAccess']]]);
});

test('what an environment fills in is not known, nor what a vault keeps', async (t) => {
  const made = await readTree(t, arm, {
    'main.json': template,
    'main.parameters.json': {
      $schema: parametersSchema,
      // As the Azure Developer CLI and Key Vault have it.
      parameters: {
        name: { value: 'oai-${AZURE_ENV_NAME}' },
        access: { reference: { keyVault: { id: '/x' }, secretName: 's' } },
      },
    },
  });

  t.deepEqual(told(made), [['oai-${AZURE_ENV_NAME}', undefined, ['/properties/publicNetworkAccess']]]);
});

test('a broken parameter file is a problem of it', async (t) => {
  const made = await readTree(t, arm, { 'main.json': template, 'main.parameters.json': '{ "parameters": ' });

  t.deepEqual(
    made.problems().map(({ code, resource }) => [code, resource]),
    [['invalid', 'main.parameters.json:1']],
  );
  t.deepEqual(told(made), [["${parameters('name')}", 'Enabled', []]]);
});

const linking = (link: Readonly<Record<string, unknown>>) => ({
  $schema: schema,
  parameters: {
    _artifactsLocation: { type: 'string', defaultValue: '[deployment().properties.templateLink.uri]' },
    _artifactsLocationSasToken: { type: 'securestring', defaultValue: '' },
  },
  resources: [
    {
      type: 'Microsoft.Resources/deployments',
      name: 'linked',
      properties: {
        mode: 'Incremental',
        templateLink: link,
        parameters: { name: { value: 'linked' }, access: { value: 'Disabled' } },
      },
    },
  ],
});

for (const [what, link] of [
  ['a relative path', { relativePath: 'nested/account.json' }],
  ['a relative path that is computed', { relativePath: "[concat('nested/', 'account.json')]" }],
  [
    'an address beside its own',
    { uri: "[uri(deployment().properties.templateLink.uri, 'nested/account.json')]" },
  ],
  [
    'an address beside where the artifacts are',
    {
      uri: "[uri(parameters('_artifactsLocation'), concat('nested/account.json', parameters('_artifactsLocationSasToken')))]",
    },
  ],
] as const) {
  test(`a template that is linked by ${what} is read as part of the one that deploys it`, async (t) => {
    const made = await readTree(t, arm, {
      'infra/main.json': linking(link),
      'infra/nested/account.json': template,
    });

    t.deepEqual(told(made), [['linked', 'Disabled', []]]);
    t.deepEqual(made.problems(), []);
    t.like(made.resources()[0]?.origin, { file: 'infra/nested/account.json', line: 14 });
  });
}

test('what is linked and is not among the files is told with its line', async (t) => {
  for (const link of [
    { uri: 'https://example.com/azuredeploy.json' },
    { relativePath: '../../etc/passwd' },
    { id: '/subscriptions/x/resourceGroups/rg/providers/Microsoft.Resources/templateSpecs/t/versions/1' },
  ]) {
    const made = await readTree(t, arm, { 'main.json': linking(link) });

    t.deepEqual(
      made.problems().map(({ code, resource }) => [code, resource]),
      [['unresolved', 'main.json:14']],
      JSON.stringify(link),
    );
  }
});

test('a template that is made of what is not known is told', async (t) => {
  const made = await readTree(t, arm, {
    'main.json': {
      $schema: schema,
      parameters: { name: { type: 'string' } },
      resources: ["[parameters('name')]", "[json(parameters('name'))]"].map((text, index) => ({
        type: 'Microsoft.Resources/deployments',
        name: `d${index}`,
        properties: {
          template: index === 1 ? text : { resources: [{ type: account, name: text }] },
          expressionEvaluationOptions: { scope: 'outer' },
        },
      })),
    },
  });

  t.deepEqual(
    made.problems().map(({ code, message }) => [code, message]),
    [['unresolved', 'main.json:26: the template is not known: what it declares is not judged']],
  );
  t.is(made.resources().length, 1);
});

test('templates that deploy each other are read once', async (t) => {
  const made = await readTree(t, arm, {
    'a.json': linking({ relativePath: 'b.json' }),
    'b.json': {
      ...template,
      resources: [...template.resources, ...linking({ relativePath: 'a.json' }).resources],
    },
  });

  t.deepEqual(
    made.problems().map(({ code, message }) => [code, message]),
    [['invalid', 'b.json:22: a.json deploys itself: that is not judged again']],
  );
  t.is(made.resources().length, 1);
});

test('one broken template leaves the others', async (t) => {
  const made = await readTree(t, arm, {
    'a.json': `{ "$schema": "${schema}", "resources": [ }`,
    'b.json': template,
  });

  t.deepEqual(
    made.problems().map(({ code, resource }) => [code, resource]),
    [['invalid', 'a.json:1']],
  );
  t.is(made.resources().length, 1);
});
