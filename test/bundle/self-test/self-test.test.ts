import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { buildBundle } from '../../../src/bundle/build/build.ts';
import { testPolicies } from '../../../src/bundle/build/test-policies.ts';
import { releaseFolder } from '../../../src/bundle/release/release.ts';
import { selfTest } from '../../../src/bundle/self-test/self-test.ts';
import type { BundleExamples } from '../../../src/generated/bundle-examples.ts';
import { bundleFrom, readBundle, type Bundle } from '../../../src/policy/bundle.ts';
import { startEvaluation } from '../../../src/policy/evaluation/evaluation.ts';
import { check, policyFolder } from '../build/policy-folder.ts';

const tests = `package checks.test.test_bucket_logging_test

import data.checks.test.test_bucket_logging as check

test_good if check.compliant with input as _unit("Enabled")

test_bad if not check.compliant with input as _unit("Suspended")

test_unknown if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/BucketVersioningConfiguration"]}
}

_unit(status) := {"properties": {"BucketVersioningConfiguration": {"status": status}}}
`;

async function bundleOf(t: ExecutionContext, rules?: string): Promise<Bundle> {
  const folder = await policyFolder(t, {
    'checks/test/logging.rego': check(rules === undefined ? {} : { rules }),
    'checks/test/logging_test.rego': tests,
  });
  const { asked, failed } = await testPolicies(folder);
  t.deepEqual(failed, []);
  return bundleFrom((await buildBundle(folder, '1.0.0', asked)).wasm, 'the bundle');
}

let known: Promise<Bundle> | undefined;
const goodBundle = (t: ExecutionContext) => (known ??= bundleOf(t));

const bucketExamples = ({ examples }: Bundle) => (examples as BundleExamples)['AWS::S3::Bucket'];

test('a bundle carries what its own tests ask, and what OPA answers', async (t) => {
  const examples = bucketExamples(await goodBundle(t)) ?? [];

  t.deepEqual(
    examples.map(({ name, outcomes }) => [name, outcomes]),
    [
      ['test-bucket-logging test_good', {}],
      ['test-bucket-logging test_bad', { 'test-bucket-logging': 'fail' }],
      ['test-bucket-logging test_unknown', { 'test-bucket-logging': 'unknown' }],
    ],
  );
  t.is(examples[0]?.unit, '{"properties":{"BucketVersioningConfiguration":{"status":"Enabled"}}}');
});

test('the same tests give the same bytes', async (t) => {
  t.is((await bundleOf(t)).digest, (await goodBundle(t)).digest);
});

test('a bundle that answers what it says passes, in a thread of its own too', async (t) => {
  const good = await goodBundle(t);
  const evaluation = await startEvaluation(good, { threads: 1 });
  t.teardown(() => evaluation.close());

  t.deepEqual(await selfTest(good), { units: 3, outcomes: 3 });
  t.deepEqual(await selfTest(good, evaluation), { units: 3, outcomes: 3 });
});

test('a bundle whose module is another than its examples are of is refused, by check and example', async (t) => {
  const folder = await policyFolder(t, {
    'checks/test/logging.rego': check({
      rules: 'compliant if input.properties.BucketVersioningConfiguration.status == "Suspended"',
    }),
  });
  const other = await bundleFrom((await buildBundle(folder, '1.0.0')).wasm, 'the other bundle');

  await t.throwsAsync(selfTest({ ...other, examples: (await goodBundle(t)).examples }), {
    code: 'BUNDLE_SELF_TEST_FAILED',
    message: /test-bucket-logging says fail and not pass on test-bucket-logging test_good$/,
  });
});

test('a check that does not end fails the self-test, which ends', async (t) => {
  const bundle = await bundleOf(
    t,
    `compliant if input.properties.BucketVersioningConfiguration.status == "Enabled"

compliant if {
	input.properties.BucketVersioningConfiguration.status == "for ever"
	some i in numbers.range(1, 4000)
	some j in numbers.range(1, 4000)
	i * j == -1
}`,
  );
  const unit = '{"properties":{"BucketVersioningConfiguration":{"status":"for ever"}}}';
  const examples = { 'AWS::S3::Bucket': [{ name: 'endless', unit, outcomes: {} }] };

  await t.throwsAsync(selfTest({ ...bundle, examples }), {
    code: 'BUNDLE_SELF_TEST_FAILED',
    message: /test-bucket-logging says error \(.*\) and not pass on endless$/,
  });
});

for (const [what, examples, message] of [
  ['that are no object', 'none', /its examples are malformed: the document must be object/],
  [
    'with a status that none has',
    { 'AWS::S3::Bucket': [{ name: 'n', unit: '{}', outcomes: { a: 'waived' } }] },
    /malformed: \/AWS::S3::Bucket\/0\/outcomes\/a must be equal to one of the allowed values/,
  ],
  [
    'of a type that it does not judge',
    { 'AWS::SQS::Queue': [{ name: 'n', unit: '{}', outcomes: {} }] },
    /it has examples of AWS::SQS::Queue, and no checks for that/,
  ],
  [
    'that are no JSON',
    { 'AWS::S3::Bucket': [{ name: 'n', unit: '{', outcomes: {} }] },
    /says error .* on n$/,
  ],
] as const) {
  test(`a bundle with examples ${what} is refused`, async (t) => {
    await t.throwsAsync(selfTest({ ...(await goodBundle(t)), examples }), {
      code: 'BUNDLE_SELF_TEST_FAILED',
      message,
    });
  });
}

test('a bundle from before there were examples has nothing to test', async (t) => {
  const bundle = await readBundle(join(releaseFolder, 'keelson-0.3.0.wasm.tar.gz'));

  t.deepEqual(await selfTest(bundle), { units: 0, outcomes: 0 });
});

test('types whose checks ask the clock have no examples: their answers do not last', async (t) => {
  const bundle = await bundleOf(
    t,
    'compliant if {\n\tinput.properties.BucketVersioningConfiguration.status == "Enabled"\n\ttime.now_ns() > 0\n}',
  );

  t.deepEqual([...bundle.volatile], ['aws::s3::bucket']);
  t.deepEqual(bundle.examples, {});
});

test('the policies of this package have small examples, and for every check one', async (t) => {
  const folder = join(releaseFolder, '..', 'policies');
  const { asked } = await testPolicies(folder);
  const { wasm } = await buildBundle(folder, '1.0.0', asked);
  const bundle = await bundleFrom(wasm, 'the bundle');
  const examples = Object.values(bundle.examples as BundleExamples).flatMap((ofType) => ofType ?? []);
  const named = new Set(examples.map(({ name }) => name.split(' ')[0]));

  t.deepEqual(
    [...bundle.checks.keys()].filter((id) => !examples.some(({ outcomes }) => id in outcomes)),
    [],
  );
  t.true(named.size > bundle.checks.size / 2);
  t.true(JSON.stringify(bundle.examples).length < 150_000);
  t.true((await selfTest(bundle)).units >= bundle.checks.size);
});
