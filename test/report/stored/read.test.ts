import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { json } from '../../../src/report/formats/json.ts';
import { ndjson } from '../../../src/report/formats/ndjson.ts';
import { readReport } from '../../../src/report/stored/read.ts';
import { wholeOf } from '../../../src/report/stored/stream-of.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { result } from '../example-report.ts';
import { mixedReport } from '../mixed-report.ts';
import { written } from '../written.ts';

async function fileWith(t: ExecutionContext, text: string): Promise<string> {
  const file = join(await emptyFolder(t), 'report');
  await writeFile(file, text);
  return file;
}

for (const format of [json, ndjson]) {
  test(`a report in ${format.id} is read as it was`, async (t) => {
    const report = mixedReport();
    const read = await readReport(await fileWith(t, await written(format, report)));

    t.deepEqual(await wholeOf(read), report);
  });
}

test('compact JSON is read too', async (t) => {
  const report = mixedReport();

  t.deepEqual(await wholeOf(await readReport(await fileWith(t, JSON.stringify(report)))), report);
});

const header = '{"schema":"keelson.report/v1","form":"lines"}';
const line = JSON.stringify({ result: result() });
const { run, summary } = mixedReport();

for (const [what, text, problem] of [
  ['nothing', '', /is not JSON: Unexpected end/],
  ['no JSON', 'results:', /is not JSON: Unexpected token/],
  ['a list', '[]', /is no report of Keelson: scan --format json or ndjson writes one$/],
  ['another document', '{"schema":"keelson.inventory/v1"}', /is no report of Keelson/],
  [
    'another version',
    '{"schema":"keelson.report/v9"}',
    /version "keelson.report\/v9"; this Keelson reads keelson.report\/v1/,
  ],
  [
    'a report that lacks most',
    '{"schema":"keelson.report/v1","results":[null]}',
    /must have required property 'run'/,
  ],
  [
    'lines of another version',
    '{"schema":"keelson.report/v2","form":"lines"}\n',
    /:1 is a report of version/,
  ],
  ['lines that were cut off', `${header}\n${line}\n`, /was cut off: its last line is no summary$/],
  ['half a line', `${header}\n${line.slice(0, 40)}`, /:2 is not JSON/],
  [
    'a line of another document',
    `${header}\n{"resource":{}}\n`,
    /:2: the document must have required property/,
  ],
  ['a list for a line', `${header}\n[]\n`, /:2: not a line of a report/],
  ['a result of nothing', `${header}\n{"result":null}\n`, /:2: the document must be object/],
  ['a second header', `${header}\n${header}\n`, /:2: the header comes first and once/],
  [
    'what comes after the summary',
    `${header}\n${JSON.stringify({ run })}\n${JSON.stringify({ summary })}\n${line}\n`,
    /:4: nothing comes after the summary/,
  ],
] as const) {
  test(`${what} is refused in a line`, async (t) => {
    const file = await fileWith(t, text);
    const error = await t.throwsAsync(async () => wholeOf(await readReport(file)), { message: problem });

    t.like(error, { code: 'REPORT_INVALID' });
    t.true(error?.message.includes(file));
    t.false(error?.message.includes('\n'));
  });
}

test('a file that is not there is an error in a line', async (t) => {
  await t.throwsAsync(readReport('nowhere.json'), {
    message: /^cannot read the report nowhere\.json: ENOENT/,
    code: 'REPORT_INVALID',
  });
});
