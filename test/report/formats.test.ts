import test from 'ava';
import type { Report } from '../../src/generated/report.ts';
import { scan } from '../../src/cli/scan.ts';
import type { Screen, WholeFormat } from '../../src/report/formats/format.ts';
import { formats } from '../../src/report/formats/formats.ts';
import { json } from '../../src/report/formats/json.ts';
import { table } from '../../src/report/formats/table.ts';
import { columns, fit, plain, wrap } from '../../src/report/terminal.ts';
import { report, result } from './example-report.ts';

const policies = { revision: '0+0', digest: '0'.repeat(64), checks: new Map(), frameworks: {} };

async function written(format: WholeFormat, one: Report, screen: Screen): Promise<string> {
  return (await Array.fromAsync(format.write(one, screen, policies))).join('');
}

test('every format can be asked for', (t) => {
  const option = scan(new AbortController().signal).options.find(({ long }) => long === '--format');

  t.deepEqual(
    option?.argChoices,
    formats.map(({ id }) => id),
  );
});

test('JSON, written a result at a time, is the report', async (t) => {
  for (const one of [report(), report(result()), report(result(), result({ check: 'b' }))]) {
    t.deepEqual(JSON.parse(await written(json, one, { width: 80, colour: false })), one);
  }
});

test('the table tells finding, place, evidence, risk, fix, sources and sums', async (t) => {
  t.is(
    await written(table, report(result()), { width: 100, colour: false }),
    `CRITICAL ✗ Azure AI services refuse static keys
         azure-ai-services-static-keys · identity · mcsb-v2:IM-1
         • chat  azure:s/eastus
           disableLocalAuth = false (provider default)
           risk: in production
         fix: Turn local authentication off.

Sources
  ◐ partial  azure /subscriptions/s: 1 resources
             denied: GET …/deployments: no

1 failed (1 critical, 0 high, 0 medium, 0 low), 0 passed, 0 unknown, 0 errors, 0 waived, 0 not applicable
1 of 1 sources partial, 0 failed: what is missing there was not judged
the waiver of x for y (z) matches no finding
1 resources, 1 checks, bundle 0+0
`,
  );
});

for (const width of [40, 60, 80, 200]) {
  test(`no line of findings and sources is wider than a terminal of ${width}`, async (t) => {
    const long = result({
      title: 'A title '.repeat(30),
      resource: {
        id: '/a',
        cloud: 'azure',
        type: 'T',
        name: '名前'.repeat(60),
        account: 'account'.repeat(10),
        region: 'eastus',
      },
      remediation: { summary: 'Do something about it, '.repeat(20) },
    });
    const lines = (await written(table, report(long), { width, colour: false })).split('\n');
    const sums = lines.findIndex((line) => line.includes(' failed ('));

    for (const line of lines.slice(0, sums)) {
      t.true(columns(line) <= width, `${columns(line)}: ${line}`);
    }
  });
}

test('names from a cloud cannot steer the terminal', async (t) => {
  const text = await written(
    table,
    report(
      result({
        resource: {
          id: '/a',
          cloud: 'azure',
          type: 'T',
          name: 'a\u001b[2J\u0007\r\nb\u202e',
          account: 's',
          region: 'r',
        },
      }),
    ),
    { width: 80, colour: true },
  );

  t.false(
    text.includes('\u001b[2J') || text.includes('\u0007') || text.includes('\r') || text.includes('\u202e'),
  );
  t.is(plain('a\u0000b\tc'), 'a b c');
});

test('colour is there when asked and not otherwise', async (t) => {
  t.true((await written(table, report(result()), { width: 80, colour: true })).includes('\u001b[1m'));
  t.false((await written(table, report(result()), { width: 80, colour: false })).includes('\u001b['));
});

test('text is cut and broken by columns', (t) => {
  t.is(fit('abcdef', 4), 'abc…');
  t.is(fit('abcdef', 4, 'end'), '…def');
  t.is(fit('日本語', 4), '日…');
  t.deepEqual(wrap('one two three', 7), ['one two', 'three']);
  t.is(columns('e\u0301日'), 3);
});
