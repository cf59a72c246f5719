import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import test from 'ava';
import { unpackBundle } from '../../../src/bundle/archive/archive.ts';
import { buildBundle } from '../../../src/bundle/build/build.ts';
import { buildDataBundle, holdsDataAlone } from '../../../src/bundle/build/data-bundle.ts';
import { testPolicies } from '../../../src/bundle/build/test-policies.ts';
import { findOpa } from '../../../src/bundle/compiler/opa.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { check, policyFolder } from './policy-folder.ts';

const named = { 'bundle.yaml': 'name: acme\n', 'checks/one.rego': check({ id: 'acme-one', bundle: 'acme' }) };

test('all that a named bundle holds is below its name', async (t) => {
  const folder = await policyFolder(t, { ...named, 'data/regions.yaml': 'allowed: [eu]\n' });

  const files = await unpackBundle((await buildBundle(folder, '1.0.0')).wasm, 'b');

  const [manifest, data] = ['.manifest', 'data.json'].map((name) =>
    JSON.parse(Buffer.from(files.get(name) ?? []).toString()),
  ) as [{ roots: string[]; wasm: { entrypoint: string }[] }, Record<string, object>];
  t.deepEqual(manifest.roots, ['acme']);
  t.deepEqual(Object.keys(data), ['acme']);
  t.true(manifest.wasm.every(({ entrypoint }) => entrypoint.startsWith('acme/keelson/')));
});

test("OPA loads a named bundle beside Keelson's own, which has the other roots", async (t) => {
  const folder = await emptyFolder(t);
  const [plain, acme] = [join(folder, 'plain.tar.gz'), join(folder, 'acme.tar.gz')];
  await writeFile(
    plain,
    (await buildBundle(await policyFolder(t, { 'checks/a.rego': check() }), '1.0.0')).rego,
  );
  await writeFile(acme, (await buildBundle(await policyFolder(t, named), '1.0.0')).rego);
  const input = join(folder, 'input.json');
  await writeFile(
    input,
    JSON.stringify([{ properties: { BucketVersioningConfiguration: { status: 'Off' } }, unknown: [] }]),
  );

  const query =
    '[data.keelson.dispatch.aws_s3_bucket.outcomes, data.acme.keelson.dispatch.aws_s3_bucket.outcomes]';
  const args = ['eval', '-b', plain, '-b', acme, '-i', input, '--format', 'raw', query];
  const { stdout } = await promisify(execFile)(await findOpa(), args);

  t.deepEqual(JSON.parse(stdout), [
    [[1, { 'test-bucket-logging': { status: 'fail', details: [] } }]],
    [[1, { 'acme-one': { status: 'fail', details: [] } }]],
  ]);
});

test('a package that is not below the name is refused with its file', async (t) => {
  const folder = await policyFolder(t, { ...named, 'checks/two.rego': check() });

  await t.throwsAsync(buildBundle(folder, '1.0.0'), {
    code: 'POLICY_INVALID',
    message:
      /checks\/two\.rego: its package is checks\.test\.\w+, but packages of the bundle acme begin with acme\./,
  });
});

test('a name that others own is refused', async (t) => {
  for (const name of ['keelson', 'checks', 'Acme', 'a-b', '']) {
    const folder = await policyFolder(t, { ...named, 'bundle.yaml': `name: '${name}'\n` });
    await t.throwsAsync(
      buildBundle(folder, '1.0.0'),
      { code: 'POLICY_INVALID', message: /bundle\.yaml/ },
      name,
    );
  }
});

test('the tests of a named bundle read its data below its name', async (t) => {
  const folder = await policyFolder(t, {
    ...named,
    'data/regions.yaml': 'allowed:\n  - eu\n',
    'checks/one_test.rego':
      'package acme.checks.test.acme_one_test\n\ntest_data if data.acme.regions.allowed == ["eu"]\n',
  });

  t.deepEqual(await testPolicies(folder), { checks: 1, passed: 1, failed: [], asked: [] });
});

test('a folder of data becomes a bundle of data with the roots it writes to', async (t) => {
  const folder = await policyFolder(t, {
    'bundle.yaml': 'name: house\n',
    'data/models.yaml': 'approved: [m]\n',
    'overrides/storage.yaml': 'approved: [Off]\n',
    'overrides/flag.yaml': 'true\n',
  });
  t.true(await holdsDataAlone(folder));

  const built = await buildDataBundle(folder, '1.2.3');

  const files = await unpackBundle(built.wasm, 'b');
  t.deepEqual([...files.keys()], ['.manifest', 'data.json']);
  t.deepEqual(JSON.parse(Buffer.from(files.get('data.json') ?? []).toString()), {
    house: { models: { approved: ['m'] } },
    overrides: { flag: true, storage: { approved: ['Off'] } },
  });
  t.like(JSON.parse(Buffer.from(files.get('.manifest') ?? []).toString()), {
    roots: ['house', 'overrides/flag', 'overrides/storage/approved'],
  });
  t.deepEqual(await buildDataBundle(folder, '1.2.3'), built, 'the same bytes again');
});

test('data without a name, and policies, are no bundle of data', async (t) => {
  const nameless = await policyFolder(t, { 'data/models.yaml': 'approved: [m]\n' });
  await t.throwsAsync(buildDataBundle(nameless, '1.0.0'), {
    code: 'POLICY_INVALID',
    message: /a bundle\.yaml must say the name/,
  });
  t.false(await holdsDataAlone(await policyFolder(t, { ...named, 'data/a.yaml': 'b: 1\n' })));
});
