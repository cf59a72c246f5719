import test from 'ava';
import { isUnknown, unknownValue } from '../../../src/collect/code/token.ts';
import { parseBicep } from '../../../src/collect/bicep/template.ts';
import { evaluated } from './evaluated.ts';

/** The value of a variable `v` of a file. */
function valueOf(file: string): unknown {
  const { resources, problems } = evaluated(`
    ${file}
    resource r 'A.B/c@2024-01-01' = {
      name: 'n'
      properties: { value: v }
    }
  `);
  return problems.length > 0 ? problems : resources[0]?.configuration['value'];
}

const x = "var x = { a: { b: 1 }, list: [1, 2], name: 'x' }\nvar other = 1\n";

// What reads of members and binds of operators, as Bicep has it.
for (const [expression, expected] of [
  ['other == x.a.b', true],
  ["other == x.a.b ? 'y' : 'n'", 'y'],
  ['!empty(x.list) && x.a.b == 1', true],
  ['!contains(x.list, 3)', true],
  ['1 + 2 * 3 - 4 / 2 % 2', 7],
  ['-x.a.b + 2', 1],
  ['1 - -1', 2],
  ['x.?none ?? x.a.b == 1 || false', true],
  ["x.?none.?deeper ?? 'd'", 'd'],
  ["x[?'none'] ?? 'd'", 'd'],
  ["x['a'].b", 1],
  ['x!.a!.b', 1],
  ['x.list[0] + x.list[1]', 3],
  ['(1 < 2) == (2 > 1)', true],
  ['1 < 2 == true', true],
  ['false ? 1 : true ? 2 : 3', 2],
  ["true\n ? 'over lines'\n : 'no'", 'over lines'],
  ['true\n && false', false],
  ['[\n  1\n  -2\n  3, 4\n]', [1, -2, 3, 4]],
  ['[...x.list, 3, ...x.list]', [1, 2, 3, 1, 2]],
  ['{ ...x.a, c: 2 }', { b: 1, c: 2 }],
  ['{ b: 0, ...x.a }', { b: 1 }],
  ['{ a: 1, b: 2\n c: 3 }', { a: 1, b: 2, c: 3 }],
  ["{ 'a-b': 1, '${x.name}': 2, if: 3, resource: 4 }", { 'a-b': 1, x: 2, if: 3, resource: 4 }],
  ["'${x.name}-${x.a.b == 1 ? 'y' : 'n'}-${'in${x.name}'}'", 'x-y-inx'],
  [String.raw`'a\'b\\c\n\$\{x}\u{1F600}'`.replace(String.raw`\{`, '{'), "a'b\\c\n${x}😀"],
  ["'a$b {0}'", 'a$b {0}'],
  ["'''a'b''c'''", "a'b''c"],
  ["'''\n a\n'''", ' a\n'],
  ["''''quoted''''", "'quoted'"],
  ['map(x.list, i => i + 1)', [2, 3]],
  ['map(x.list, (i, n) => i * n)', [0, 2]],
  ['reduce(x.list, 0, (sum, i) => sum + i)', 3],
  ["toObject(x.list, i => 'k${i}', i => i)", { k1: 1, k2: 2 }],
  ['sort([3, 1, 2], (a, b) => a < b)', [1, 2, 3]],
  ['map(items({ b: 2, a: 1 }), pair => pair.key)', ['a', 'b']],
  ['[for i in x.list: i * 2]', [2, 4]],
  [
    '[for (i, n) in x.list: { i: i, n: n }]',
    [
      { i: 1, n: 0 },
      { i: 2, n: 1 },
    ],
  ],
  [
    '[for i in x.list: [for j in x.list: i * j]]',
    [
      [1, 2],
      [2, 4],
    ],
  ],
  ['sys.toUpper(any(x.name))', 'X'],
  ['union(\n  x.a,\n  {\n    c: 3\n  }\n)', { b: 1, c: 3 }],
  ['null', undefined],
] as const) {
  test(`${expression.replaceAll('\n', '⏎')} is ${JSON.stringify(expected)}`, (t) => {
    t.deepEqual(valueOf(`${x}var v = ${expression}`), expected);
  });
}

test('comments and directives end where their lines do', (t) => {
  t.is(
    valueOf('var v = 1 // C:\\\n/* and\nthis */ var w = 2\n#disable-next-line no-unused-vars\nvar u = 3'),
    1,
  );
  t.deepEqual(valueOf("var w = 1 // a path ends so: C:\\\nvar v = 'read'"), 'read');
});

test('types say nothing, in whatever form', (t) => {
  const { template, problems } = parseBicep(
    `
    @description('''a
b''')
    type mode = 'a' | 'b'
    type many = {
      @secure()
      key: string?
      *: (mode | 1 | null)[]
      nested: { a: int, b: [string, int?] }
    }
    @discriminator('kind')
    type either = many | mode
    param plain string
    param none string?
    param some many.nested.a = 1
    param list ('x' | 'y')[] = []
    param derived resourceInput<'A.B/c@2024-01-01'>.properties?
    param element many[*]
    param union
      | 'a'
      | 'b'
    @sys.secure()
    @minLength(3)
    param secret string = 'hush'
    param kept secureString
    var typed string = 'typed'
    func f(a string, b { c: int }, d int[]) string => a
    output made mode[] = []
    metadata about = { a: 1 }
    assert right = plain == 'x'
    extension microsoftGraphV1
    extension kubernetes with {
      namespace: 'default'
    } as k8s
    import 'az@1.0.0'
    `,
    'main.bicep',
  );

  t.deepEqual(problems, []);
  t.deepEqual(
    [...template.parameters].map(([name, { secure, fallback }]) => [
      name,
      secure,
      fallback && ('value' in fallback ? fallback.value : fallback.kind),
    ]),
    [
      ['plain', false, undefined],
      ['none', false, null],
      ['some', false, 1],
      ['list', false, 'array'],
      ['derived', false, null],
      ['element', false, undefined],
      ['union', false, undefined],
      ['secret', true, 'hush'],
      ['kept', true, undefined],
    ],
  );
  t.deepEqual([...template.variables.keys()], ['typed']);
  t.deepEqual(template.functions.get('f')?.parameters, ['a', 'b', 'd']);
});

test('what is broken is told with its place; the rest is read, and a resource that lacks something says so', (t) => {
  const { resources, problems } = evaluated(`param a string = = 'x'
resource broken 'A.B/c@2024-01-01' = {
  name: 'broken'
  properties: {
    before: 1
    wrong: [1, 2) {
    }
    after: 'kept'
  }
}
nonsense here
resource whole 'A.B/c@2024-01-01' = {
  name: 'whole'
}
`);

  t.deepEqual(
    problems.map(({ line, column }) => [line, column]),
    [
      [1, 18],
      [6, 17],
      [11, 1],
    ],
  );
  t.deepEqual(
    resources.map(({ name, configuration, declared }) => [name, configuration, declared.incomplete]),
    [
      ['broken', { before: 1, after: 'kept', [unknownValue('unreadable(…)')]: true }, true],
      ['whole', {}, undefined],
    ],
  );
});

test('what is broken in a value or in parameters of a module is not known to be absent', (t) => {
  const { resources } = evaluated(
    `var settings = {
  a: 1
  access = 'Enabled'
}
resource r 'A.B/c@2024-01-01' = {
  name: 'n'
  properties: {
    access: settings.?access ?? 'Disabled'
    has: contains(settings, 'access')
    known: settings.a
    all: { ...settings, b: 2 }
  }
}
module m 'm.bicep' = {
  params: {
    access 'Enabled'
  }
}`,
    {
      'm.bicep':
        "param access string = 'Disabled'\nresource s 'A.B/c@1' = { name: 's', properties: { access: access } }",
    },
  );
  const [first, second] = resources.map(({ configuration }) => configuration);

  t.is(first?.['known'], 1);
  for (const value of [first?.['access'], first?.['has'], second?.['access']]) t.true(isUnknown(value));
  t.true(Object.keys(first?.['all'] as object).some(isUnknown));
});

test('places are those of names and values', (t) => {
  const { resources } = evaluated(`resource r 'A.B/c@2024-01-01' = {
  name: 'n'
  kind: 'k'
  properties: {
    flat: true
    deep: {
      list: [
        { a: 1 }
      ]
    }
    ...{ spread: 1 }
  }
}`);

  t.deepEqual(
    [...(resources[0]?.places ?? [])].map(([pointer, { line, column }]) => [pointer, line, column]),
    [
      ['/kind', 3, 3],
      ['/flat', 5, 5],
      ['/deep', 6, 5],
      ['/deep/list', 7, 7],
      ['/deep/list/0', 8, 9],
      ['/deep/list/0/a', 8, 11],
      ['/spread', 11, 10],
    ],
  );
  t.deepEqual(resources[0]?.declared, {
    address: 'r',
    file: 'main.bicep',
    place: { line: 1, column: 1, end_line: 13, end_column: 2 },
  });
});
