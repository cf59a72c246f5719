import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { check, checkTest, policyFolder } from '../../build/policy-folder.ts';
import { unpackBundle } from '../../../../src/bundle/archive/archive.ts';
import { buildBundle, compile } from '../../../../src/bundle/build/build.ts';
import { testPolicies } from '../../../../src/bundle/build/test-policies.ts';
import { opa } from '../../../../src/bundle/compiler/opa-command.ts';
import { newestRelease, releaseFolder } from '../../../../src/bundle/release/release.ts';
import { KeelsonError } from '../../../../src/errors.ts';
import { packageRoot } from '../../../../src/schema/files.ts';
import { wasiPackageFolder } from './built.ts';

/* OPA in WASI gives what the binary gives. The compiler is chosen by the environment, so these run one by one. */

process.env['KEELSON_OPA_WASI'] = wasiPackageFolder;

/** What the binary gives, and what the module gives. */
async function both<T>(work: () => Promise<T>): Promise<[native: T, wasi: T]> {
  const results: T[] = [];
  for (const compiler of ['native', 'wasi']) {
    process.env['KEELSON_COMPILER'] = compiler;
    results.push(await work());
  }
  return results as [T, T];
}

const small = {
  'checks/test/logging.rego': check({
    imports: 'import data.lib.versions',
    rules:
      'compliant if {\n\tversions.accepted[input.properties.BucketVersioningConfiguration.status]\n\tregex.match(`^E.*d$`, input.properties.BucketVersioningConfiguration.status)\n}',
  }),
  'checks/test/logging_test.rego': checkTest(),
  'lib/versions.rego': 'package lib.versions\n\naccepted := {name | some name in data.topic.names}\n',
  'data/topic.yaml': 'names: ["Enabled", "größer", "😀"]\nlimit: 1.5e300\n',
};

test.serial('both build the policies of the repository to the same bytes', async (t) => {
  const [native, wasi] = await both(() => buildBundle(join(packageRoot, 'policies'), '1.0.0'));

  t.is(wasi.revision, native.revision);
  t.deepEqual(wasi.checks, native.checks);
  t.true(Buffer.from(native.wasm).equals(wasi.wasm));
  t.true(Buffer.from(native.rego).equals(wasi.rego));
  t.true(wasi.wasm.length > 100_000);
});

test.serial('both build a small folder to the same bytes', async (t) => {
  const folder = await policyFolder(t, small);

  const [native, wasi] = await both(() => buildBundle(folder, '2.0.0'));

  t.deepEqual(wasi, native);
});

test.serial('the newest release is rebuilt byte for byte without a binary', async (t) => {
  const { release } = await newestRelease();
  process.env['KEELSON_COMPILER'] = 'wasi';

  const { wasm } = await compile(
    await unpackBundle(await readFile(join(releaseFolder, release.rego.file)), release.rego.file),
  );

  t.is(createHash('sha256').update(wasm).digest('hex'), release.wasm.sha256);
});

test.serial('both test the policies of the repository alike', async (t) => {
  const [native, wasi] = await both(async () => {
    const { asked, ...counts } = await testPolicies(join(packageRoot, 'policies'));
    // OPA runs tests in no certain order.
    return { ...counts, asked: asked.map((unit) => JSON.stringify(unit)).toSorted() };
  });

  t.true(wasi.passed > 300);
  t.deepEqual(wasi, native);
});

for (const [title, files, message] of [
  ['is no Rego', { 'checks/test/logging.rego': 'package checks.test\n\nx := {' }, /rego_parse_error/],
  [
    'is no Rego in a library',
    { 'lib/broken.rego': 'package lib.broken\n\nx if y if z\n' },
    /rego_parse_error/,
  ],
  [
    'uses a variable that is not there',
    { 'lib/unsafe.rego': 'package lib.unsafe\n\nx := y\n' },
    /y is unsafe/,
  ],
  ['imports what it does not use', { 'lib/unused.rego': 'package lib.unused\n\nimport data.a\n' }, /unused/],
  [
    'reads what the schema has not',
    { 'checks/test/logging.rego': check({ rules: 'compliant if input.properties.Nothing' }) },
    /Nothing/,
  ],
  [
    'calls a function that is not there',
    { 'lib/absent.rego': 'package lib.absent\n\nx := none.such(1)\n' },
    /undefined function none\.such/,
  ],
  ['recurs', { 'lib/loop.rego': 'package lib.loop\n\nx := y\n\ny := x\n' }, /recursive/],
  [
    'is nested too deeply',
    { 'lib/deep.rego': `package lib.deep\n\nx := ${'['.repeat(50_000)}${']'.repeat(50_000)}\n` },
    /max parsing recursion depth/,
  ],
] as const) {
  test.serial(`both refuse a policy that ${title} with the same words`, async (t) => {
    const folder = await policyFolder(t, { ...small, ...files });

    const [native, wasi] = await both(() => messageOfBuild(folder));

    t.regex(wasi, message);
    t.is(wasi, native);
  });
}

async function messageOfBuild(folder: string): Promise<string> {
  try {
    await buildBundle(folder, '1.0.0');
  } catch (error) {
    if (error instanceof KeelsonError && error.code === 'POLICY_INVALID') return error.message;
    throw error;
  }
  return 'it was built';
}

for (const [title, rego, args] of [
  ['failing tests', 'package a_test\n\ntest_one if 1 == 2\n', ['test', '.', '--format', 'pretty']],
  ['what is not formatted', 'package a\nx:=1\n', ['fmt', '--fail', '-l', '.']],
  ['a local time', 'package a\n\nx := time.clock([0, "Europe/Berlin"])\n', ['eval', '-d', '.', 'data.a.x']],
  [
    'a syntax tree',
    'package a\n\nx := 1\n',
    ['parse', '--format', 'json', '--json-include', 'locations', 'a.rego'],
  ],
  ['a wrong option', 'package a\n', ['check', '--nothing']],
] as const) {
  test.serial(`both print ${title} alike`, async (t) => {
    const folder = await policyFolder(t, { 'a.rego': rego });

    const [native, wasi] = await both(async () => {
      const ran = await opa(args, folder);
      // Nothing but the time that a test takes may differ.
      return { ...ran, stdout: ran.stdout.replaceAll(/\([\d.]+[mµn]?s\)/g, '(time)') };
    });

    t.deepEqual(wasi, native);
    t.not(`${wasi.stdout}${wasi.stderr}`, '');
  });
}
