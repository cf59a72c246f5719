import test from 'ava';
import { KeelsonError } from '../../../src/errors.ts';
import { startEvaluation } from '../../../src/policy/evaluation/evaluation.ts';
import { bucket, bundleOf, honest, honestVerdicts, lowLimits, verdictsOf } from './buckets.ts';
import { harming, harmless, hostile } from './hostile-policies.ts';

// Enough for a second batch.
const count = 100;
const buckets = Array.from({ length: count }, (_, number) => bucket(number));

for (const [threads, where] of [
  [2, 'in workers'],
  [0, 'in the calling thread'],
] as const) {
  test.serial(
    `${where}: each hostile check is an error where it does harm, and nothing else is`,
    async (t) => {
      const rules = { ...hostile, ...harmless };
      const bundle = await bundleOf(
        t,
        Object.fromEntries(
          Object.entries(rules).map(([name, text]) => [`test-${name}`, harming(name, text)]),
        ),
      );
      const evaluation = await startEvaluation(bundle, { threads, limits: lowLimits });
      t.teardown(() => evaluation.close());

      for (const name of Object.keys(rules)) {
        const harmed = bucket(0, name);
        const verdicts = await verdictsOf(evaluation, bundle, [...buckets, harmed]);

        const mine = verdicts.filter((verdict) => verdict.startsWith(`${name} `));
        t.deepEqual(
          verdicts.filter((verdict) => !mine.includes(verdict)),
          honestVerdicts(count),
          name,
        );
        t.is(mine.length, name in harmless ? 0 : 1, name);
        for (const verdict of mine) {
          t.regex(
            verdict,
            new RegExp(`^${name} test-${name} error .+ checks/test-${name}\\.rego(:\\d+:\\d+)?$`),
          );
        }
      }
    },
  );

  test.serial(
    `${where}: a unit nested 5,000 deep is an error for its checks, the others are judged`,
    async (t) => {
      const bundle = await bundleOf(t, {
        'test-walking': 'compliant if count([x | walk(input, [_, x])]) > 0',
      });
      const evaluation = await startEvaluation(bundle, { threads, limits: lowLimits });
      t.teardown(() => evaluation.close());
      let nested: object = {};
      for (let depth = 0; depth < 5000; depth += 1) nested = { nested };

      const verdicts = await verdictsOf(evaluation, bundle, [...buckets, bucket(0, 'deep', nested)]);

      t.deepEqual(verdicts, [
        ...honestVerdicts(count),
        'deep test-bucket-logging error the input is nested deeper than 2000 checks/honest.rego',
        'deep test-walking error the input is nested deeper than 2000 checks/test-walking.rego',
      ]);
    },
  );

  test.serial(`${where}: a check that harms every unit is given up, the others go on`, async (t) => {
    const bundle = await bundleOf(t, { 'test-endless': `compliant if _harm\n${hostile['nested-loops']}` });
    const evaluation = await startEvaluation(bundle, { threads, limits: lowLimits });
    t.teardown(() => evaluation.close());
    const many = Array.from({ length: 1500 }, (_, number) => bucket(number));

    const verdicts = await verdictsOf(evaluation, bundle, many);

    t.deepEqual(
      verdicts.filter((verdict) => verdict.includes(honest)),
      honestVerdicts(many.length),
    );
    const given = verdicts.filter((verdict) => verdict.includes(' test-endless '));
    t.is(given.length, many.length);
    t.true(
      given.every((verdict) => / test-endless error (stopped after|not evaluated: stopped on)/.test(verdict)),
    );
    // Two threads may each be at it when the third time is over.
    t.true(given.filter((verdict) => verdict.includes('stopped after')).length <= 4);
  });

  test.serial(
    `${where}: asking a policy that does not end, or takes too much, throws what happened`,
    async (t) => {
      const bundle = await bundleOf(t, {}, { 'risk/risk.rego': risk });
      const evaluation = await startEvaluation(bundle, { threads, limits: lowLimits });
      t.teardown(() => evaluation.close());
      const ask = (text: string) => evaluation.ask('risk/assessments', Buffer.from(text));

      await t.throwsAsync(ask('{"endless": true}'), {
        name: 'EngineError',
        code: 'time_exhausted',
        message: 'stopped after 0.5 s: the policy does not end',
      });
      await t.throwsAsync(ask('{"doubling": true}'), { name: 'EngineError', code: 'memory_exhausted' });
      const error = await t.throwsAsync(ask('{"conflict": true}'), {
        name: 'EngineError',
        code: 'eval_conflict_error',
      });
      t.regex(error && 'location' in error ? String(error.location) : '', /^risk\/risk\.rego:\d+:\d+$/);
      await t.throwsAsync(evaluation.ask('risk/nothing', Buffer.from('{}')), { code: 'unknown_entrypoint' });
      t.is(await ask('{}'), '"calm"');
    },
  );
}

const risk = `package risk

# METADATA
# entrypoint: true
assessments := "calm" if {
	not _endless
	not _doubling
	not _conflicting
}

_endless if {
	input.endless
	_harm
}

_doubling if {
	input.doubling
	_g == ""
}

_conflicting if {
	input.conflict
	_value
}

_value := true if input.conflict

_value := 1 if input.conflict
${hostile['nested-loops']}
${hostile['doubling']?.replace('_harm if _g == ""', '')}
`;

test('policies that call themselves are refused when they are built', async (t) => {
  for (const rules of [
    'compliant if _f(input)\n\n_f(x) if _f(x.nested)',
    'compliant if _a\n\n_a if _b\n\n_b if _a',
    'compliant if {\n\tsome name in ["test_recursive"]\n\tdata.checks.test[name].compliant\n}',
    'compliant if data.keelson.verdicts.test_recursive.verdict.status == "pass"',
  ]) {
    await t.throwsAsync(
      bundleOf(t, { 'test-recursive': rules }),
      { instanceOf: KeelsonError, code: 'POLICY_INVALID' },
      rules,
    );
  }
});
