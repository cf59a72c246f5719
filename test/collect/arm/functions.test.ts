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

// The examples of https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions, in short.
for (const [expression, expected] of [
  ["contains('OneTwoThree', 'e')", true],
  ["contains('OneTwoThree', 'one')", false],
  ["contains(createObject('one', 1), 'ONE')", true],
  ["startsWith('abcdef', 'AB')", true],
  ["endsWith('abcdef', 'EF')", true],
  ["indexOf('test', 'T')", 0],
  ["lastIndexOf('test', 't')", 3],
  ["indexOf('abc', 'z')", -1],
  ["format('{0}, {1}. Number: {2:N0}', 'Hello', 'User', 8175133)", 'Hello, User. Number: 8,175,133'],
  ["format('{{{0}}} {1,4}|{1,-4}|{1:D3}|{1:X2}', 'a', 10)", '{a}   10|10  |010|0A'],
  ["format('{0} {1}', true(), createArray(1))", 'True [1]'],
  ["dataUri('Hello')", 'data:text/plain;charset=utf8;base64,SGVsbG8='],
  ["dataUriToString('data:;base64,SGVsbG8sIFdvcmxkIQ==')", 'Hello, World!'],
  ["base64ToString('b25l')", 'one'],
  ['base64ToJson(base64(\'{"one":"a"}\')).one', 'a'],
  [
    "uri('http://contoso.com/resources/', 'nested/azuredeploy.json')",
    'http://contoso.com/resources/nested/azuredeploy.json',
  ],
  ["uriComponent('http://a/b')", 'http%3A%2F%2Fa%2Fb'],
  ["uriComponentToString('http%3A%2F%2Fa')", 'http://a'],
  ["trim(' a ')", 'a'],
  ["join(createArray('a', 'b'), '-')", 'a-b'],
  ["skip('one two', 4)", 'two'],
  ['skip(createArray(1, 2, 3), 2)', [3]],
  ["take('one two', 2)", 'on'],
  ['take(createArray(1, 2), 5)', [1, 2]],
  ['first(createArray())', undefined],
  ["last('abc')", 'c'],
  ['empty(createObject())', true],
  ['empty(null())', true],
  ["string(createObject('a', 1))", '{"a":1}'],
  ['string(5)', '5'],
  ["array('a')", ['a']],
  ['flatten(createArray(createArray(1), createArray(2, 3)))', [1, 2, 3]],
  ["objectKeys(createObject('b', 1, 'a', 2))", ['a', 'b']],
  [
    "shallowMerge(createArray(createObject('a', createObject('x', 1)), createObject('a', createObject('y', 2))))",
    { a: { y: 2 } },
  ],
  ["mapValues(createObject('a', 1), lambda('v', add(lambdaVariables('v'), 1)))", { a: 2 }],
  ["intersection(createObject('a', 1, 'b', 2), createObject('a', 1, 'b', 3))", { a: 1 }],
  ['intersection(createArray(1, 2, 3), createArray(3, 2))', [2, 3]],
  ["union(createArray('a'), createArray('A', 'a'))", ['a', 'A']],
  ['min(createArray(4, 2))', 2],
  ['add(2, 3)', 5],
  ['sub(2, 3)', -1],
  ['mul(2, 3)', 6],
  ['div(8, 3)', 2],
  ['mod(-7, 3)', -1],
  ["int('-5')", -5],
  ["float('1.5')", 1.5],
  ["bool('true')", true],
  ['bool(0)', false],
  ["less('B', 'a')", true],
  ['greaterOrEquals(2, 2)', true],
  ['lessOrEquals(3, 2)', false],
  ["equals(createArray(1, createObject('a', 2)), createArray(1, createObject('a', 2)))", true],
  ["equals(1, '1')", false],
  ["if(true(), parameters('given'), parameters('nowhere'))", 'x'],
  ["tryGet(createObject('a', createArray(1)), 'a', 3)", undefined],
  ["tryGet(createObject('a', createArray(1)), 'a', 0)", 1],
  ['indexFromEnd(createArray(1, 2, 3), 1)', 3],
  ['tryIndexFromEnd(createArray(1), 5)', undefined],
  [
    "reduce(createArray(5, 3, 2, 8), 1, lambda('cur', 'next', add(lambdaVariables('cur'), lambdaVariables('next'))))",
    19,
  ],
  [
    "sort(createArray(5, 3, 2, 8), lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b'))))",
    [2, 3, 5, 8],
  ],
  ["filter(range(0, 10), lambda('i', equals(0, mod(lambdaVariables('i'), 2))))", [0, 2, 4, 6, 8]],
  [
    "groupBy(createArray('one', 'two', 'three'), lambda('w', first(lambdaVariables('w'))))",
    { o: ['one'], t: ['two', 'three'] },
  ],
  [
    "map(createArray(1), lambda('a', map(createArray(2), lambda('b', add(lambdaVariables('a'), lambdaVariables('b'))))))",
    [[3]],
  ],
  ["cidrSubnet('10.144.0.0/20', 24, 4)", '10.144.4.0/24'],
  ["cidrSubnet('fdad:3236:5555::/48', 52, 1)", 'fdad:3236:5555:1000::/52'],
  ["cidrHost('10.144.3.0/24', 0)", '10.144.3.1'],
  ["cidrHost('fdad:3236:5555:3000::/52', 4)", 'fdad:3236:5555:3000::5'],
  [
    "parseCidr('10.144.0.0/20')",
    {
      network: '10.144.0.0',
      netmask: '255.255.240.0',
      broadcast: '10.144.15.255',
      firstUsable: '10.144.0.1',
      lastUsable: '10.144.15.254',
      cidr: 20,
    },
  ],
  [
    "parseCidr('fdad:3236:5555::/48')",
    {
      network: 'fdad:3236:5555::',
      netmask: 'ffff:ffff:ffff::',
      firstUsable: 'fdad:3236:5555::',
      lastUsable: 'fdad:3236:5555:ffff:ffff:ffff:ffff:ffff',
      cidr: 48,
    },
  ],
  ["dateTimeAdd('2020-04-07T14:53:14Z', 'P3Y')", '2023-04-07T14:53:14Z'],
  ["dateTimeAdd('2020-04-07T14:53:14Z', '-P9D')", '2020-03-29T14:53:14Z'],
  ["dateTimeAdd('2020-04-07T14:53:14Z', 'PT1H')", '2020-04-07T15:53:14Z'],
  ["dateTimeToEpoch('2020-04-07T14:53:14Z')", 1_586_271_194],
  ['dateTimeFromEpoch(1683040573)', '2023-05-02T15:16:13Z'],
  ["split('a/b', '/')[1]", 'b'],
  ["last(split(resourceId('A.B/c', 'n'), '/'))", 'n'],
  ["split(resourceId('rg', 'A.B/c', 'n'), '/')[4]", 'rg'],
  ["split(resourceGroup().id, '/')[4]", identityPart('resourceGroup')],
  ["last(split(resourceId('A.B/c', parameters('unset')), '/'))", unset],
  ["tenantResourceId('A.B/c', 'n')", '/providers/A.B/c/n'],
  [
    "managementGroupResourceId('mg', 'A.B/c', 'n')",
    '/providers/Microsoft.Management/managementGroups/mg/providers/A.B/c/n',
  ],
  ["resourceId('1111', 'rg', 'A.B/c', 'n')", '/subscriptions/1111/resourceGroups/rg/providers/A.B/c/n'],
] as const) {
  test(`as documented, ${expression} is ${JSON.stringify(expected)}`, (t) => {
    t.deepEqual(valueOf(expression, around), expected);
  });
}

// What is not known is never guessed, and what it cannot change is known.
for (const [expression, expected] of [
  ["equals(resourceGroup().name, 'prod')", unknownValue("equals(resourceGroup, 'prod')")],
  ["equals(resourceGroup().name, '')", false],
  ["equals(uniqueString('a'), uniqueString('a'))", true],
  [
    "equals(uniqueString('a'), uniqueString('b'))",
    unknownValue("equals(uniqueString('a'), uniqueString('b'))"),
  ],
  ["equals(concat('dev-', parameters('unset')), 'prod-x')", false],
  [
    "equals(concat('prod-', parameters('unset')), 'prod-x')",
    unknownValue("equals('prod-${parameters('unset')}', 'prod-x')"),
  ],
  ["empty(parameters('unset'))", unknownValue("empty(parameters('unset'))")],
  ["empty(concat('a-', parameters('unset')))", false],
  ["empty(createArray(parameters('unset')))", false],
  ["length(createArray(parameters('unset')))", 1],
  ["length(uniqueString('a'))", unknownValue("length(uniqueString('a'))")],
  ["equals(length(uniqueString('a')), 13)", unknownValue("equals(length(uniqueString('a')), 13)")],
  ["contains(createArray('a', parameters('unset')), 'a')", true],
  [
    "contains(createArray('b', parameters('unset')), 'a')",
    unknownValue('contains(["b","${parameters(\'unset\')}"], \'a\')'),
  ],
  ["contains(concat('abc', parameters('unset')), 'b')", true],
  ["coalesce(parameters('unset'), 'x')", unset],
  ["coalesce(concat('a', parameters('unset')), 'x')", `a${unset}`],
  ["take(concat('abc', parameters('unset')), 2)", 'ab'],
  ["take(uniqueString('a'), 5)", identityPart("take(uniqueString('a'), 5)")],
  ["take(uniqueString('a'), 6)", identityPart("take(uniqueString('a'), 6)")],
  ["toLower(concat('ABC', parameters('unset')))", `abc${unset}`],
  [
    "json(concat('{\"a\":\"', parameters('unset'), '\"}'))",
    unknownValue('json(\'{"a":"${parameters(\'unset\')}"}\')'),
  ],
  ["union(createObject('a', 1), parameters('unset'))", unknownValue('union({"a":1}, parameters(\'unset\'))')],
  ["union(createObject('a', 1), createObject('b', parameters('unset')))", { a: 1, b: unset }],
  ["filter(createArray(1, 2), lambda('i', parameters('unset')))", unset],
  ["guid('a', parameters('unset'))", identityPart("guid('a', parameters('unset'))")],
  ["resourceId('A.B/c', toLower(concat('X-', parameters('unset'))))", `${prefix}/providers/A.B/c/x-${unset}`],
] as const) {
  test(`not knowing all, ${expression} is ${JSON.stringify(expected)}`, (t) => {
    t.deepEqual(valueOf(expression, around), expected);
  });
}
