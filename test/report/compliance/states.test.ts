import test from 'ava';
import fc from 'fast-check';
import type { Result } from '../../../src/generated/report.ts';
import { states } from '../../../src/report/compliance/states.ts';
import { attestation, given, only, said, source } from './example.ts';

const control = { id: 'c', title: 'C', checks: ['one', 'two'] };
const status = fc.constantFrom<Result['status']>(
  'pass',
  'fail',
  'unknown',
  'not_applicable',
  'waived',
  'error',
);
const results = fc
  .dictionary(fc.constantFrom('one a', 'one b', 'one c', 'two a', 'two b', 'two c'), status, {
    noNullPrototype: true,
  })
  .map((pairs) =>
    Object.entries(pairs).map(([pair, what]) =>
      said(pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '', what),
    ),
  );
const sourceStatus = fc.constantFrom('complete' as const, 'partial' as const, 'failed' as const);
const sources = fc.array(sourceStatus, { maxLength: 3 }).map((all) => all.map((one) => source(one)));
const attested = fc.option(fc.constantFrom('met' as const, 'not-met' as const, 'not-applicable' as const));

const stateFor = (
  all: readonly Result[],
  asked = [source('complete')],
  word: 'met' | 'not-met' | 'not-applicable' | null = null,
) =>
  only(
    given({
      results: all,
      sources: asked,
      controls: [control],
      attestations: word === null ? [] : [attestation({ status: word })],
    }),
  ).state;

test('what is unknown, failed, waived or an error never gives met, whatever somebody attests', (t) => {
  fc.assert(
    fc.property(results, sources, attested, (all, asked, word) => {
      const bad = all.some((one) => !['pass', 'not_applicable'].includes(one.status));
      return !bad || stateFor(all, asked, word) !== 'met';
    }),
  );
  t.pass();
});

test('met needs a pass', (t) => {
  fc.assert(
    fc.property(results, sources, attested, (all, asked, word) => {
      return stateFor(all, asked, word) !== 'met' || all.some((one) => one.status === 'pass');
    }),
  );
  t.pass();
});

test('a source that was not read whole never gives not applicable, nor does none', (t) => {
  fc.assert(
    fc.property(results, sources, attested, (all, asked, word) => {
      const whole = asked.length > 0 && asked.every((one) => one.status === 'complete');
      return whole || stateFor(all, asked, word) !== 'not-applicable';
    }),
  );
  t.pass();
});

test('a failing result more never makes a state greener', (t) => {
  fc.assert(
    fc.property(
      results,
      sources,
      attested,
      fc.constantFrom('one', 'two'),
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom<Result['status']>('fail', 'waived'),
      (all, asked, word, check, resource, what) => {
        const more = [
          ...all.filter((one) => one.check !== check || one.resource.id !== resource),
          said(check, resource, what),
        ];
        const [before, after] = [stateFor(all, asked, word), stateFor(more, asked, word)];
        return states.indexOf(after) <= states.indexOf(before);
      },
    ),
  );
  t.pass();
});

test('an attestation never makes better what checks show', (t) => {
  fc.assert(
    fc.property(results, sources, attested, (all, asked, word) => {
      return states.indexOf(stateFor(all, asked, word)) <= states.indexOf(stateFor(all, asked));
    }),
  );
  t.pass();
});

test('each resource is counted once, and each result', (t) => {
  fc.assert(
    fc.property(results, (all) => {
      const {
        resources,
        results: counts,
        findings,
        open,
        passes,
      } = only(given({ results: all, controls: [control] }));
      const judged = new Set(
        all.filter((one) => one.status !== 'not_applicable').map((one) => one.resource.id),
      );
      t.is(resources.total, judged.size);
      t.is(resources.total, resources.passing + resources.failing + resources.open);
      t.is(findings.length, counts.fail + counts.waived);
      t.is(open.length, counts.unknown + counts.error);
      t.is(passes.length, counts.pass);
    }),
  );
});

test('the share of a control that is partly met is that of the resources which pass all', (t) => {
  const one = only(
    given({
      results: [
        said('one', 'a', 'pass'),
        said('two', 'a', 'fail'),
        said('one', 'b', 'pass'),
        said('one', 'c', 'unknown'),
      ],
      controls: [control],
    }),
  );

  t.is(one.state, 'partly');
  t.is(one.share, 1 / 3);
  t.is(one.reason, '1 of 3 resources fails');
});

test('passes beside what could not be judged are not assessed', (t) => {
  t.is(stateFor([said('one', 'a', 'pass'), said('one', 'b', 'unknown')]), 'not-assessed');
});

test('a control whose only failures are waived is not met, and says so with owner, reason and end', (t) => {
  const one = only(given({ results: [said('one', 'a', 'waived')], controls: [control] }));

  t.is(one.state, 'not-met');
  t.true(one.waived);
  t.deepEqual(one.findings[0]?.waiver, {
    reason: 'the vendor is late',
    owner: 'ml@example.com',
    expires: '2027-03-31',
  });
  t.false(
    only(given({ results: [said('one', 'a', 'waived'), said('one', 'b', 'fail')], controls: [control] }))
      .waived,
  );
});

test('without checks a control is to attest, or not assessed where nothing is asked', (t) => {
  t.is(only(given({ controls: [{ id: 'c', title: 'C', checks: [], manual: 'Who?' }] })).state, 'manual');
  t.is(only(given({ controls: [{ id: 'c', title: 'C', checks: [] }] })).state, 'not-assessed');
});

test('spellings of one resource of Azure are one resource', (t) => {
  const one = only(
    given({ results: [said('one', '/A', 'pass'), said('two', '/a', 'fail')], controls: [control] }),
  );

  t.deepEqual(one.resources, { passing: 0, failing: 1, open: 0, total: 1 });
});

test('a report by another bundle says nothing of checks that it does not name', (t) => {
  const other = given({ results: [said('one', 'a', 'pass')], controls: [control], digest: '1'.repeat(64) });

  t.is(only(other).state, 'not-assessed');
  t.is(only(other).reason, 'nobody asked 1 check');
  t.deepEqual(
    only(other).checks.map(({ asked }) => asked),
    [true, false],
  );
  t.regex(other.notices.join(), /the report is by the bundle 0\+0/);
  t.is(stateFor([said('one', 'a', 'pass')]), 'met');
});

test('what passes where a source may have more is not met', (t) => {
  const passes = [said('one', 'a', 'pass')];

  t.is(stateFor(passes), 'met');
  for (const read of ['partial', 'failed'] as const) {
    t.is(stateFor(passes, [source('complete'), source(read)]), 'not-assessed');
    t.is(stateFor([...passes, said('one', 'b', 'fail')], [source(read)]), 'partly');
  }
  t.is(stateFor(passes, [source('complete'), source('failed', { cloud: 'aws' })]), 'met');
});

test('sources that may have more are named, by cloud and by type', (t) => {
  const problem = (...types: string[]) => ({ code: 'denied' as const, message: 'no', collector: 'c', types });
  const asked = [
    source('partial', { id: 'same type', problems: [problem('t')] }),
    source('partial', { id: 'other type', problems: [problem('U')] }),
    source('failed', { id: 'anything' }),
    source('failed', { id: 'other cloud', cloud: 'aws' }),
    source('failed', { id: 'code', cloud: 'code' }),
  ];

  t.deepEqual(only(given({ controls: [control], sources: asked })).lacking, [
    'same type',
    'anything',
    'code',
  ]);
});
