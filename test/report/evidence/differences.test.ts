import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import type { Bundle } from '../../../src/policy/bundle.ts';
import type { Report } from '../../../src/generated/report.ts';
import { NotChecked } from '../../../src/report/evidence/verify/check.ts';
import { differences } from '../../../src/report/evidence/verify/differences.ts';
import { firstDifference } from '../../../src/report/evidence/verify/first-difference.ts';
import { mayDiffer } from '../../../src/report/evidence/verify/may-differ.ts';
import { packageRoot } from '../../../src/schema/files.ts';
import { estateReport } from '../compliance/estate-compliance.ts';

let report: Report;
test.before(async () => {
  const estate = await estateReport();
  report = JSON.parse(await readFile(estate.file, 'utf8')) as Report;
  await estate.remove();
});

const by = (volatile: readonly string[] = []) => ({ volatile: new Set(volatile) }) as unknown as Bundle;

/** The report with a result said otherwise. */
function saidOtherwise(index: number, change: object): Report {
  return {
    ...report,
    results: report.results.with(index, { ...report.results[index], ...change } as Report['results'][0]),
  };
}

test('what may differ is not compared, and docs/evidence.md has it', async (t) => {
  const other: Report = {
    ...saidOtherwise(0, { baseline: 'new' }),
    run: {
      ...report.run,
      tool: { name: 'keelson', version: '9.9.9' },
      started_at: '2020-01-01T00:00:00Z',
      finished_at: '2020-01-01T00:00:00Z',
      notices: ['else'],
    },
    attack_paths: report.attack_paths.map((path) => ({
      ...path,
      first_seen: '2020-01-01T00:00:00Z',
      baseline: 'new',
    })),
  };
  t.true(report.attack_paths.length > 0);
  t.deepEqual(differences(other, report, by()), []);

  const docs = await readFile(join(packageRoot, 'docs', 'evidence.md'), 'utf8');
  for (const [paths, what] of Object.entries(mayDiffer)) {
    for (const path of paths.split(', ')) t.true(docs.includes(`\`${path}\``), path);
    t.true(docs.replaceAll(/\s+/g, ' ').includes(what), what);
  }
});

test('all else is compared', (t) => {
  const { results, run, attack_paths: paths, fix_plan: plan } = report;
  const [first] = results;
  const place = `report.json: ${first?.check} of ${first?.resource.id}`;
  for (const [other, message] of [
    [saidOtherwise(0, { status: 'pass' }), `${place} at /status it says "pass", and "fail" follows`],
    [saidOtherwise(0, { message: 'well' }), `${place} at /message it says "well"`],
    [saidOtherwise(0, { severity: 'low' }), `${place} at /severity it says "low"`],
    [{ ...report, results: results.slice(1) }, `${place} is fail by the document, and is not in it`],
    [
      { ...report, results: [...results, ...results.slice(0, 1)] },
      `${place} does not follow from the document`,
    ],
    [{ ...report, attack_paths: paths.slice(1) }, 'report.json: at /attack_paths/0'],
    [{ ...report, fix_plan: plan.slice(1) }, 'report.json: at /fix_plan/0'],
    [{ ...report, run: { ...run, sources: run.sources.slice(1) } }, 'report.json: at /run/sources/0'],
    [
      { ...report, run: { ...run, bundle: { ...run.bundle, checks: 1 } } },
      'report.json: at /run/bundle/checks',
    ],
  ] as const) {
    const found = differences(other as Report, report, by());
    t.true(found[0]?.startsWith(message), `${message}\n${found[0]}`);
  }
});

test('what follows from the time of day is not known, and nothing else is hidden by that', (t) => {
  const [first, second] = report.results;
  const index = report.results.findIndex(({ resource }) => resource.type !== first?.resource.type);
  const clock = by([(first?.resource.type ?? '').toLowerCase()]);
  const error = t.throws(() => differences(saidOtherwise(0, { status: 'pass' }), report, clock));
  t.true(error instanceof NotChecked);
  t.regex(error?.message ?? '', /^1 results? differ/);

  t.truthy(second);
  const both = {
    ...saidOtherwise(0, { status: 'pass' }),
    results: saidOtherwise(index, { message: 'x' }).results,
  };
  t.is(differences(both, report, clock).length, 1);
});

test('the first difference is shown with its place', (t) => {
  t.is(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }), undefined);
  t.is(firstDifference({ a: undefined }, {}), undefined);
  t.is(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }), 'at /a/1/b it says 3, and 2 follows');
  t.is(firstDifference({}, { a: 1 }), 'at /a it says 1, and nothing follows');
  t.is(firstDifference([1], { 0: 1 }), 'at / it says {"0":1}, and [1] follows');
  t.is(firstDifference({}, JSON.parse('{"__proto__": 1}')), 'at /__proto__ it says 1, and nothing follows');
});
