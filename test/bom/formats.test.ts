import test from 'ava';
import { bomOf } from '../../src/bom/bom.ts';
import { columns } from '../../src/report/terminal.ts';
import { documentOf } from '../graph/query/documents.ts';
import { app, estate, written } from './examples.ts';

const hostile = bomOf(
  documentOf(
    [
      { id: '=1+1', kind: 'ai-agent', name: '=cmd("x"),\n\u001B[31m<b>\u202E', tags: { '@x': '=y' } },
      { id: 'urn:cdx:x', kind: 'ai-model', name: '-2\r\n', ai: { model: '+3', publisher: '\t@' } },
      { id: ' _:blank', kind: 'storage', name: '模型'.repeat(80) },
    ],
    [
      ['=1+1', 'uses-model', 'urn:cdx:x'],
      ['=1+1', 'grounded-on', ' _:blank'],
      ['=1+1', 'reads', '@beyond'],
    ],
  ),
);

for (const width of [40, 80, 160]) {
  test(`tables fit ${width} columns, and steer no terminal`, (t) => {
    for (const bom of [app, estate, hostile]) {
      const lines = written('table', bom, width).split('\n');
      t.deepEqual(
        lines.filter((line) => columns(line) > width && line.includes('  ')),
        [],
      );
      t.false(['\u001B', '\u202E', '\r'].some((steering) => lines.join('\n').includes(steering)));
    }
  });
}

test('a table is grouped by kind, and says what could not be read', (t) => {
  const text = written('table', estate);
  t.regex(text, /^Agents \(\d+\)$/m);
  t.regex(text, /^\* \d+ of them are not known in full/m);
  t.regex(text, /gcp:projects\/meridian-lab failed: denied/);
  t.regex(written('table', bomOf(documentOf([]))), /^no items$/m);
});

test('CSV has a row an item and a row a source that was not read in full', (t) => {
  const rows = written('csv', estate).trimEnd().split('\r\n');
  const lacking = estate.sources.filter(({ status }) => status !== 'complete');
  t.is(rows.length, 1 + estate.items.length + lacking.length);
  t.is(rows.filter((row) => row.startsWith('source,')).length, lacking.length);
});

test('no field of CSV begins like a formula', (t) => {
  const text = written('csv', hostile);
  const fields = text.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g);
  for (const [, quoted, bare = ''] of fields) t.notRegex(quoted ?? bare, /^[=+\-@\t\r]/);
  t.true(text.includes(`"'=cmd(""x""),`));
});

test('the same bill is written in the same bytes', (t) => {
  for (const id of ['table', 'csv', 'json', 'cyclonedx', 'spdx']) {
    t.is(written(id, structuredClone(app)), written(id, app), id);
  }
});
