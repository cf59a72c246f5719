import test from 'ava';
import { restrictedTo } from '../../../src/report/stored/restricted.ts';
import { streamOf, wholeOf } from '../../../src/report/stored/stream-of.ts';
import { mixedReport } from '../mixed-report.ts';

test('results about a framework, with its controls and sums of their own', async (t) => {
  const { results, summary, run } = await wholeOf(restrictedTo(streamOf(mixedReport()), 'nist-ai-rmf-1'));

  t.deepEqual(
    results.map(({ check, controls }) => [check, controls]),
    [['aws-code', ['nist-ai-rmf-1:MAP 1.1']]],
  );
  t.deepEqual(summary.status, { pass: 0, fail: 1, unknown: 0, not_applicable: 0, waived: 0, error: 0 });
  t.deepEqual(summary.risk, { critical: 0, high: 0, medium: 1, low: 0 });
  t.regex(run.notices.at(-1) ?? '', /^only results for nist-ai-rmf-1: attack paths/);
});

test('a framework that nothing is about is refused with the one that may be meant', async (t) => {
  for (const [asked, message] of [
    ['mcsb-v3', /no result is about the framework mcsb-v3: did you mean mcsb-v2\?/],
    ['x', /no result is about the framework x: (there are mcsb-v2, nist-ai-rmf-1|did you mean)/],
  ] as const) {
    await t.throwsAsync(wholeOf(restrictedTo(streamOf(mixedReport()), asked)), { message, code: 'USAGE' });
  }
});
