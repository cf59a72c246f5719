import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { comparedOf, type Compared } from '../../../src/bundle/difference/compared.ts';
import { differenceOf } from '../../../src/bundle/difference/difference.ts';
import { readVersioningRules } from '../../../src/bundle/difference/proposal.ts';
import { readNamed } from '../../../src/bundle/release/named.ts';
import { releaseFolder } from '../../../src/bundle/release/release.ts';
import type { BundleDifference } from '../../../src/generated/bundle-difference.ts';
import { validate } from '../../../src/schema/validate.ts';
import { check, policyFolder } from '../build/policy-folder.ts';

const library = `package lib.versions

import data.lib.words

kept(status) if words.on(status)

kept(status) if status == data.storage.also

unasked if 1 == 2
`;

const base = {
  'checks/test/logging.rego': check({
    imports: 'import data.lib.versions',
    rules: 'compliant if versions.kept(input.properties.BucketVersioningConfiguration.status)',
  }),
  'lib/versions.rego': library,
  'lib/words.rego': 'package lib.words\n\non(word) if word in {"Enabled", "#1"}\n',
  'data/storage.yaml': 'also: Kept\nnobody: asks\n',
};

type Files = Readonly<Record<string, string>>;

async function compared(t: ExecutionContext, files: Files): Promise<Compared> {
  return comparedOf(await readNamed(await policyFolder(t, files)));
}

let known: Promise<Compared> | undefined;

/** What a folder with other files differs in from the base. */
async function differenceFrom(t: ExecutionContext, files: Files): Promise<BundleDifference> {
  known ??= compared(t, base);
  const difference = differenceOf(await known, await compared(t, files), await readVersioningRules());
  t.is(validate('bundle-difference', difference), undefined);
  return difference;
}

const edited = (file: keyof typeof base, from: string, to: string): Files => {
  if (!base[file].includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { ...base, [file]: base[file].replace(from, to) };
};

const kinds = ({ proposal }: BundleDifference) => proposal.reasons.map(({ change }) => change);

test('comments and layout make no difference', async (t) => {
  const difference = await differenceFrom(
    t,
    edited('lib/words.rego', 'on(word) if', '# What is on.\n\non(word)   if'),
  );

  t.deepEqual(difference.checks, { added: [], removed: [], renamed: [], changed: [] });
  t.true(['none', 'patch'].includes(difference.proposal.level));
});

for (const [what, files, verdict] of [
  [
    'its own rule',
    edited('checks/test/logging.rego', 'compliant if versions', 'compliant if not versions'),
    ['compliant'],
  ],
  [
    'a library that it imports',
    edited('lib/versions.rego', 'status == data', 'status != data'),
    ['data.lib.versions.kept'],
  ],
  [
    'a library that its library imports',
    edited('lib/words.rego', '"Enabled"', '"Enabled", "on"'),
    ['data.lib.words.on'],
  ],
  ['a text that looks like a comment', edited('lib/words.rego', '#1', '#2'), ['data.lib.words.on']],
  ['data that its library reads', edited('data/storage.yaml', 'Kept', 'Held'), ['data.storage.also']],
  ['a rule of its library that it does not ask', edited('lib/versions.rego', '1 == 2', '1 == 3'), []],
  ['data that nobody reads', edited('data/storage.yaml', 'asks', 'looks'), []],
] as const) {
  test(`a verdict stands on what it reaches: ${what}`, async (t) => {
    const { checks } = await differenceFrom(t, files);

    t.deepEqual(
      checks.changed.map(({ id, verdict: found }) => [id, found]),
      verdict.length === 0 ? [] : [['test-bucket-logging', [...verdict]]],
    );
  });
}

for (const [what, files, change, level] of [
  ['verdicts', edited('lib/words.rego', '"Enabled"', '"on"'), 'verdict-changed', 'minor'],
  [
    'a severity that is raised',
    edited('checks/test/logging.rego', 'severity: medium', 'severity: high'),
    'severity-raised',
    'minor',
  ],
  [
    'a severity that is lowered',
    edited('checks/test/logging.rego', 'severity: medium', 'severity: low'),
    'severity-lowered',
    'minor',
  ],
  [
    'a remediation',
    edited('checks/test/logging.rego', 'Switch it on', 'Turn it on'),
    'text-changed',
    'patch',
  ],
  ['data that nobody reads', edited('data/storage.yaml', 'asks', 'looks'), 'data-changed', 'minor'],
  ['a new check', { ...base, 'checks/test/b.rego': check({ id: 'test-bucket-b' }) }, 'check-added', 'minor'],
  [
    'another id for a check',
    edited(
      'checks/test/logging.rego',
      'id: test-bucket-logging',
      'id: test-bucket-versions\n#   aliases: [test-bucket-logging]',
    ),
    'check-renamed',
    'major',
  ],
  [
    'a check less',
    { 'checks/test/b.rego': check({ id: 'test-bucket-b' }), 'data/storage.yaml': base['data/storage.yaml'] },
    'check-removed',
    'major',
  ],
  ['another root', { ...base, 'data/more.yaml': 'a: 1\n' }, 'roots-changed', 'major'],
] as const) {
  test(`${what} asks for a ${level} version`, async (t) => {
    const difference = await differenceFrom(t, files);

    t.true(kinds(difference).includes(change), kinds(difference).join(', '));
    t.is(difference.proposal.level, level);
  });
}

test('metadata is told field by field, with what it was', async (t) => {
  const { checks } = await differenceFrom(
    t,
    edited('checks/test/logging.rego', 'severity: medium', 'severity: high'),
  );

  t.deepEqual(checks.changed[0]?.metadata, [{ field: 'severity', before: 'medium', after: 'high' }]);
});

test('a named bundle is compared below its name', async (t) => {
  const below = (files: Files): Files => ({
    ...Object.fromEntries(
      Object.entries(files).map(([file, text]) => [
        file,
        text.replaceAll(/^package /gm, 'package acme.').replaceAll(/\bdata\.(?=lib|storage)/g, 'data.acme.'),
      ]),
    ),
    'bundle.yaml': 'name: acme\n',
  });
  const [old, now] = await Promise.all([
    compared(t, below(base)),
    compared(t, below(edited('data/storage.yaml', 'Kept', 'Held'))),
  ]);
  const { checks, data, bundle } = differenceOf(old, now, await readVersioningRules());

  t.is(old.bundleName, 'acme');
  t.deepEqual(
    checks.changed.map(({ id, verdict }) => [id, verdict]),
    [['test-bucket-logging', ['data.acme.storage.also']]],
  );
  t.deepEqual(data, ['data.acme.storage.also']);
  t.deepEqual(bundle, []);
});

test('the releases of this package differ in what the changelog says', async (t) => {
  const [old, now] = await Promise.all([readNamed('0.2.0'), readNamed('0.3.0')]);
  const {
    checks,
    proposal,
    rules_compared: rules,
  } = differenceOf(comparedOf(old), comparedOf(now), await readVersioningRules());

  t.true(rules);
  t.true(
    checks.changed
      .find(({ id }) => id === 'aws-sagemaker-notebook-imdsv2')
      ?.verdict.includes('data.lib.numbers.whole'),
  );
  t.false(checks.changed.some(({ id }) => id === 'azure-ai-services-static-keys'));
  t.deepEqual([proposal.level, proposal.version], ['minor', '0.2.1']);
});

test('a bundle without its source may judge anyhow, unless its module is the same', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-alone-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const alone = join(folder, 'alone.wasm.tar.gz');
  await copyFile(join(releaseFolder, 'keelson-0.3.0.wasm.tar.gz'), alone);
  const [old, same, file] = await Promise.all([readNamed('0.2.0'), readNamed('0.3.0'), readNamed(alone)]);
  const rules = await readVersioningRules();

  const unlike = differenceOf(comparedOf(old), comparedOf(file), rules);
  t.false(unlike.rules_compared);
  t.true(kinds(unlike).includes('verdict-unknown'));
  t.is(differenceOf(comparedOf(same), comparedOf(file), rules).proposal.level, 'none');
});

test('beside a file its other artefact is found, when it is of the same revision', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-beside-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const copy = (from: string, to: string) => copyFile(join(releaseFolder, from), join(folder, to));
  await copy('keelson-0.3.0.wasm.tar.gz', 'a.wasm.tar.gz');
  await copy('keelson-0.3.0.rego.tar.gz', 'a.rego.tar.gz');
  await copy('keelson-0.3.0.wasm.tar.gz', 'b.wasm.tar.gz');
  await copy('keelson-0.2.0.rego.tar.gz', 'b.rego.tar.gz');

  t.truthy((await readNamed(join(folder, 'a.wasm.tar.gz'))).rego);
  t.truthy((await readNamed(join(folder, 'a.rego.tar.gz'))).wasm);
  t.is((await readNamed(join(folder, 'b.wasm.tar.gz'))).rego, undefined);
});

test('a version that was not released is named with those that were', async (t) => {
  await t.throwsAsync(readNamed('0.9.9'), {
    code: 'USAGE',
    message: /there is no release 0\.9\.9; there are 0\.1\.0, /,
  });
});
