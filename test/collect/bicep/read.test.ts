import test from 'ava';
import { bicep } from '../../../src/collect/bicep/format.ts';
import { readTree } from '../arm/tree.ts';

const account = 'Microsoft.CognitiveServices/accounts';
const main = `
param name string
param access string = 'Enabled'
resource a '${account}@2025-06-01' = {
  name: name
  location: 'eastus'
  properties: { publicNetworkAccess: access }
}`;

const told = ({ resources }: Awaited<ReturnType<typeof readTree>>) =>
  resources().map(({ name, properties, unknown }) => [name, properties['publicNetworkAccess'], unknown]);
const problems = (made: Awaited<ReturnType<typeof readTree>>) =>
  made.problems().map(({ code, message }) => `${code} ${message}`);

test('a parameter file gives values to the template that it names', async (t) => {
  const made = await readTree(t, bicep, {
    'infra/main.bicep': main,
    'params/prod.bicepparam': `
      using '../infra/main.bicep'
      import { suffix } from '../shared.bicep'
      var base = 'oai'
      param name = '\${base}-\${suffix}'
      param access = toUpper(base) == 'OAI' ? 'Disabled' : 'Enabled'`,
    'shared.bicep': "@export()\nvar suffix = 'prod'",
    // It would be for main.bicep beside it.
    'params/main.parameters.json': '{}',
  });

  t.deepEqual(told(made), [['oai-prod', 'Disabled', []]]);
  t.deepEqual(problems(made), []);
});

test('of several parameter files what all say is known, and environments say nothing', async (t) => {
  const made = await readTree(t, bicep, {
    'main.bicep': main,
    'base.bicepparam': "using none\nparam name = 'same'\nparam access = 'Disabled'",
    'dev.bicepparam': "using 'main.bicep'\nextends 'base.bicepparam'\nparam access = 'Enabled'",
    'prod.bicepparam': "using 'main.bicep'\nextends 'base.bicepparam'",
  });
  t.deepEqual(told(made), [['same', undefined, ['/properties/publicNetworkAccess']]]);

  const environment = await readTree(t, bicep, {
    'main.bicep': main,
    'main.bicepparam':
      "using 'main.bicep'\nparam name = 'n'\nparam access = readEnvironmentVariable('ACCESS', 'Disabled')",
  });
  t.deepEqual(told(environment), [['n', undefined, ['/properties/publicNetworkAccess']]]);
});

test('parameters in JSON serve Bicep too', async (t) => {
  const made = await readTree(t, bicep, {
    'main.bicep': main,
    'main.parameters.json': {
      parameters: { name: { value: 'json' }, access: { value: '${ACCESS=Disabled}' } },
    },
  });

  t.deepEqual(told(made), [['json', undefined, ['/properties/publicNetworkAccess']]]);
});

test('names of other files: variables, functions, all of one', async (t) => {
  const made = await readTree(t, bicep, {
    'main.bicep': `
      import { access, nameOf as named } from 'shared/all.bicep'
      import * as all from 'shared/all.bicep'
      resource a '${account}@2025-06-01' = {
        name: named('a')
        properties: { publicNetworkAccess: access, twice: all.nameOf(all.base) }
      }`,
    'shared/all.bicep': `
      import { inner } from 'inner.bicep'
      @export()
      var access = inner
      @export()
      var base = 'b'
      @export()
      func nameOf(text string) string => prefixed(text)
      func prefixed(text string) string => '\${base}-\${text}'`,
    'shared/inner.bicep': "@export()\nvar inner = 'Disabled'",
  });

  t.deepEqual(told(made), [['b-a', 'Disabled', []]]);
  t.is(made.resources()[0]?.properties['twice'], 'b-b');
  t.deepEqual(problems(made), []);
});

test('files are read that lie beside the module that loads them, and none that lie outside', async (t) => {
  const made = await readTree(t, bicep, {
    'main.bicep': "module m 'modules/m.bicep' = { name: 'm' }",
    'modules/m.bicep': `
      var settings = loadJsonContent('settings.json')
      var rules = loadYamlContent('../rules.yaml', 'rules')
      resource a '${account}@2025-06-01' = {
        name: settings.name
        properties: {
          publicNetworkAccess: settings.access
          rules: rules
          second: loadJsonContent('settings.json', 'deep.list[1]')
          text: loadTextContent('note.txt')
          coded: loadFileAsBase64('note.txt')
          outside: loadTextContent('../../../etc/hostname')
        }
      }`,
    'modules/settings.json':
      '{ /* comments */ "name": "s", "access": "Disabled", "deep": { "list": [1, 2] } }',
    'modules/note.txt': 'note',
    'rules.yaml': 'rules:\n  - a: 1\n',
  });

  t.deepEqual(told(made), [['s', 'Disabled', ['/properties/outside']]]);
  t.like(made.resources()[0]?.properties, { rules: [{ a: 1 }], second: 2, text: 'note', coded: 'bm90ZQ==' });
  t.deepEqual(problems(made), [
    'unresolved modules/m.bicep: ../../../etc/hostname is not among the scanned files: what it says is unknown',
  ]);
});

test('modules are parts of those that call them, in JSON too; registries are named', async (t) => {
  const made = await readTree(t, bicep, {
    'main.bicep': `
      module inner 'inner.bicep' = { params: { name: 'one' } }
      module json 'inner.json' = { name: 'j', params: { name: 'two' } }
      module far 'br/public:avm/res/search/search-service:0.9.0' = { name: 'far' }
      module spec 'ts:1111/rg/spec:v1' = { name: 'spec' }
      module lost './lost.bicep' = if (false) { name: 'lost' }`,
    'inner.bicep': main,
    'inner.json': {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      parameters: { name: { type: 'string' } },
      resources: [{ type: account, name: "[parameters('name')]" }],
    },
    'alone.bicep': `resource a '${account}@2025-06-01' = { name: 'alone' }`,
  });

  t.deepEqual(
    made
      .resources()
      .map(({ name, origin }) => [name, origin.kind === 'code' && [origin.file, origin.address]]),
    [
      ['alone', ['alone.bicep', 'a']],
      ['one', ['inner.bicep', 'inner.a']],
      ['two', ['inner.json', `json.${account}/two`]],
    ],
  );
  t.deepEqual(problems(made), [
    'unresolved main.bicep:4: br/public:avm/res/search/search-service:0.9.0 is not among the scanned files: what it declares is not judged',
    'unresolved main.bicep:5: ts:1111/rg/spec:v1 is not among the scanned files: what it declares is not judged',
  ]);
});

test('modules that call each other are read once', async (t) => {
  const made = await readTree(t, bicep, {
    'a.bicep': `${main.replace('param name string', '')}\nvar name = 'a'\nmodule b 'b.bicep' = {}`,
    'b.bicep': "module a 'a.bicep' = {}",
  });

  t.deepEqual(
    told(made).map(([name]) => name),
    ['a'],
  );
  t.deepEqual(problems(made), ['invalid b.bicep:1: a.bicep deploys itself: that is not judged again']);
});

test('a file that is no text is a problem of it, and the others are read', async (t) => {
  const made = await readTree(t, bicep, { 'bad.bicep': 'x\n'.repeat(5_000), 'main.bicep': main });

  t.deepEqual(
    made.problems().map(({ code, resource }) => [code, resource]),
    [['invalid', 'bad.bicep:1']],
  );
  t.is(made.resources().length, 1);
});
