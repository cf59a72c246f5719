import { chmod, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { getCompileCacheDir } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { keepCompiledCode } from '../../src/files/compiled-code.ts';

test('compiled code is kept in no folder that others can write, nor on a machine that keeps nothing', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-compiled-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const before = getCompileCacheDir();
  const open = join(folder, 'open');
  await mkdir(open);
  await chmod(open, 0o777);

  if (process.platform !== 'win32') {
    keepCompiledCode(open);
    t.is(getCompileCacheDir(), before);
  }

  const absent = join(folder, 'absent', 'own');
  keepCompiledCode(absent);
  await t.throwsAsync(stat(absent), { code: 'ENOENT' });

  const own = join(folder, 'own');
  keepCompiledCode(own);
  t.true((await stat(own)).isDirectory());
  if (process.platform !== 'win32') t.is((await stat(own)).mode & 0o777, 0o700);
});
