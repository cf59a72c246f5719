import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { withLock } from '../../src/files/with-lock.ts';
import { emptyFolder } from './empty-folder.ts';

test('work under one lock never overlaps, also after work that failed', async (t) => {
  const folder = await emptyFolder(t);
  const file = join(folder, '.lock');
  let running = 0;
  const work = async () => {
    running += 1;
    t.is(running, 1);
    await new Promise(setImmediate);
    running -= 1;
    throw new Error('failed');
  };

  const all = await Promise.allSettled(Array.from({ length: 20 }, () => withLock(file, work)));

  t.deepEqual(new Set(all.map((one) => (one as PromiseRejectedResult).reason.message)), new Set(['failed']));
  t.deepEqual(await readdir(folder), ['.lock']);
});

test('who waits too long is told who is in the way', async (t) => {
  const file = join(await emptyFolder(t), '.lock');

  await withLock(file, () =>
    t.throwsAsync(
      withLock(file, () => Promise.resolve(), { patience: 0 }),
      { code: 'OUTPUT_FAILED', message: /\.lock: another process holds it/ },
    ),
  );
});
