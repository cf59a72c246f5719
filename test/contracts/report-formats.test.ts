import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { columns } from '../../src/report/csv/columns.ts';
import { formats } from '../../src/report/formats/formats.ts';
import { familiesOf } from '../../src/report/prometheus/families.ts';
import { newTallies } from '../../src/report/prometheus/tallies.ts';
import { packageRoot } from '../../src/schema/files.ts';
import { report } from '../report/example-report.ts';

const page = readFileSync(join(packageRoot, 'docs', 'reports.md'), 'utf8');
const rows = (heading: string) =>
  [...(page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)`/gm)].map(
    ([, name]) => name,
  );

test('no two formats have one id, and users are told of each', (t) => {
  const ids = formats.map(({ id }) => id);

  t.is(new Set(ids).size, ids.length);
  t.deepEqual(
    ids.filter((id) => !page.includes(`\n| \`${id}\` `)),
    [],
  );
});

test('every file of a format is registered', (t) => {
  const folder = join(packageRoot, 'src', 'report', 'formats');
  const registry = readFileSync(join(folder, 'formats.ts'), 'utf8');
  const files = readdirSync(folder).filter((name) =>
    /: (Whole|Streamed)Format = \{/.test(readFileSync(join(folder, name), 'utf8')),
  );

  t.true(files.length >= formats.length);
  t.deepEqual(
    files.filter((name) => !registry.includes(`'./${name}'`)),
    [],
  );
});

test('docs/reports.md has every column of CSV, in order, and no other', (t) => {
  t.deepEqual(
    rows('CSV'),
    columns.map(({ name }) => name),
  );
});

test('docs/reports.md has every metric, in order, and no other', (t) => {
  const families = familiesOf(newTallies(), report());

  t.deepEqual(
    rows('Prometheus'),
    families.map(({ name }) => name),
  );
});
