import { execFile } from 'node:child_process';
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import test, { type ExecutionContext } from 'ava';
import { openCache } from '../../../src/policy/cache/cache.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { digest, key } from './keys.ts';

const run = promisify(execFile);

async function saved(t: ExecutionContext) {
  const folder = join(await emptyFolder(t), 'a', 'b');
  const cache = await openCache(folder, key);
  cache.add(digest(1), '{}');
  await cache.save();
  t.deepEqual(cache.notices, []);
  return { folder, file: join(folder, (await readdir(folder))[0] ?? '') };
}

const mode = async (path: string) => (await stat(path)).mode & 0o777;

test('folder and file are for their owner alone', async (t) => {
  const { folder, file } = await saved(t);

  t.is(await mode(folder), 0o700);
  t.is(await mode(file), 0o600);
});

for (const bits of [0o702, 0o720]) {
  test(`a folder of mode ${bits.toString(8)} is not used and not written`, async (t) => {
    const { folder, file } = await saved(t);
    const before = await readFile(file);
    await chmod(folder, bits);

    const cache = await openCache(folder, key);

    t.is(cache.find(digest(1)), undefined);
    t.deepEqual(cache.notices, [
      `the cache in ${folder} is not used: others can write it (chmod go-w mends that)`,
    ]);
    cache.add(digest(2), '{}');
    await cache.save();
    t.is(cache.notices.length, 1);
    t.deepEqual(await readFile(file), before);
  });
}

for (const bits of [0o602, 0o620]) {
  test(`a file of mode ${bits.toString(8)} is not read, and replaced`, async (t) => {
    const { folder, file } = await saved(t);
    await chmod(file, bits);

    const cache = await openCache(folder, key);

    t.is(cache.find(digest(1)), undefined);
    t.regex(cache.notices.join('\n'), /^the cache \S+ is not used: others can write it[^\n]+$/);
    cache.add(digest(2), '{}');
    await cache.save();
    t.is(await mode(file), 0o600);
    t.is((await openCache(folder, key)).find(digest(2)), '{}');
  });
}

test('a folder of another user is not used', async (t) => {
  let folder = '/';
  if (process.getuid?.() === 0) {
    ({ folder } = await saved(t));
    await chown(folder, 65_534, 65_534);
  }

  const cache = await openCache(folder, key);
  await cache.save();

  t.is(cache.find(digest(1)), undefined);
  t.deepEqual(cache.notices, [`the cache in ${folder} is not used: it belongs to another user`]);
});

/** What may be where the file should be. */
const inTheWay: [string, (file: string) => Promise<unknown>, replaced: boolean][] = [
  ['a folder', (file) => mkdir(file), false],
  ['a named pipe', (file) => run('mkfifo', ['-m', '600', file]), true],
  [
    'a link to a sound file',
    (file) => rename(`${file}.sound`, `${file}.kept`).then(() => symlink(`${file}.kept`, file)),
    true,
  ],
  ['a link to nothing', (file) => symlink('/nowhere', file), true],
  ['a link to itself', (file) => symlink(file, file), true],
];

for (const [title, put, replaced] of inTheWay) {
  test(`${title} in the place of the file is not read`, async (t) => {
    const { folder, file } = await saved(t);
    await rename(file, `${file}.sound`);
    await put(file);

    const cache = await openCache(folder, key);

    t.is(cache.find(digest(1)), undefined);
    t.is(cache.notices.length, 1);
    t.regex(cache.notices[0] ?? '', /^the cache \S+ is not used: /);
    cache.add(digest(2), '{}');
    await cache.save();
    const again = await openCache(folder, key);
    t.is(again.find(digest(2)), replaced ? '{}' : undefined);
    t.is(cache.notices.length, replaced ? 1 : 2);
    t.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith('.partial')),
      [],
    );
  });
}

test('a link in the place of the folder is not followed', async (t) => {
  const { folder } = await saved(t);
  const link = `${folder}-link`;
  await symlink(folder, link);

  const cache = await openCache(link, key);

  t.is(cache.find(digest(1)), undefined);
  t.deepEqual(cache.notices, [`the cache in ${link} is not used: it is not a folder`]);
});

test('a file in the place of the folder, or above it, is told in a line', async (t) => {
  const { file } = await saved(t);

  for (const folder of [file, join(file, 'below')]) {
    const cache = await openCache(folder, key);
    cache.add(digest(1), '{}');
    await cache.save();
    t.is(cache.find(digest(1)), '{}', 'it serves this run all the same');
    t.is(cache.notices.length, 1);
  }
});

test('a folder that cannot be made is told in a line', async (t) => {
  const folder = process.getuid?.() === 0 ? '/sys/keelson/cache' : '/keelson/cache';
  const cache = await openCache(folder, key);
  cache.add(digest(1), '{}');

  await cache.save();

  t.is(cache.notices.length, 1);
  t.regex(cache.notices[0] ?? '', /^the cache in \S+ is not kept: [^\n]+$/);
});

test('a folder that goes while it is in use is made again', async (t) => {
  const { folder } = await saved(t);
  const cache = await openCache(folder, key);
  await rm(folder, { recursive: true });
  cache.add(digest(2), '{}');

  await cache.save();

  const again = await openCache(folder, key);
  t.deepEqual([again.find(digest(1)), again.find(digest(2))], ['{}', '{}']);
});

test('a disk that takes no more is told in a line, and the file before stays', async (t) => {
  const { folder, file } = await saved(t);
  const before = await readFile(file);
  const script = join(await emptyFolder(t), 'full.mjs');
  await writeFile(
    script,
    `
    import { openCache } from ${JSON.stringify(new URL('../../../src/policy/cache/cache.ts', import.meta.url).href)};
    const cache = await openCache(${JSON.stringify(folder)}, ${JSON.stringify(key)});
    for (let index = 0; index < 10_000; index += 1) cache.add(new Uint8Array(16).fill(index), JSON.stringify({ index }));
    await cache.save();
    process.stdout.write(JSON.stringify(cache.notices));
  `,
  );

  const { stdout } = await run('bash', ['-c', 'ulimit -f 8; exec "$0" "$1"', process.execPath, script]);

  const notices = JSON.parse(stdout) as string[];
  t.is(notices.length, 1);
  t.regex(notices[0] ?? '', /^the cache in \S+ is not kept: cannot write .*EFBIG/);
  t.deepEqual(await readFile(file), before);
  t.deepEqual(await readdir(folder), [file.slice(folder.length + 1)]);
});
