import test from 'ava';
import type { Exploration } from '../../../src/generated/exploration.ts';
import { explore } from '../../../src/graph/query/explore.ts';
import { parseXml } from '../../../src/collect/syntax/xml.ts';
import { explorationFormats } from '../../../src/report/exploration/formats.ts';
import { columns } from '../../../src/report/terminal.ts';
import { validate } from '../../../src/schema/validate.ts';
import { documentOf } from '../../graph/query/documents.ts';

const document = documentOf(
  [
    { id: 'agent', kind: 'ai-agent', name: '=cmd("x"),\n\u001B[31m<b>' },
    { id: 'unread', kind: 'ai-agent', unknown: ['/related/grounded-on'] },
    { id: "da'ta\\", kind: 'storage', properties: { rules: ['a', 'b'], set: { x: 1 } } },
  ],
  [
    ['agent', 'grounded-on', "da'ta\\"],
    ['agent', 'grounded-on', 'elsewhere'],
  ],
);
const found = explore(
  {
    ...document,
    sources: [
      { id: 's', cloud: 'aws', scope: 's', status: 'partial', resources: 3, problems: [] },
      { id: 't', cloud: 'aws', scope: 't', status: 'complete', resources: 0, problems: [] },
    ],
  },
  {
    title: 'Grounding',
    find: { kind: 'ai-agent', as: 'agent' },
    connected: [{ by: 'grounded-on', to: { as: 'data' } }],
    return: ['agent.name', 'data.id', 'data.properties.rules[]', 'data.properties.set'],
  },
  '2026-11-27',
);

function written(id: string, exploration: Exploration = found, width = 60): string {
  const format = explorationFormats.find((one) => one.id === id);
  return format?.write(exploration, { width, colour: false }) ?? '';
}

test('JSON fits its schema', (t) => {
  t.is(validate('exploration', JSON.parse(written('json'))), undefined);
});

test('a table fits the screen, steers no terminal, and says what is not known', (t) => {
  const lines = written('table').split('\n');

  t.true(lines.every((line) => columns(line) <= 60));
  t.false(written('table').includes('\u001B'));
  t.true(lines.includes('2 rows'));
  t.true(lines.some((line) => line.startsWith('not known')));
  t.true(written('table').includes('1 of 2 sources could not be read in full'));
});

test('what is no row is said to be none', (t) => {
  t.true(written('table', { ...found, rows: [], undecided: [] }).includes('no rows'));
});

test('CSV quotes what must be, and begins no formula', (t) => {
  t.deepEqual(written('csv').split('\r\n'), [
    'agent.name,data.id,data.properties.rules[],data.properties.set',
    `"'=cmd(""x""),\n\u001B[31m<b>",da'ta\\,"a, b","{""x"":1}"`,
    `"'=cmd(""x""),\n\u001B[31m<b>",elsewhere,,`,
    '',
  ]);
});

test('GraphML is XML, with each resource and edge once', (t) => {
  const text = written('graphml');

  t.notThrows(() => parseXml(text));
  t.is(text.match(/<node /g)?.length, 3);
  t.is(text.match(/<edge /g)?.length, 2);
  t.true(text.includes('&lt;b&gt;'));
});

test('Cypher quotes names, and merges', (t) => {
  const lines = written('cypher').split('\n');

  t.true(lines.includes(String.raw`MERGE (n:Resource {id: 'elsewhere'}) SET n += {};`));
  t.true(
    lines.includes(
      String.raw`MATCH (a:Resource {id: 'agent'}), (b:Resource {id: 'da\'ta\\'}) MERGE (a)-[e:GROUNDED_ON]->(b) SET e += {};`,
    ),
  );
});
