import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import test from 'ava';
import { openCache } from '../../../src/policy/cache/cache.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { digest, key } from './keys.ts';

const run = promisify(execFile);

// Each process adds its own answers under digests that all share, so that a mix of two files would show.
const script = `
  import { openCache } from ${JSON.stringify(new URL('../../../src/policy/cache/cache.ts', import.meta.url).href)};
  import { digest } from ${JSON.stringify(new URL('keys.ts', import.meta.url).href)};
  const [folder, name] = process.argv.slice(2);
  const notices = [];
  const seen = new Set();
  for (let round = 0; round < 20; round += 1) {
    const cache = await openCache(folder, ${JSON.stringify(key)});
    const found = Array.from({ length: 500 }, (_, index) => cache.find(digest(index)));
    seen.add(new Set(found).size);
    for (let index = 0; index < 500; index += 1) cache.add(digest(index), '{"by":"' + name + '"}');
    await cache.save();
    notices.push(...cache.notices);
  }
  process.stdout.write(JSON.stringify({ notices, seen: [...seen] }));
`;

test('runs at the same time all succeed and none reads a torn or mixed file', async (t) => {
  const folder = await emptyFolder(t);
  const file = join(await emptyFolder(t), 'writer.mjs');
  await writeFile(file, script);
  const names = ['a', 'b', 'c'];

  const ended = await Promise.all(names.map((name) => run(process.execPath, [file, folder, name])));

  for (const { stdout } of ended) {
    t.deepEqual(JSON.parse(stdout), { notices: [], seen: [1] });
  }
  const cache = await openCache(folder, key);
  const left = new Set(Array.from({ length: 500 }, (_, index) => cache.find(digest(index))));
  t.true([...left].every((text) => names.some((name) => text === `{"by":"${name}"}`)));
  t.is(left.size, 1, 'the last writer has won');
  t.is((await readdir(folder)).length, 1);
});
