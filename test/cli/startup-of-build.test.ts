import { copyFile, mkdir, readFile, realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { newestRelease } from '../../src/bundle/release/release.ts';
import { check, checkTest, policyFolder } from '../bundle/build/policy-folder.ts';
import { wasiPackageFolder } from '../bundle/compiler/wasi/built.ts';
import { builtPackage, type BuiltPackage } from '../policy/built-package.ts';
import { keelson, root } from './keelson.ts';
import { folderOf, loadsOf, scan } from './loads.ts';

/* The published package does what a checkout does, out of few files. */

let built: BuiltPackage;
let home: string;

test.before(async () => {
  built = await builtPackage();
  home = await realpath(built.folder);
  await mkdir(join(home, 'src'));
  await copyFile(join(root, 'src', 'launcher.cjs'), join(home, 'src', 'launcher.cjs'));
  await symlink(join(root, 'bundles'), join(home, 'bundles'));
});
test.after.always(() => built?.remove());

const validators = (own: readonly string[]) =>
  own
    .filter((file) => file.startsWith('dist/generated/validators/'))
    .map((file) => file.slice('dist/generated/validators/'.length))
    .toSorted();

test('a scan of a document loads two packages and few files', async (t) => {
  const folder = await folderOf(t);

  const { ran, packages, own } = await loadsOf(folder, scan(folder), home);

  t.deepEqual(ran, { code: 0, stdout: '', stderr: '' });
  t.regex(await readFile(join(folder, 'report.txt'), 'utf8'), /1 resources?, \d+ checks/);
  t.deepEqual(packages, ['@noble/hashes', 'commander']);
  t.deepEqual(validators(own), ['bundle-index.js', 'inventory.js', 'report.js']);
  t.true(own.length <= 20, own.join('\n'));
});

test('help loads the command line alone', async (t) => {
  const folder = await folderOf(t);

  const { ran, packages, own } = await loadsOf(folder, ['--help'], home);

  t.is(ran.code, 0, ran.stderr);
  t.deepEqual(packages, ['commander']);
  t.true(own.length <= 8, own.join('\n'));
});

test('a collection loads no client of a cloud that is not asked', async (t) => {
  const folder = await folderOf(t);

  const { ran, packages } = await loadsOf(folder, ['permissions', 'gcp'], home);

  t.is(ran.code, 0, ran.stderr);
  t.deepEqual(
    packages.filter((name) => /^@(aws|azure)/.test(name)),
    [],
  );
});

/** What both write to a file, without the times in it. */
async function said(
  t: ExecutionContext,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<readonly string[]> {
  const folder = await folderOf(t);
  return Promise.all(
    [root, home].map(async (from, index) => {
      const file = join(folder, `${index}.json`);
      const ran = await keelson([...args, '--output', file], env, from);
      t.deepEqual(ran, { code: 0, stdout: '', stderr: '' });
      return (await readFile(file, 'utf8')).replaceAll(/"(started|finished)_at":\s*"[^"]*"/g, '"$1_at":""');
    }),
  );
}

const estate = ['scan', '--replay', 'examples/estate', '--format', 'json', '--fail-on', 'none', '--no-cache'];

test('a capture of all clouds is judged as in a checkout', async (t) => {
  const [checkout, published] = await said(t, estate);
  t.is(published, checkout);
});

test('a page is the same as in a checkout', async (t) => {
  const args = estate.map((word) => (word === 'json' ? 'html' : word));
  const [checkout, published] = (await said(t, args)).map((page) =>
    page.replaceAll(/<dt>(Started|Finished)<\/dt><dd>.*?<\/dd>/g, ''),
  );
  t.regex(checkout ?? '', /<\/html>\s*$/);
  t.is(published, checkout);
});

test('a bundle of others is judged in worker threads as in a checkout', async (t) => {
  const [checkout, published] = await said(t, [...estate, '--bundle', (await newestRelease()).file]);
  t.is(published, checkout);
});

test('policies are compiled without an OPA binary as in a checkout', async (t) => {
  const policies = await policyFolder(t, {
    'checks/test/logging.rego': check(),
    'checks/test/logging_test.rego': checkTest(),
  });
  const env = { KEELSON_COMPILER: 'wasi', KEELSON_OPA_WASI: wasiPackageFolder };

  const [checkout, published] = await said(t, [...estate, '--policies', policies], env);

  t.regex(checkout ?? '', /test-bucket-logging/);
  t.is(published, checkout);
});
