import test from 'ava';
import fc from 'fast-check';
import { CodeProblem } from '../../../src/collect/code/format.ts';
import { isUnknown } from '../../../src/collect/code/token.ts';
import { parseJson } from '../../../src/collect/json/parse.ts';
import { evaluated } from './evaluated.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const using = (value: unknown) => [{ type: 'A.B/c', name: 'n', properties: { value } }];

/** Each variable holds the one before it twice. */
function doubled(count: number, twice: (before: string) => unknown): Record<string, unknown> {
  const variables: Record<string, unknown> = { v0: ['x'] };
  for (let index = 1; index <= count; index += 1)
    variables[`v${index}`] = twice(`variables('v${index - 1}')`);
  return variables;
}

function nested(depth: number, rest: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  if (depth === 0)
    return { $schema: schema, resources: using(1), outputs: { o: { type: 'string', value: 'v' } } };
  return {
    $schema: schema,
    resources: [
      {
        type: 'Microsoft.Resources/deployments',
        name: 'd',
        ...rest,
        properties: {
          expressionEvaluationOptions: { scope: 'inner' },
          template: nested(depth - 1, rest),
        },
      },
    ],
    outputs: {
      o: {
        type: 'string',
        value: "[concat(reference('d').outputs.o.value, reference('d').outputs.o.value)]",
      },
    },
  };
}

// What it makes is not known, or nothing is made; in any case it ends.
const ruinous: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'texts that double': {
    variables: { ...doubled(60, (before) => `[concat(${before}, ${before})]`), v0: 'x' },
    resources: using("[variables('v60')]"),
  },
  'lists that double': {
    variables: doubled(60, (before) => `[createArray(${before}, ${before})]`),
    resources: using("[string(variables('v60'))]"),
  },
  'lists that double, compared': {
    variables: doubled(60, (before) => [`[${before}]`, `[${before}]`]),
    resources: using("[equals(variables('v60'), variables('v59'))]"),
  },
  'objects that double, merged': {
    variables: doubled(60, (before) => ({ l: `[${before}]`, r: `[${before}]` })),
    resources: using("[union(variables('v60'), variables('v59'))]"),
  },
  'a text that is replaced by itself': {
    variables: { v: 'x'.repeat(100_000) },
    resources: using("[replace(variables('v'), 'x', variables('v'))]"),
  },
  'a list of lists of lists': {
    resources: using(
      "[reduce(range(0, 10000), createArray(), lambda('a', 'b', createArray(lambdaVariables('a'))))]",
    ),
  },
  'JSON in a text, deep': {
    resources: using(`[json('${'['.repeat(100_000)}${']'.repeat(100_000)}')]`),
  },
  'variables behind variables': {
    variables: Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`v${index}`, `[concat(variables('v${index + 1}'))]`]),
    ),
    resources: using("[variables('v0')]"),
  },
  'a variable of itself': {
    variables: { a: "[variables('b')]", b: "[variables('a')]" },
    resources: using("[variables('a')]"),
  },
  'a name of itself': {
    resources: [
      {
        type: 'A.B/c',
        name: "[reference(resourceId('A.B/c', 'n')).x]",
        properties: { value: "[reference('n').value]" },
      },
    ],
  },
  'a loop of a billion': {
    resources: [
      { type: 'A.B/c', name: 'n', copy: { name: 'c', count: 1e9 }, properties: { value: '[copyIndex()]' } },
    ],
  },
  'members of members': { resources: using(`[variables('x')${'.a'.repeat(50_000)}]`) },
  'calls in calls': { resources: using(`[${'concat('.repeat(50_000)}${')'.repeat(50_000)}]`) },
  'loops in loops': {
    resources: using("[map(range(0, 10000), lambda('a', map(range(0, 10000), lambda('b', 1))))]"),
  },
  'deployments in deployments': nested(20),
  'deployments in loops in deployments': nested(5, { copy: { name: 'c', count: 800 } }),
};

for (const [what, template] of Object.entries(ruinous)) {
  test(`${what} end, and nothing of it is taken for known`, (t) => {
    const { resources, problems } = evaluated({ $schema: schema, ...template });
    const values = resources.map(({ configuration }) => JSON.stringify(configuration));

    t.true(values.every((value) => isUnknown(value) || value === '{}'));
    t.true(resources.length > 0 || problems.some(({ code }) => code === 'too_large'));
  });
}

test('many that are alike cost no more than their number', (t) => {
  const count = 3_000;
  const { resources } = evaluated({
    $schema: schema,
    resources: [
      ...Array.from({ length: count }, () => ({ type: 'A.B/c', name: 'same', properties: { a: 1 } })),
      ...Array.from({ length: count }, (_, index) => ({
        type: 'A.B/c',
        name: `n${index}`,
        properties: { a: `[reference('lost${index}').x]` },
      })),
    ],
  });

  t.is(resources.length, count + 1);
  t.deepEqual(resources[0]?.configuration, { a: 1 });
});

test('names that objects have anyway are names like others', (t) => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const { resources } = evaluated(`{
    "$schema": "${schema}",
    "variables": { "constructor": { "__proto__": { "polluted": true } } },
    "resources": [{
      "type": "A.B/c",
      "name": "n",
      "properties": {
        ${names.map((name) => `"${name}": "[parameters('${name}')]"`).join()},
        "seen": "[variables('constructor').__proto__.polluted]",
        "call": "[constructor('x')]",
        "proto": "[json('{\\"__proto__\\": 1}')]"
      }
    }]
  }`);
  const configuration = resources[0]?.configuration ?? {};

  t.deepEqual(Object.keys(configuration).toSorted(), [...names, 'call', 'proto', 'seen'].toSorted());
  t.is(configuration['seen'], true);
  t.true(isUnknown(configuration['call']));
  t.is(({} as Record<string, unknown>)['polluted'], undefined);
});

test('nobody can forge what is not known', (t) => {
  const { resources } = evaluated({
    $schema: schema,
    resources: [
      {
        type: 'A.B/c',
        name: '\uFDD0@x\uFDD1',
        properties: { '\uFDD0?a\uFDD1': '\uFDD0?b\uFDD1', c: "['\uFDD0?d\uFDD1']" },
      },
    ],
  });

  t.false(JSON.stringify(resources[0]?.configuration).includes('\uFDD0'));
  t.is(resources[0]?.name, '\uFFFD@x\uFFFD');
});

test('the reader of JSON takes what JSON is, and says of everything else where it is not', (t) => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 3 }), (json, at, noise) => {
      t.notThrows(() => parseJson(json));
      const place = at % (json.length + 1);
      try {
        parseJson(json.slice(0, place) + noise + json.slice(place));
      } catch (error) {
        t.true(error instanceof CodeProblem && error.problem.line !== undefined);
      }
    }),
    { numRuns: 500, seed: 11 },
  );
});
