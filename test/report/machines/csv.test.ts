import test from 'ava';
import { csv } from '../../../src/report/formats/csv.ts';
import { mixedReport } from '../mixed-report.ts';
import { result, report } from '../example-report.ts';
import { readBy } from '../readers/readers.ts';
import { written } from '../written.ts';

test('a row for each result, in columns that stay', async (t) => {
  const text = await written(csv, mixedReport());
  const rows = text.split('\r\n');

  t.is(
    rows[0],
    'status,risk,severity,check,title,risk_area,cloud,account,region,type,name,resource,file,line,evidence,message,risk_factors,remediation,controls,threats,equivalents,waiver_owner,waiver_expires,baseline,fingerprint',
  );
  t.is(
    rows[1],
    `fail,critical,high,azure-ai-services-static-keys,Azure AI services refuse static keys,identity,azure,s,eastus,T,chat,/a,,,disableLocalAuth = false (provider default),,in production,Turn local authentication off.,mcsb-v2:IM-1,,,,,,${'f'.repeat(64)}`,
  );
  t.is(rows.length, 1 + 7 + 1);
  t.is(rows.at(-1), '');
});

test('Go reads what was meant', async (t) => {
  const rows = await readBy<string[][]>(t, 'csv', await written(csv, mixedReport()));
  if (!rows) return;
  const [head = [], ...results] = rows;
  const column = (name: string) => results.map((row) => row[head.indexOf(name)]);

  t.deepEqual(column('status'), ['fail', 'fail', 'error', 'unknown', 'waived', 'pass', 'not_applicable']);
  t.deepEqual(column('line').slice(0, 2), ['', '5']);
  t.deepEqual(column('file').slice(0, 2), ['', 'infra/main.tf']);
  t.is(column('controls')[1], 'mcsb-v2:IM-1; mcsb-v2:IM-2; nist-ai-rmf-1:MAP 1.1');
  t.is(column('waiver_owner')[4], 'me');
});

for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝']) {
  test(`no spreadsheet takes ${JSON.stringify(start)} for a formula`, async (t) => {
    const name = `${start}HYPERLINK("https://example.com")`;
    const text = await written(
      csv,
      report(result({ resource: { id: '/a', cloud: 'azure', type: 'T', name, account: 's', region: 'r' } })),
    );

    t.true(text.includes(`,"'${start}HYPERLINK(""https://example.com"")",`), text);
  });
}
