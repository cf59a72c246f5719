import test from 'ava';
import { buildBundle, compile } from '../../../src/bundle/build/build.ts';
import { unpackBundle } from '../../../src/bundle/archive/archive.ts';
import { opaVersion } from '../../../src/bundle/compiler/opa.ts';
import { newestRelease, readIndex, releaseFolder } from '../../../src/bundle/release/release.ts';
import { testPolicies } from '../../../src/bundle/build/test-policies.ts';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, checkTest, policyFolder } from './policy-folder.ts';

const good = { 'checks/test/logging.rego': check(), 'checks/test/logging_test.rego': checkTest() };

test('the same source gives the same bytes, whatever the folder', async (t) => {
  const one = await buildBundle(await policyFolder(t, good), '1.0.0');
  const other = await buildBundle(await policyFolder(t, good), '1.0.0');

  t.deepEqual(other.wasm, one.wasm);
  t.deepEqual(other.rego, one.rego);
  t.regex(one.revision, /^1\.0\.0\+[0-9a-f]{12}$/);
});

test('another source gives another revision', async (t) => {
  const one = await buildBundle(await policyFolder(t, good), '1.0.0');
  const other = await buildBundle(
    await policyFolder(t, { ...good, 'data/topic.yaml': 'limit: 3\n' }),
    '1.0.0',
  );

  t.not(other.revision, one.revision);
});

test('both artefacts are of one revision, and own only their own roots', async (t) => {
  const built = await buildBundle(
    await policyFolder(t, { ...good, 'data/topic.yaml': 'limit: 3\n' }),
    '1.0.0',
  );

  for (const artefact of [built.wasm, built.rego]) {
    const files = await unpackBundle(artefact, 'artefact');
    const manifest = JSON.parse(Buffer.from(files.get('.manifest') ?? []).toString()) as {
      revision: string;
      roots: string[];
    };
    t.is(manifest.revision, built.revision);
    t.deepEqual(manifest.roots, ['checks', 'keelson', 'topic']);
  }
});

test('the newest release is rebuilt byte for byte from the source it carries', async (t) => {
  const { release } = await newestRelease();
  t.is(release.opa, opaVersion);
  const rego = await readFile(join(releaseFolder, release.rego.file));

  const rebuilt = await compile(await unpackBundle(rego, release.rego.file));

  t.is(rebuilt.revision, release.revision);
  t.is(createHash('sha256').update(rebuilt.wasm).digest('hex'), release.wasm.sha256);
  t.is(createHash('sha256').update(rebuilt.rego).digest('hex'), release.rego.sha256);
});

test('every released file is the one that was released', async (t) => {
  for (const { wasm, rego } of (await readIndex()).releases) {
    for (const { file, sha256 } of [wasm, rego]) {
      t.is(
        createHash('sha256')
          .update(await readFile(join(releaseFolder, file)))
          .digest('hex'),
        sha256,
        file,
      );
    }
  }
});

for (const [title, files, message] of [
  [
    'reads more than its evidence names',
    { 'checks/a.rego': check({ rules: 'compliant if input.properties.ServerSideEncryptionConfiguration' }) },
    /the rules read input\.properties\.ServerSideEncryptionConfiguration, which evidence does not name/,
  ],
  [
    'reads more than its evidence names through a library',
    {
      'checks/a.rego': check({ imports: 'import data.lib.sly', rules: 'compliant if sly.good' }),
      'lib/sly.rego': 'package lib.sly\n\ngood if input.properties.ServerSideEncryptionConfiguration\n',
    },
    /the rules read input\.properties\.ServerSideEncryptionConfiguration/,
  ],
  [
    'asks for neighbours that evidence does not name',
    {
      'checks/a.rego': check({
        imports: 'import data.lib.related',
        rules: 'compliant if {\n\tsome target in related.targets("encrypted-by")\n\ttarget.kind == "key"\n}',
      }),
      'lib/related.rego':
        'package lib.related\n\ntargets(kind) := object.get(input, ["related", kind], [])\n',
    },
    /the rules read input\.related\.encrypted-by/,
  ],
  [
    'names evidence that its type does not have',
    {
      'checks/a.rego': check({
        evidence: 'properties.Versoning',
        rules: 'compliant if input.properties.Versoning',
      }),
    },
    /evidence properties\.Versoning is not in schemas\/resources\/aws\/s3_bucket\.json/,
  ],
  [
    'misspells a property inside what evidence names',
    {
      'checks/a.rego': check({
        evidence: 'properties.BucketVersioningConfiguration',
        rules: 'compliant if input.properties.BucketVersioningConfiguration.statuss == "Enabled"',
      }),
    },
    /opa check failed: .*undefined ref: input\.properties\.BucketVersioningConfiguration\.statuss/,
  ],
  [
    'has a severity that does not exist',
    { 'checks/a.rego': check().replace('severity: medium', 'severity: terrible') },
    /a\.rego:\d+: custom metadata: \/severity must be equal to one of the allowed values/,
  ],
  [
    'has no METADATA',
    { 'checks/a.rego': 'package checks.test.bare\n\ncompliant if true\n' },
    /a\.rego: the check data\.checks\.test\.bare has no METADATA block/,
  ],
  [
    'says what is bad instead of what is good',
    {
      'checks/a.rego': check({
        rules: 'deny if input.properties.BucketVersioningConfiguration.status != "Enabled"',
      }),
    },
    /says what good looks like in a rule named compliant/,
  ],
  [
    'has an id that is taken',
    {
      'checks/a.rego': check(),
      'checks/b.rego': check().replace('package checks.test.', 'package checks.other.'),
    },
    /the id test-bucket-logging is already taken by checks\/a\.rego/,
  ],
  [
    'is replaced by one that there is not',
    {
      'checks/a.rego': check({
        custom: ['deprecated: {since: 0.6.0, reason: It is asked otherwise., replaced_by: test-other}'],
      }),
    },
    /checks\/a\.rego: custom\.deprecated\.replaced_by names test-other, which is no check/,
  ],
  [
    'judges a type without a schema',
    { 'checks/a.rego': check({ type: 'AWS::S3::Bukket' }) },
    /AWS::S3::Bukket: one has no schema/,
  ],
] as const) {
  test(`a check is refused that ${title}`, async (t) => {
    const folder = await policyFolder(t, files);

    await t.throwsAsync(buildBundle(folder, '1.0.0'), { code: 'POLICY_INVALID', message });
  });
}

test('policy tests: a check without a test file is refused', async (t) => {
  const folder = await policyFolder(t, { 'checks/a.rego': check() });

  await t.throwsAsync(testPolicies(folder), {
    code: 'POLICY_INVALID',
    message: /checks\/a\.rego has no test/,
  });
});

test('policy tests: a module that is not formatted is refused', async (t) => {
  const folder = await policyFolder(t, { ...good, 'lib/a.rego': 'package lib.a\nx   := 1\n' });

  await t.throwsAsync(testPolicies(folder), {
    code: 'POLICY_INVALID',
    message: /not formatted, run opa fmt -w: .*lib\/a\.rego/,
  });
});

test('policy tests: a failing test is named, and reads the data that ships', async (t) => {
  const folder = await policyFolder(t, {
    ...good,
    'data/topic.yaml': 'limit: 3\n',
    'lib/a_test.rego':
      'package lib.a_test\n\ntest_data if data.topic.limit == 3\n\ntest_wrong if data.topic.limit == 4\n',
  });

  const { passed, failed, checks } = await testPolicies(folder);

  t.deepEqual({ passed, checks }, { passed: 2, checks: 1 });
  t.deepEqual(failed, ['lib/a_test.rego:5 test_wrong']);
});
