import test from 'ava';
import fc from 'fast-check';
import { KeelsonError } from '../../../src/errors.ts';
import { isShort, readShort } from '../../../src/graph/query/read.ts';
import { parseShort } from '../../../src/graph/query/short/parse.ts';
import { StrangeText } from '../../../src/graph/query/short/tokens.ts';

const names = { insights: ['unguarded', 'holds-sensitive-data'], checks: [] };

test('all that a query can say has a short form', (t) => {
  const query = parseShort(
    `find ai-agent, ai-service as agent where unguarded and not unlogged and region = eastus2, westus
     connected by grounded-on|reads{1,3} to storage as data where holds-sensitive-data and tags.team = "the team"
     connected by has-permission:read,write{2} from identity
     connected by contains{0,}
     without guarded-by to ai-guardrail
     return agent.name, data.properties.sku.name`,
  );

  t.deepEqual(query.find, {
    kind: ['ai-agent', 'ai-service'] as never,
    where: { region: ['eastus2', 'westus'] },
    has: ['unguarded'],
    lacks: ['unlogged'],
    as: 'agent',
  });
  t.deepEqual(query.connected, [
    {
      by: ['grounded-on', 'reads'],
      repeat: [1, 3],
      to: {
        kind: ['storage'],
        where: { 'tags.team': 'the team' },
        has: ['holds-sensitive-data'],
        as: 'data',
      },
    },
    {
      by: ['has-permission'],
      level: ['read', 'write'],
      direction: 'in',
      repeat: [2, 2],
      to: { kind: ['identity'] },
    },
    { by: ['contains'], repeat: [0, null] },
  ]);
  t.deepEqual(query.without, [{ by: ['guarded-by'], to: { kind: ['ai-guardrail'] } }]);
  t.deepEqual(query.return, ['agent.name', 'data.properties.sku.name']);
});

test('comparisons have words and marks', (t) => {
  const where = (text: string) => parseShort(`find anything where ${text}`).find.where;

  t.deepEqual(where('a.b = true'), { 'a.b': true });
  t.deepEqual(where('a.b != 3, null'), { 'a.b': { not: [3, null] } });
  t.deepEqual(where('a.b > 2'), { 'a.b': { above: 2 } });
  t.deepEqual(where('a.b < 2.5'), { 'a.b': { below: 2.5 } });
  t.deepEqual(where('a.b contains "x y"'), { 'a.b': { contains: 'x y' } });
  t.deepEqual(where('a.b before today'), { 'a.b': { before: 'today' } });
  t.deepEqual(where('a.b exists and c.d missing'), { 'a.b': { exists: true }, 'c.d': { exists: false } });
});

test('native types are told from kinds', (t) => {
  t.deepEqual(parseShort('find AWS::S3::Bucket, Microsoft.Search/searchServices').find, {
    type: ['AWS::S3::Bucket', 'Microsoft.Search/searchServices'],
  });
});

const mistakes: readonly (readonly [text: string, message: string])[] = [
  ['find', 'the query, column 5: a kind, a type or anything is missing at the end'],
  ['find storage where', 'the query, column 19: an insight or a path is missing at the end'],
  ['find storage connected to x', 'the query, column 24: by is missing before to'],
  ['find storage connected by reads{x}', 'the query, column 33: a number is missing before x'],
  ['find storage ;', 'the query, column 14: there is no ";" in a query'],
  [
    'find storage agent',
    'the query, column 14: connected by, without, return or the end is missing before agent',
  ],
  ['find storge', 'the query, column 6: there is no storge: did you mean storage?'],
  ['find storage where ungarded', 'the query, column 20: there is no ungarded: did you mean unguarded?'],
  ['find storage return x.name', 'the query, column 21: nothing is called x: there is found'],
];

for (const [text, message] of mistakes) {
  test(`what is wrong with “${text}” is told with its place`, (t) => {
    t.throws(() => readShort(text, names), { instanceOf: KeelsonError, code: 'QUERY_INVALID', message });
  });
}

test('a name of a template or a file is no query', (t) => {
  t.false(isShort('find.yaml'));
  t.false(isShort('findings'));
  t.true(isShort('find storage'));
});

test('any text is a query or told where it is none', (t) => {
  const words = fc.constantFrom(
    'find',
    'storage',
    'as',
    'x',
    'where',
    '=',
    '{',
    '}',
    ',',
    'by',
    'to',
    '|',
    '"',
    '1',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 12 }), (parts) => {
      try {
        parseShort(parts.join(' '));
      } catch (error) {
        if (!(error instanceof StrangeText)) throw error;
      }
    }),
    { numRuns: 3000 },
  );
  t.pass();
});
