import test from 'ava';
import fc from 'fast-check';
import { evaluated as evaluatedJson } from '../arm/evaluated.ts';
import { unknownValue } from '../../../src/collect/code/token.ts';
import type { EvaluatedTemplate } from '../../../src/collect/arm/root.ts';
import { evaluated } from './evaluated.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

function valueOf(expression: string): unknown {
  const { resources } = evaluated(`
    param unset string
    param cfg object = { a: { b: [1, 2] }, on: true }
    param names array = ['x', 'y']
    @secure()
    param secret string = 'hush'
    var text = 'v'
    func twice(word string) string => '\${word}\${word}'
    resource old 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = { name: 'old' }
    resource r 'A.B/c@2024-01-01' = {
      name: 'n'
      properties: { value: ${expression} }
    }
  `);
  return resources[0]?.configuration['value'];
}

const unset = unknownValue("parameters('unset')");

for (const [expression, expected] of [
  ["'a-${text}-${1 + 2}{}'", 'a-v-3{}'],
  [String.raw`'it\'s \u{e9}'`, "it's é"],
  ["'''\nraw ${text}\n'''", 'raw ${text}\n'],
  ['cfg.a.b[1]', 2],
  ["cfg['on']", true],
  ['cfg.?missing ?? 5', 5],
  ['true && cfg.on', true],
  ['false || cfg.a.b[0] == 1', true],
  ["cfg.on ? names[0] : 'z'", 'x'],
  ['!empty(names)', true],
  ['-1 + 2 * 3', 5],
  ["names[0] != 'x'", false],
  ["'A' =~ 'a'", true],
  ['union(cfg, { c: 1 }).c', 1],
  ['map(names, n => toUpper(n))', ['X', 'Y']],
  ['filter(names, (n, i) => i > 0)', ['y']],
  ["[for (n, i) in names: '${n}${i}']", ['x0', 'y1']],
  ["twice('ab')", 'abab'],
  ["{ '${text}-key': 1 }", { 'v-key': 1 }],
  ["az.toLower('ABC')", 'abc'],
  ['old.name', 'old'],
  ['old.properties.endpoint', 'https://old.cognitiveservices.azure.com/'],
] as const) {
  test(`${expression.replaceAll('\n', '⏎')} is ${JSON.stringify(expected)}`, (t) => {
    t.deepEqual(valueOf(expression), expected);
  });
}

for (const [expression, expected] of [
  ['unset', unset],
  ["'a-${unset}'", `a-${unset}`],
  ['secret', unknownValue("parameters('secret')")],
  ['old.properties.provisioningState', unknownValue('old.properties.provisioningState')],
  ['old.listKeys().key1', unknownValue('old.listKeys(…).key1')],
  ['nothing', unknownValue('nothing')],
  ['unset == 1 && false', false],
] as const) {
  test(`${expression} is ${JSON.stringify(expected)}`, (t) => {
    t.deepEqual(valueOf(expression), expected);
  });
}

test('Bicep declares what the ARM template of the same meaning declares', (t) => {
  const account = 'Microsoft.CognitiveServices/accounts';
  const bicep = evaluated(`
    param open bool = false
    param models array = ['gpt-4o', 'o3']
    resource account '${account}@2025-06-01' = {
      name: 'oai'
      location: 'westeurope'
      kind: 'OpenAI'
      sku: { name: 'S0' }
      identity: { type: 'SystemAssigned' }
      tags: { team: 'ml' }
      properties: {
        disableLocalAuth: true
        publicNetworkAccess: open ? 'Enabled' : 'Disabled'
      }
      resource filter 'raiPolicies' = {
        name: 'strict'
        properties: { mode: 'Blocking' }
      }
    }
    resource deployments '${account}/deployments@2025-06-01' = [for model in models: if (model != 'o3') {
      parent: account
      name: model
      properties: { model: { name: model } }
    }]
    resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
      scope: account
      name: 'logs'
      properties: { workspaceId: resourceId('A.B/c', 'w') }
    }
    resource never 'A.B/c@2024-01-01' = if (open) { name: 'never' }
  `);
  const json = evaluatedJson({
    $schema: schema,
    resources: [
      {
        type: account,
        name: 'oai',
        location: 'westeurope',
        kind: 'OpenAI',
        sku: { name: 'S0' },
        identity: { type: 'SystemAssigned' },
        tags: { team: 'ml' },
        properties: { disableLocalAuth: true, publicNetworkAccess: 'Disabled' },
      },
      { type: `${account}/raiPolicies`, name: 'oai/strict', properties: { mode: 'Blocking' } },
      { type: `${account}/deployments`, name: 'oai/gpt-4o', properties: { model: { name: 'gpt-4o' } } },
      {
        type: 'Microsoft.Insights/diagnosticSettings',
        scope: `${account}/oai`,
        name: 'logs',
        properties: { workspaceId: "[resourceId('A.B/c', 'w')]" },
      },
    ],
  });
  const plain = ({ resources }: EvaluatedTemplate) =>
    resources.map(({ type, id, name, region, group, tags, configuration }) => ({
      type,
      id,
      name,
      region,
      group,
      tags,
      configuration,
    }));

  t.deepEqual(plain(bicep), plain(json));
  t.deepEqual(
    bicep.resources.map(({ declared: { address } }) => address),
    ['account', 'filter', 'deployments[0]', 'logs'],
  );
  t.deepEqual(bicep.resources[0]?.places.get('/disableLocalAuth'), {
    line: 12,
    column: 9,
    end_line: 12,
    end_column: 31,
  });
  t.deepEqual(bicep.problems, []);
});

test('modules are given values and give outputs; those of registries are named', (t) => {
  const { resources, problems } = evaluated(
    `
    targetScope = 'subscription'
    resource rg 'Microsoft.Resources/resourceGroups@2024-01-01' = { name: 'group' }
    module inner './modules/inner.bicep' = {
      name: 'inner'
      scope: rg
      params: { name: 'given' }
    }
    module far 'br/public:avm/res/search/search-service:0.9.0' = { name: 'far' }
    resource user 'A.B/c@2024-01-01' = {
      name: 'user'
      properties: { id: inner.outputs.id, size: inner.outputs.size, far: far.outputs.x }
    }`,
    {
      'modules/inner.bicep': `
        param name string
        resource s 'Microsoft.Search/searchServices@2025-05-01' = { name: name }
        output id string = s.id
        output size int = 3
      `,
    },
  );
  const search = resources.find(({ type }) => type === 'Microsoft.Search/searchServices');

  t.regex(search?.id ?? '', /\/resourceGroups\/group\/providers\/Microsoft.Search\/searchServices\/given$/);
  t.deepEqual(resources.find(({ name }) => name === 'user')?.configuration, {
    id: search?.id,
    size: 3,
    far: unknownValue('far.outputs.x'),
  });
  t.deepEqual(
    problems.map(({ code, line, message }) => [code, line, message.split(' ')[0]]),
    [['unresolved', 9, 'br/public:avm/res/search/search-service:0.9.0']],
  );
});

test('modules that call each other end', (t) => {
  const { problems } = evaluated("module a './a.bicep' = { name: 'a' }", {
    'a.bicep': "module b './b.bicep' = { name: 'b' }",
    'b.bicep': "module a './a.bicep' = { name: 'a' }",
  });

  t.deepEqual(
    problems.map(({ code }) => code),
    ['invalid'],
  );
});

const words = [
  'resource',
  'r',
  "'A.B/c@2024-01-01'",
  '=',
  '{',
  '}',
  'name:',
  "'n'",
  '[for',
  'x',
  'in',
  ':',
  ']',
  'if',
  '(',
  ')',
  '?',
  '??',
  '.',
  '.?',
  '::',
  "'''",
  '${',
  '=>',
  '&&',
  '!',
  'param',
  'var',
  'module',
  'existing',
  '@secure()',
  '\n',
];

test('no text makes the reader crash or hang', (t) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 50 }), (parts) => {
      evaluated(parts.join(' '));
      evaluated(`resource r 'A.B/c@2024-01-01' = {\n name: 'n'\n properties: { v: ${parts.join(' ')} }\n}`);
    }),
    { numRuns: 300, seed: 7 },
  );
  t.pass();
});
