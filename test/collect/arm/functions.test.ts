import test from 'ava';
import { identityPart, unknownValue } from '../../../src/collect/code/token.ts';
import { valueOf } from './evaluated.ts';

const around = {
  parameters: {
    given: { type: 'string', defaultValue: 'x' },
    unset: { type: 'string' },
    secret: { type: 'securestring', defaultValue: 'hush' },
    maybe: { type: 'object', nullable: true },
    list: { type: 'array', defaultValue: [{ a: 1 }, { a: 2 }] },
  },
  variables: {
    plain: 'v',
    computed: "[concat(variables('plain'), parameters('given'))]",
    object: { Key: { inner: [10, 20] } },
    copy: [{ name: 'made', count: 3, input: "[copyIndex('made', 1)]" }],
    loop: "[variables('loop')]",
  },
  functions: [
    {
      namespace: 'own',
      members: {
        twice: {
          parameters: [{ name: 'text', type: 'string' }],
          output: { type: 'string', value: "[concat(parameters('text'), parameters('text'))]" },
        },
      },
    },
  ],
};
const unset = unknownValue("parameters('unset')");
const prefix = `/subscriptions/${identityPart('subscription')}/resourceGroups/${identityPart('resourceGroup')}`;

for (const [expression, expected] of [
  ["concat('a', 'b', 1)", 'ab1'],
  ['concat(createArray(1), createArray(2))', [1, 2]],
  ["format('{0}-{1:000}', 'a', 7)", 'a-007'],
  ["if(equals(1, 1), 'yes', div(1, 0))", 'yes'],
  ["and(true, false, parameters('unset'))", false],
  ["or(parameters('unset'), true)", true],
  ["not(equals('a', 'A'))", true],
  ["variables('computed')", 'vx'],
  ["variables('object').key.inner[1]", 20],
  ["variables('made')", [1, 2, 3]],
  ["own.twice('ab')", 'abab'],
  ["coalesce(null(), parameters('maybe'), 'last')", 'last'],
  ["contains(createArray('a'), 'a')", true],
  ["contains(variables('object'), 'KEY')", true],
  ["empty('')", true],
  ["first('abc')", 'a'],
  ['last(createArray(1, 2))', 2],
  ["length('abc')", 3],
  [
    "union(createObject('a', createObject('b', 1)), createObject('a', createObject('c', 2)))",
    { a: { b: 1, c: 2 } },
  ],
  ['union(createArray(1, 2), createArray(2, 3))', [1, 2, 3]],
  ['intersection(createArray(1, 2), createArray(2))', [2]],
  ["split('a,b;c', createArray(',', ';'))", ['a', 'b', 'c']],
  ["replace('a-b-c', '-', '')", 'abc'],
  ["toLower('ABC')", 'abc'],
  ["substring('abcdef', 1, 3)", 'bcd'],
  ["padLeft('7', 3, '0')", '007'],
  ["int('5')", 5],
  ['string(true)', 'True'],
  ['json(\'{"a":[1]}\').a[0]', 1],
  ["base64('abc')", 'YWJj'],
  ['range(2, 3)', [2, 3, 4]],
  ['max(1, 5, 3)', 5],
  ['mod(7, 3)', 1],
  ['less(1, 2)', true],
  ["map(parameters('list'), lambda('item', lambdaVariables('item').a))", [1, 2]],
  ["filter(parameters('list'), lambda('item', greater(lambdaVariables('item').a, 1)))", [{ a: 2 }]],
  [
    "toObject(parameters('list'), lambda('i', string(lambdaVariables('i').a)), lambda('i', true()))",
    { 1: true, 2: true },
  ],
  [
    "items(createObject('b', 2, 'a', 1))",
    [
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
    ],
  ],
  ["tryGet(createObject('a', 1), 'b')", undefined],
  [
    "resourceId('Microsoft.Search/searchServices', 's')",
    `${prefix}/providers/Microsoft.Search/searchServices/s`,
  ],
  [
    "resourceId('rg', 'A.B/c/d', 'n', 'm')",
    `/subscriptions/${identityPart('subscription')}/resourceGroups/rg/providers/A.B/c/n/d/m`,
  ],
  [
    "subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'g')",
    `/subscriptions/${identityPart('subscription')}/providers/Microsoft.Authorization/roleDefinitions/g`,
  ],
  ["extensionResourceId('/scope', 'A.B/c', 'n')", '/scope/providers/A.B/c/n'],
  ['uniqueString(resourceGroup().id)', identityPart('uniqueString(resourceGroup().id)')],
  ["'[[not an expression'", '[[not an expression'],
] as const) {
  test(`${expression} is ${JSON.stringify(expected)}`, (t) => {
    t.deepEqual(valueOf(expression, around), expected);
  });
}

for (const [expression, expected] of [
  ["parameters('unset')", unset],
  ["concat('a-', parameters('unset'))", `a-${unset}`],
  ["parameters('secret')", unknownValue("parameters('secret')")],
  ["if(parameters('unset'), 1, 1)", 1],
  ["if(parameters('unset'), 1, 2)", unset],
  ["listKeys(resourceId('A.B/c', 'n'), '2024-01-01').key1", unknownValue('listKeys(…).key1')],
  ["reference('/x').endpoint", unknownValue("reference('/x').properties.endpoint")],
  ['resourceGroup().location', unknownValue('resourceGroup().location')],
  ["variables('loop')", unknownValue("variables('loop')")],
  ["variables('missing')", unknownValue("variables('missing')")],
  ["nonsense('x')", unknownValue('nonsense(…)')],
  ['concat(', unknownValue('[concat(]')],
] as const) {
  test(`${expression} is not known`, (t) => {
    t.deepEqual(valueOf(expression, around), expected);
  });
}
