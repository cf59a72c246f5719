import test from 'ava';
import { isUnknown } from '../../../src/collect/code/token.ts';
import { evaluated } from './evaluated.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const account = 'Microsoft.CognitiveServices/accounts';

interface Declared {
  readonly condition?: unknown;
  readonly properties?: unknown;
}

const plain = ({ condition, properties = {} }: Declared) => ({
  type: account,
  name: 'a',
  ...(condition !== undefined && { condition }),
  properties,
});

const nested = ({ condition, properties }: Declared) => ({
  type: 'Microsoft.Resources/deployments',
  name: 'later',
  ...(condition !== undefined && { condition }),
  properties: { template: { $schema: schema, resources: [plain({ properties })] } },
});

function merged(t: { is(left: unknown, right: unknown): void }, resources: readonly unknown[]) {
  const made = evaluated({ $schema: schema, parameters: { on: { type: 'bool' } }, resources });
  t.is(made.resources.length, 1);
  const entries = Object.entries(made.resources[0]?.configuration ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, isUnknown(value) ? '?' : value]));
}

const on = "[parameters('on')]";
const off = "[not(parameters('on'))]";

test('a deployment inside comes later, whatever stands first, and fills in', (t) => {
  const first = plain({ properties: { a: 1, b: 1, deep: { x: 1 } } });
  const later = nested({ properties: { b: 2, c: 2, deep: { y: 2 } } });
  const expected = { a: 1, b: 2, c: 2, deep: { x: 1, y: 2 } };

  t.deepEqual(merged(t, [first, later]), expected);
  t.deepEqual(merged(t, [later, first]), expected);
});

test('of two that nothing orders, what they say differently is unknown', (t) => {
  const properties = [
    { a: 1, b: 1 },
    { a: 1, b: 2, c: 3 },
  ];
  t.deepEqual(
    merged(
      t,
      properties.map((own) => plain({ properties: own })),
    ),
    { a: 1, b: '?', c: 3 },
  );
});

test('what may not be deployed leaves unknown what it would change', (t) => {
  const first = plain({ properties: { a: 1, b: 1 } });

  t.deepEqual(merged(t, [first, nested({ condition: on, properties: { b: 2, c: 2 } })]), {
    a: 1,
    b: '?',
    c: '?',
  });
  t.deepEqual(merged(t, [first, nested({ condition: false, properties: { b: 2, c: 2 } })]), { a: 1, b: 1 });
});

test('of two ways that exclude each other, what both say is known', (t) => {
  t.deepEqual(
    merged(t, [
      plain({ condition: on, properties: { a: 1, b: 1, c: 1 } }),
      plain({ condition: off, properties: { a: 1, b: 2, d: 2 } }),
    ]),
    { a: 1, b: '?', c: '?', d: '?' },
  );
});

test('what is certain wins over what may have been there before', (t) => {
  t.deepEqual(
    merged(t, [plain({ condition: on, properties: { a: 1, b: 1 } }), nested({ properties: { b: 2, c: 2 } })]),
    { a: '?', b: 2, c: 2 },
  );
});

test('copies of which nobody knows how many there are may be none', (t) => {
  const { resources } = evaluated({
    $schema: schema,
    parameters: { many: { type: 'int' } },
    resources: [
      plain({ properties: { a: 1 } }),
      { ...plain({ properties: { a: 2 } }), copy: { name: 'c', count: "[parameters('many')]" } },
    ],
  });

  t.true(isUnknown(resources[0]?.configuration['a']));
});
