import test from 'ava';
import fc from 'fast-check';
import { KeelsonError } from '../../../src/errors.ts';
import { readQuery } from '../../../src/graph/query/read.ts';

const names = { insights: ['exposed-to-internet', 'unlogged'], checks: ['some-check'] };

function refusal(text: string): string {
  try {
    readQuery(text, 'q.yaml', names);
  } catch (error) {
    if (error instanceof KeelsonError && error.code === 'QUERY_INVALID') return error.message;
    throw error;
  }
  return '';
}

test('a query in YAML or JSON is read', (t) => {
  const query = { title: 'Agents', find: { kind: 'ai-agent' } };

  t.deepEqual(readQuery('title: Agents\nfind: { kind: ai-agent }\n', 'q.yaml', names), query);
  t.deepEqual(readQuery(JSON.stringify(query), 'q.json', names), query);
});

const mistakes: readonly (readonly [what: string, text: string, message: RegExp])[] = [
  ['no YAML', 'title: [', /^q\.yaml:1:\d+: /],
  ['nothing', '', /^q\.yaml:\d:\d: the document must be object/],
  [
    'an insight that is misspelt',
    'title: t\nfind:\n  has: [unloged]\n',
    /^q\.yaml:3:8: there is no unloged: did you mean unlogged\?$/,
  ],
  [
    'an insight that is misspelt, of which others are to lack',
    'title: t\nfind: {}\nconnected:\n  - by: reads\n    to: { lacks: [exposed-to-internt] }\n',
    /^q\.yaml:5:18: there is no exposed-to-internt: did you mean exposed-to-internet\?$/,
  ],
  ['no title', 'find: {}\n', /^q\.yaml:1:1: .*title/],
  [
    'a kind that is misspelt',
    'title: t\nfind:\n  kind: ai-agnet\n',
    /^q\.yaml:3:9: there is no ai-agnet: did you mean ai-agent\?$/,
  ],
  [
    'an edge that there is not',
    'title: t\nfind: {}\nconnected:\n  - by: [reads, grounded-in]\n',
    /^q\.yaml:4:9: there is no grounded-in: did you mean grounded-on\?$/,
  ],
  [
    'a type without a schema',
    'title: t\nfind: {}\nwithout:\n  - by: reads\n    to: { type: AWS::S3::Buket }\n',
    /^q\.yaml:5:17: there is no AWS::S3::Buket: did you mean AWS::S3::Bucket\?$/,
  ],
  [
    'a property that its types do not have',
    'title: t\nfind:\n  type: Microsoft.Search/searchServices\n  where:\n    properties.disableLocalAut: true\n',
    /^q\.yaml:5:33: Microsoft\.Search\/searchServices has no properties\.disableLocalAut$/,
  ],
  [
    'a property that nothing has',
    'title: t\nfind:\n  where: { "properties.nowhere[].at": all }\n',
    /^q\.yaml:3:39: no resource has properties\.nowhere\[\]\.at$/,
  ],
  [
    'a column of nothing',
    'title: t\nfind: { as: agent }\nreturn: [agent.name, model.name]\n',
    /^q\.yaml:3:22: nothing is called model: there is agent$/,
  ],
  [
    'more edges at least than at most',
    'title: t\nfind: {}\nconnected: [{ by: reads, repeat: [3, 2] }]\n',
    /^q\.yaml:3:34: at least 3 edges are more than 2 at most$/,
  ],
  ['a word of no query', 'title: t\nfind: {}\nwher: {}\n', /^q\.yaml:1:1: .*wher/],
];

for (const [what, text, message] of mistakes) {
  test(`${what} is told with its place`, (t) => {
    t.regex(refusal(text), message);
  });
}

test('any JSON is a query or refused in one line', (t) => {
  const part = fc.constantFrom(
    'title',
    'find',
    'connected',
    'without',
    'return',
    'kind',
    'by',
    'to',
    'where',
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('t', 'ai-agent', 'reads', null, 1, true, 'found.name'),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(part, tie('any'), { maxKeys: 4 }),
    ),
  })).any;
  fc.assert(
    fc.property(value, (query) => {
      t.notRegex(refusal(JSON.stringify(query)), /\n/);
    }),
    { numRuns: 300, seed: 2 },
  );
});
