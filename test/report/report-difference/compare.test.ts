import test from 'ava';
import type { Result } from '../../../src/generated/report.ts';
import { reportDifference } from '../../../src/report/report-difference/compare.ts';
import { reportDifferenceMarkdown } from '../../../src/report/report-difference/markdown.ts';
import { reportDifferenceTable } from '../../../src/report/report-difference/table.ts';
import { streamOf } from '../../../src/report/stored/stream-of.ts';
import { validate } from '../../../src/schema/validate.ts';
import { report, result } from '../example-report.ts';

function named(name: string, status: Result['status'], more: Partial<Result> = {}): Result {
  const { risk, ...rest } = result({
    status,
    fingerprint: Buffer.from(name).toString('hex').padEnd(64, '0'),
    ...more,
  });
  return {
    ...rest,
    resource: { ...rest.resource, id: `/${name}`, name },
    ...(status === 'fail' && risk && { risk }),
  };
}

const compared = async (before: readonly Result[], after: readonly Result[]) =>
  reportDifference(streamOf(report(...before)), streamOf(report(...after)));

test('what became of each result: nothing is fixed that was not judged', async (t) => {
  const statuses = ['fail', 'pass', 'unknown', 'error', 'waived', 'not_applicable', 'none'] as const;
  const pairs = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));
  const side = (index: 0 | 1) =>
    pairs.flatMap((pair) => (pair[index] === 'none' ? [] : [named(pair.join(' '), pair[index])]));
  const difference = await compared(side(0), side(1));
  const names = (kind: keyof typeof difference.findings) =>
    difference.findings[kind].map(({ resource }) => resource.name).toSorted();

  t.is(validate('report-difference', difference), undefined);
  t.deepEqual(names('open'), ['fail fail']);
  t.deepEqual(names('regressed'), ['pass fail']);
  t.deepEqual(names('new'), [
    'error fail',
    'none fail',
    'not_applicable fail',
    'unknown fail',
    'waived fail',
  ]);
  t.deepEqual(names('fixed'), ['fail not_applicable', 'fail pass']);
  t.deepEqual(names('gone'), ['fail none']);
  t.deepEqual(names('undecided'), ['fail error', 'fail unknown']);
  t.deepEqual(names('waived'), ['fail waived']);
  t.deepEqual(
    difference.findings.new.find(({ resource }) => resource.name === 'none fail')?.before,
    undefined,
  );
  t.deepEqual(difference.summary.regressed, { critical: 1, high: 0, medium: 0, low: 0 });
});

test('risk that is another one is told of what is open', async (t) => {
  const low = { level: 'low', factors: [] } as const;
  const difference = await compared(
    [named('a', 'fail'), named('b', 'fail')],
    [named('a', 'fail', { risk: { ...low, factors: [] } }), named('b', 'fail')],
  );

  t.is(difference.summary.risk_changed, 1);
  t.like(
    difference.findings.open.find(({ resource }) => resource.name === 'a'),
    { before: { status: 'fail', level: 'critical' }, after: { status: 'fail', level: 'low' } },
  );
  t.regex(
    reportDifferenceTable(difference, { width: 120, colour: false }),
    /Still open, with another risk\n {4}low +a .*\(was critical\)/,
  );
});

function inCode(root: string, address: string, status: Result['status']): Result {
  const id = `code:example.com/acme/app/${root}#${address}`;
  const one = named(id, status, {
    fingerprint: Buffer.from(id).toString('hex').slice(-64).padStart(64, '0'),
  });
  return { ...one, resource: { ...one.resource, id, file: root, line: 1, address } };
}

const repository = {
  id: 'code:example.com/acme/app',
  cloud: 'code',
  scope: '.',
  status: 'complete',
  resources: 1,
  problems: [],
} as const;

async function comparedCode(before: readonly Result[], after: readonly Result[]) {
  const [old, now] = [report(...before), report(...after)];
  for (const one of [old, now]) one.run.sources = [{ ...repository, problems: [] }];
  return reportDifference(streamOf(old), streamOf(now));
}

test('a file that has another name is known again, with what was fixed and what regressed in it', async (t) => {
  const difference = await comparedCode(
    [inCode('a.yaml', 'X', 'fail'), inCode('a.yaml', 'Y', 'fail'), inCode('a.yaml', 'Z', 'pass')],
    [inCode('b.yaml', 'X', 'fail'), inCode('b.yaml', 'Y', 'pass'), inCode('b.yaml', 'Z', 'fail')],
  );

  t.is(difference.summary.moved, 3);
  t.deepEqual(
    [difference.findings.open, difference.findings.fixed, difference.findings.regressed].map((list) =>
      list.map(({ resource, moved_from: from }) => [resource.id, from]),
    ),
    [
      [['code:example.com/acme/app/b.yaml#X', 'code:example.com/acme/app/a.yaml#X']],
      [['code:example.com/acme/app/a.yaml#Y', 'code:example.com/acme/app/a.yaml#Y']],
      [['code:example.com/acme/app/b.yaml#Z', 'code:example.com/acme/app/a.yaml#Z']],
    ],
  );
  t.deepEqual([difference.findings.new, difference.findings.gone], [[], []]);
});

for (const [what, before, after] of [
  [
    'a copy beside the file',
    [['a.yaml', 'X']],
    [
      ['a.yaml', 'X'],
      ['b.yaml', 'X'],
    ],
  ],
  [
    'a file that is mostly another',
    [
      ['a.yaml', 'X'],
      ['a.yaml', 'Y'],
      ['a.yaml', 'Z'],
    ],
    [['b.yaml', 'X']],
  ],
] as const) {
  test(`${what} is not the same file`, async (t) => {
    const failing = (list: readonly (readonly [string, string])[]) =>
      list.map(([root, address]) => inCode(root, address, 'fail'));
    const { summary, findings } = await comparedCode(failing(before), failing(after));

    t.is(summary.moved, 0);
    t.is(findings.new.length, 1);
  });
}

test('what limits the comparison is said', async (t) => {
  const [old, now] = [report(named('a', 'fail')), report()];
  now.run.bundle.revision = '1+1';
  now.run.sources = [];
  const { notices, attack_paths: paths } = await reportDifference(streamOf(old), streamOf(now));

  t.deepEqual(notices, [
    'judged by other policies: 0+0, then 1+1',
    'azure:s is partial in the earlier report: what is new may have been there',
    'azure:s is not in the later report: its findings are gone because nobody looked',
    'attack paths are not compared: one of the reports has none searched',
  ]);
  t.is(paths, undefined);
});

test('it is written for people and for pull requests, with names as text', async (t) => {
  const difference = await compared([named('old', 'fail')], [named('<b>\u001b[2J|x', 'fail')]);
  const text = reportDifferenceTable(difference, { width: 100, colour: false });
  const page = reportDifferenceMarkdown(difference);

  t.regex(text, /^New findings\n {2}\+ critical <b> ?\|x/);
  t.regex(text, /Gone: nothing is said of them any more\n {2}− critical old/);
  t.regex(text, /1 \(1 critical\) new, 0 regressed, 0 fixed, 0 still open\n1 \(1 critical\) gone/);
  t.false(text.includes('\u001b'));
  t.regex(page, /^## Keelson: 1 new, 0 regressed, 0 fixed, 0 still open\n/);
  t.false(page.includes('<b>') || page.includes('|x'));
});
