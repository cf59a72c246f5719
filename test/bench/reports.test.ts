import { join } from 'node:path';
import test from 'ava';
import { measure } from '../../bench/measure.ts';
import { manyResults } from '../../bench/reports/results.ts';
import { validate } from '../../src/schema/validate.ts';
import { readReport } from '../../src/report/stored/read.ts';
import { wholeOf } from '../../src/report/stored/stream-of.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { json } from '../../src/report/formats/json.ts';
import { writeOutput } from '../../src/report/output.ts';
import { mixedReport } from '../report/mixed-report.ts';
import { written } from '../report/written.ts';

test('as many results as asked for, each of its own, with sums that are right', async (t) => {
  const report = await wholeOf(manyResults(mixedReport(), 700));

  t.is(validate('report', report), undefined);
  t.is(report.results.length, 700);
  t.is(new Set(report.results.map(({ fingerprint }) => fingerprint)).size, 700);
  t.is(report.summary.status.fail, 200);
});

test('the process that is measured writes them', async (t) => {
  const folder = await emptyFolder(t);
  const [template, lines] = [join(folder, 'report.json'), join(folder, 'report.ndjson')];
  await writeOutput([await written(json, mixedReport())], template);
  const { said } = await measure([
    process.execPath,
    'bench/reports/write.ts',
    template,
    '70',
    'ndjson',
    lines,
  ]);

  t.is(said.units, 70);
  t.is((await wholeOf(await readReport(lines))).results.length, 70);
});
