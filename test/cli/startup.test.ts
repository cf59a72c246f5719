import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { keelson } from './keelson.ts';
import { folderOf, loadsOf, scan } from './loads.ts';

/*
 * A command loads what it uses and nothing else: most of the time of a small scan would be loading. What a command
 * needs more than this is imported where it is needed.
 */

test('a scan of a document loads two packages, and nothing that collects or builds', async (t) => {
  const folder = await folderOf(t);

  const { ran, packages, own } = await loadsOf(folder, scan(folder));

  t.deepEqual(ran, { code: 0, stdout: '', stderr: '' });
  t.regex(await readFile(join(folder, 'report.txt'), 'utf8'), /1 resources?, \d+ checks/);
  t.deepEqual(packages, ['@noble/hashes', 'commander']);
  t.deepEqual(
    own.filter((file) =>
      /^src\/(collect\/|policy\/cache\/|bundle\/(build\/|compiler\/|release\/add-release))/.test(file),
    ),
    [],
  );
  t.deepEqual(own.filter((file) => file.startsWith('src/generated/')).toSorted(), [
    'src/generated/validators/ajv_dist_runtime_ucs2length.js',
    'src/generated/validators/ajv_formats_dist_formats.js',
    'src/generated/validators/bundle-index.js',
    'src/generated/validators/inventory.js',
    'src/generated/validators/report.js',
  ]);
});

test('a scan with a configuration loads what reads it', async (t) => {
  const folder = await folderOf(t);
  const config = join(folder, 'keelson.yaml');
  await writeFile(config, 'fail_on: none\n');

  const { ran, packages } = await loadsOf(folder, [...scan(folder), '--config', config]);

  t.is(ran.code, 0, ran.stderr);
  t.deepEqual(packages, ['@noble/hashes', 'commander', 'yaml']);
});

test('help loads the command line alone', async (t) => {
  const folder = await folderOf(t);

  const { ran, packages, own } = await loadsOf(folder, ['--help']);

  t.is(ran.code, 0, ran.stderr);
  t.deepEqual(packages, ['commander']);
  t.deepEqual(
    own.filter(
      (file) => !/^src\/(launcher\.cjs|errors\.ts|version\.ts|cli\/|files\/|schema\/files)/.test(file),
    ),
    [],
  );
  t.deepEqual(
    own.filter((file) => file.endsWith('.run.ts')),
    [],
  );
});

test('compiled code is kept in a cache folder that is there, and a run does without where it cannot be', async (t) => {
  const folder = await folderOf(t);
  const kept = join(folder, 'cache');
  await mkdir(join(kept, 'keelson'), { recursive: true });

  // Not where a run of tests keeps it.
  const without = { NODE_COMPILE_CACHE: undefined };
  const first = await keelson(['--version'], { ...without, XDG_CACHE_HOME: kept });
  t.is(first.code, 0, first.stderr);
  t.true((await readdir(join(kept, 'keelson', 'compiled'), { recursive: true })).length > 1);

  const file = join(folder, 'file');
  await writeFile(file, '');
  t.deepEqual(await keelson(['--version'], { ...without, XDG_CACHE_HOME: file }), first);
});
