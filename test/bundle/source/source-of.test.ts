import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { sourceOf } from '../../../src/bundle/source/source-of.ts';
import { emptyFolder } from '../../files/empty-folder.ts';

test('a path and a file:// address give the bytes of the file', async (t) => {
  const file = join(await emptyFolder(t), 'b.tar.gz');
  await writeFile(file, 'archive');

  for (const reference of [file, pathToFileURL(file).href]) {
    const download = await (await sourceOf(reference)).download();
    t.like(download, { kind: 'bundle', archive: Buffer.from('archive') });
  }
});

test('a file that is not there is unavailable', async (t) => {
  const source = await sourceOf('/nowhere/b.tar.gz');

  await t.throwsAsync(source.download(), { code: 'BUNDLE_UNAVAILABLE', message: /\/nowhere\/b\.tar\.gz/ });
});

test('a scheme that none is fetched by is refused with those that are known', async (t) => {
  await t.throwsAsync(sourceOf('gopher://host/b'), { code: 'USAGE', message: /gopher.*known are .*file/ });
});
