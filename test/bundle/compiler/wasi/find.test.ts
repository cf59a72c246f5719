import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { emptyFolder } from '../../../files/empty-folder.ts';
import { opaVersion } from '../../../../src/bundle/compiler/opa.ts';
import { findWasi, moduleFile, wasiCacheFolder } from '../../../../src/bundle/compiler/wasi/find.ts';

/* ava's threads have one working directory: it is the project's, which has no such package installed. */

async function emptyCache(t: ExecutionContext): Promise<void> {
  process.env['XDG_CACHE_HOME'] = await emptyFolder(t);
  delete process.env['KEELSON_OPA_WASI'];
}

async function packageIn(folder: string, version: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version }));
  return folder;
}

async function named(t: ExecutionContext, path: string): Promise<string | undefined> {
  process.env['KEELSON_OPA_WASI'] = path;
  const tried: string[] = [];
  const found = await findWasi(tried);
  t.deepEqual(tried, []);
  return found;
}

test.serial('where it is nowhere, every place that was looked at is told', async (t) => {
  await emptyCache(t);
  const tried: string[] = [];

  t.is(await findWasi(tried), undefined);
  t.deepEqual(tried, [
    '@keelson/opa-wasi beside Keelson: there is none',
    '@keelson/opa-wasi in the working directory: there is none',
    '@keelson/opa-wasi in the cache: there is none',
  ]);
});

test.serial('KEELSON_OPA_WASI names the file, or the folder of the package', async (t) => {
  await emptyCache(t);
  const folder = await packageIn(await emptyFolder(t), opaVersion);
  await writeFile(join(folder, 'opa.wasm'), '');

  t.is(await named(t, folder), join(folder, moduleFile));
  t.is(await named(t, join(folder, 'opa.wasm')), join(folder, 'opa.wasm'));
});

test.serial('a name of nothing, or of another version, is an error', async (t) => {
  await emptyCache(t);
  const folder = await emptyFolder(t);

  process.env['KEELSON_OPA_WASI'] = join(folder, 'absent');
  await t.throwsAsync(findWasi([]), {
    code: 'OPA_UNAVAILABLE',
    message: /KEELSON_OPA_WASI is .*absent: ENOENT/,
  });
  process.env['KEELSON_OPA_WASI'] = folder;
  await t.throwsAsync(findWasi([]), { code: 'OPA_UNAVAILABLE', message: /there is none/ });
  await packageIn(folder, '1.0.0');
  await t.throwsAsync(findWasi([]), { code: 'OPA_UNAVAILABLE', message: / is 1\.0\.0$/ });
});

test.serial('the cache is looked at last, for this version', async (t) => {
  await emptyCache(t);
  const folder = join(wasiCacheFolder(), 'package');
  await packageIn(folder, opaVersion);
  t.is(await findWasi([]), join(folder, moduleFile));

  await packageIn(folder, '0.1.0');
  const tried: string[] = [];
  t.is(await findWasi(tried), undefined);
  t.regex(tried.at(-1) ?? '', /in the cache: .* is 0\.1\.0$/);

  await packageIn(folder, opaVersion);
  await chmod(wasiCacheFolder(), 0o777);
  t.is(await findWasi(tried), undefined);
  t.regex(tried.at(-1) ?? '', /in the cache: others can write it/);
});
