import { createHash } from 'node:crypto';
import { chmod, copyFile, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import test, { type ExecutionContext } from 'ava';
import { emptyFolder } from '../../../files/empty-folder.ts';
import { moduleFile, wasiCacheFolder } from '../../../../src/bundle/compiler/wasi/find.ts';
import { loadWasi } from '../../../../src/bundle/compiler/wasi/load.ts';
import { wasiPackageFolder } from './built.ts';

const compressed = join(wasiPackageFolder, moduleFile);

async function emptyCache(t: ExecutionContext): Promise<void> {
  process.env['XDG_CACHE_HOME'] = await emptyFolder(t);
}

test.serial(
  'the decompressed module is kept, readable by its owner only, and used from then on',
  async (t) => {
    await emptyCache(t);
    const plain = brotliDecompressSync(await readFile(compressed));
    const name = `${createHash('sha256')
      .update(await readFile(compressed))
      .digest('hex')}.wasm`;

    await loadWasi(await copyOf(t, compressed));

    t.deepEqual(await readdir(wasiCacheFolder()), [name]);
    const kept = join(wasiCacheFolder(), name);
    t.true(plain.equals(await readFile(kept)));
    t.is((await stat(kept)).mode & 0o777, 0o600);

    const hundredYears = new Date(2126, 0, 1);
    await utimes(kept, hundredYears, hundredYears);
    await loadWasi(await copyOf(t, compressed));
    t.deepEqual((await stat(kept)).mtime, hundredYears);
  },
);

for (const [title, spoil] of [
  ['damaged', (kept: string) => writeFile(kept, 'damaged')],
  ['writable by others', (kept: string) => chmod(kept, 0o622)],
] as const) {
  test.serial(`a kept module that is ${title} is not used, and is written anew`, async (t) => {
    await emptyCache(t);
    await loadWasi(await copyOf(t, compressed));
    const kept = join(wasiCacheFolder(), (await readdir(wasiCacheFolder()))[0] ?? '');
    await spoil(kept);

    await loadWasi(await copyOf(t, compressed));

    t.true(brotliDecompressSync(await readFile(compressed)).equals(await readFile(kept)));
    t.is((await stat(kept)).mode & 0o777, 0o600);
  });
}

test.serial('only the module that was used last is kept', async (t) => {
  await emptyCache(t);
  await loadWasi(await copyOf(t, compressed));
  const before = await readdir(wasiCacheFolder());
  await writeFile(join(wasiCacheFolder(), 'older.wasm'), '');
  await chmod(join(wasiCacheFolder(), before[0] ?? ''), 0o622);

  await loadWasi(await copyOf(t, compressed));

  t.deepEqual(await readdir(wasiCacheFolder()), before);
});

test.serial('a module that is not compressed is taken as it is', async (t) => {
  await emptyCache(t);
  const plain = join(await emptyFolder(t), 'opa.wasm');
  await writeFile(plain, brotliDecompressSync(await readFile(compressed)));

  t.true(WebAssembly.Module.exports(await loadWasi(plain)).some(({ name }) => name === '_start'));
});

for (const [title, name, content] of [
  ['no module', 'opa.wasm', 'text'],
  ['not compressed', 'opa.wasm.br', 'text'],
] as const) {
  test.serial(`a file that is ${title} is refused by its name`, async (t) => {
    await emptyCache(t);
    const file = join(await emptyFolder(t), name);
    await writeFile(file, content);

    const error = await t.throwsAsync(loadWasi(file), { code: 'OPA_UNAVAILABLE' });

    t.true(error?.message.startsWith(`${file} is not OPA for WASI: `), error?.message);
  });
}

/** A file of another name, which was not loaded before. */
async function copyOf(t: ExecutionContext, file: string): Promise<string> {
  const copy = join(await emptyFolder(t), moduleFile);
  await copyFile(file, copy);
  return copy;
}
