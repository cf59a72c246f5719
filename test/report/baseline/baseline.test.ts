import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import fc from 'fast-check';
import type { KeelsonError } from '../../../src/errors.ts';
import type { Resource } from '../../../src/generated/inventory.ts';
import type { Report } from '../../../src/generated/report.ts';
import { baselineOf } from '../../../src/report/baseline/baseline.ts';
import { readBaseline } from '../../../src/report/baseline/read.ts';
import { validate } from '../../../src/schema/validate.ts';
import { keelsonHere } from '../../cli/in-this-thread.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { account, documentOf, fileOf } from '../code-document.ts';

async function scan(t: ExecutionContext, resources: readonly Resource[], ...more: string[]) {
  const document = await fileOf(t, documentOf(resources));
  return keelsonHere(['scan', '--inventory', document, ...more]);
}

async function baseline(t: ExecutionContext, format: string, resources: readonly Resource[]) {
  const file = join(await emptyFolder(t), `baseline.${format}`);
  const ran = await scan(t, resources, '--format', format, '--output', file, '--fail-on', 'none');
  t.is(ran.code, 0, ran.stderr);
  return file;
}

for (const format of ['json', 'ndjson', 'sarif']) {
  test(`what is in a baseline of ${format} does not count, though its lines have moved`, async (t) => {
    const file = await baseline(t, format, [account('a.old'), account('a.gone')]);
    const before = await scan(t, [account('a.old')]);
    const after = await scan(t, [account('a.old', { line: 300, end_line: 310 })], '--baseline', file);

    t.is(before.code, 1, before.stderr);
    t.is(after.code, 0, after.stderr);
    t.regex(after.stdout, /compared with the baseline: 0 new, \d+ unchanged, [1-9]\d* gone/);
  });

  test(`what is not in a baseline of ${format} counts and is marked`, async (t) => {
    const file = await baseline(t, format, [account('a.old')]);
    const ran = await scan(t, [account('a.old'), account('a.added')], '--baseline', file, '--format', 'json');
    const report = JSON.parse(ran.stdout) as Report;
    const states = (name: string) =>
      new Set(
        report.results
          .filter(({ resource, status }) => resource.name === name && status === 'fail')
          .map((result) => result.baseline),
      );

    t.is(ran.code, 1, ran.stderr);
    t.is(validate('report', report), undefined);
    t.deepEqual(states('added'), new Set(['new']));
    t.deepEqual(states('old'), new Set(['unchanged']));
    t.false(report.results.some(({ status, ...rest }) => status === 'pass' && 'baseline' in rest));
    const { baseline: counts, risk, status } = report.summary;
    t.is(counts?.absent, 0);
    t.is(counts?.unchanged, status.fail / 2);
    t.deepEqual(counts?.new.high, risk.high / 2);
  });
}

test('people are shown what is new', async (t) => {
  const file = await baseline(t, 'json', [account('a.old')]);
  const { stdout } = await scan(t, [account('a.old'), account('a.added')], '--baseline', file);

  t.regex(stdout, /• added \(new\)/);
  t.regex(stdout, /• old {2}/);
});

test('without a baseline nothing is said of one', async (t) => {
  const { stdout } = await scan(t, [account('a.old')], '--format', 'json');

  t.false(stdout.includes('"baseline"'));
});

test('a finding that was waived or unknown in the baseline is new when it fails', (t) => {
  const earlier = baselineOf({
    paths: new Map(),
    statuses: new Map([
      ['waived', 'waived'],
      ['unknown', 'unknown'],
      ['fixed', 'fail'],
      ['lost', 'fail'],
      ['same', 'fail'],
    ]),
  });
  const state = (fingerprint: string, status: 'fail' | 'unknown' | 'pass') =>
    earlier.stateOf({ fingerprint, status });

  t.is(state('waived', 'fail'), 'new');
  t.is(state('unknown', 'fail'), 'new');
  t.is(state('unknown', 'unknown'), 'unchanged');
  t.is(state('lost', 'unknown'), 'new');
  t.is(state('fixed', 'pass'), undefined);
  t.is(state('same', 'fail'), 'unchanged');
  t.is(earlier.absent(), 2);
});

for (const [what, content, problem] of [
  ['no JSON', 'results:', /Unexpected token/],
  ['another document', '{"schema":"keelson.inventory/v1"}', /it is no report of Keelson/],
  ['a list', '[]', /it is no report of Keelson/],
  ['a report with a result of nothing', '{"schema":"keelson.report/v1","results":[null]}', /no fingerprint/],
  ['lines that were cut off', '{"schema":"keelson.report/v1","form":"lines"}\n', /cut off/],
  [
    "another tool's SARIF",
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Other"}},"results":[]}]}',
    /none of its runs is Keelson's/,
  ],
] as const) {
  test(`${what} is no baseline`, async (t) => {
    const file = join(await emptyFolder(t), 'b.json');
    await writeFile(file, content);
    const error = await t.throwsAsync(readBaseline(file), { message: problem });

    t.like(error, { code: 'BASELINE_INVALID' });
    t.true(error.message.includes(file));
  });
}

test('any JSON is a baseline or refused with a line', async (t) => {
  const file = join(await emptyFolder(t), 'b.json');
  const run = fc.record({ tool: fc.constant({ driver: { name: 'Keelson' } }), results: fc.jsonValue() });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.jsonValue(),
        fc.record({ schema: fc.constant('keelson.report/v1'), results: fc.jsonValue() }),
        fc.record({ version: fc.constant('2.1.0'), runs: fc.array(fc.oneof(run, fc.jsonValue())) }),
      ),
      async (document) => {
        await writeFile(file, JSON.stringify(document));
        try {
          return (await readBaseline(file)).statuses instanceof Map;
        } catch (error) {
          return (error as KeelsonError).code === 'BASELINE_INVALID';
        }
      },
    ),
    { numRuns: 300 },
  );
  t.pass();
});

test('names may hold what some take for the end of a line', async (t) => {
  const file = join(await emptyFolder(t), 'b.ndjson');
  const lines = [
    { schema: 'keelson.report/v1', form: 'lines' },
    { result: { fingerprint: 'a', status: 'fail', name: 'x\u2028y\u2029z' } },
    { summary: {} },
  ];
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

  t.deepEqual((await readBaseline(file)).statuses, new Map([['a', 'fail']]));
});

test('a baseline that is not there is an error of its own', async (t) => {
  const ran = await scan(t, [], '--baseline', 'nowhere.json');

  t.is(ran.code, 2);
  t.regex(ran.stderr, /^keelson: cannot use the baseline nowhere\.json: ENOENT.*\n$/);
});
