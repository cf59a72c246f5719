import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { openCache } from '../../../src/policy/cache/cache.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { digest, key } from './keys.ts';

const answers = ['{}', '{"a":{"status":"fail"}}', '{"ü":{"status":"unknown"}}'];

/** A folder with a sound file of three answers. */
async function saved(t: ExecutionContext) {
  const folder = await emptyFolder(t);
  const cache = await openCache(folder, key);
  answers.forEach((text, index) => cache.add(digest(index), text));
  await cache.save();
  const file = join(folder, (await readdir(folder))[0] ?? '');
  return { folder, file, bytes: await readFile(file) };
}

async function refused(t: ExecutionContext, folder: string, reason: RegExp, what = '') {
  const cache = await openCache(folder, key);
  t.deepEqual(
    answers.map((_, index) => cache.find(digest(index))),
    [undefined, undefined, undefined],
    what,
  );
  t.deepEqual(cache.texts, [], what);
  t.is(cache.notices.length, 1, what);
  t.regex(cache.notices[0] ?? '', reason, what);
  return cache;
}

test('every flipped bit is found', async (t) => {
  const { folder, file, bytes } = await saved(t);

  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const damaged = Buffer.from(bytes);
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    await writeFile(file, damaged);
    await refused(t, folder, /^the cache \S+ is not used: it/, `bit ${bit}`);
  }
});

test('every shortened and every longer file is found', async (t) => {
  const { folder, file, bytes } = await saved(t);

  for (let length = 0; length < bytes.length; length += 1) {
    await writeFile(file, bytes.subarray(0, length));
    await refused(t, folder, /is not used: it/, `${length} bytes`);
  }
  for (const more of [1, 4, 1000]) {
    await writeFile(file, Buffer.concat([bytes, Buffer.alloc(more)]));
    await refused(t, folder, /is not used: it/, `${more} bytes more`);
  }
});

const body = 64;

/** Changes words and makes the checksum right again, as nobody but an attacker or a mistake would. */
function forged(bytes: Buffer, change: (words: Uint32Array) => void): Buffer {
  const copy = Buffer.alloc(bytes.length);
  bytes.copy(copy);
  change(new Uint32Array(copy.buffer, copy.byteOffset, copy.length / 4));
  const end = copy.length - 32;
  createHash('sha256').update(copy.subarray(0, end)).digest().copy(copy, end);
  return copy;
}

for (const [title, reason, change] of [
  ['of another kind', /it is no file of answers/, (words) => words.fill(0, 0, 1)],
  ['of another format', /it is of format 2, not 1/, (words) => words.fill(2, 1, 2)],
  ['of another key', /it is of another bundle/, (words) => words.fill(0, 8, 9)],
  ['with 4 billion entries', /its lengths do not fit/, (words) => words.fill(0xffff_ffff, 2, 3)],
  ['with 4 billion texts', /its lengths do not fit/, (words) => words.fill(0xffff_ffff, 3, 4)],
  ['with 4 GB of texts', /its lengths do not fit/, (words) => words.fill(0xffff_ffff, 4, 5)],
  ['with an entry less', /its lengths do not fit/, (words) => words.fill(2, 2, 3)],
  ['with a code too large', /its entries do not fit/, (words) => words.fill(4, body / 4 + 4, body / 4 + 5)],
  ['without a code', /its entries do not fit/, (words) => words.fill(0, body / 4 + 4, body / 4 + 5)],
  [
    'with a digest twice',
    /its entries do not fit/,
    (words) => words.copyWithin(body / 4 + 5, body / 4, body / 4 + 4),
  ],
  [
    'with a text that is too long',
    /is not used: /,
    (words) => words.fill(0xffff_ffff, body / 4 + 15, body / 4 + 16),
  ],
  [
    'with texts that are too short',
    /its texts do not fit/,
    (words) => words.fill(1, body / 4 + 15, body / 4 + 18),
  ],
  ['with texts that are not UTF-8', /is not used: /, (words) => words.fill(0xffff_ffff, body / 4 + 18, -8)],
] satisfies [string, RegExp, (words: Uint32Array) => void][]) {
  test(`a file ${title} is refused even where its checksum is right`, async (t) => {
    const { folder, file, bytes } = await saved(t);
    await writeFile(file, forged(bytes, change));

    await refused(t, folder, reason);
  });
}

test('a file of another bundle under this name is refused', async (t) => {
  const { folder, file } = await saved(t);
  const before = await readdir(folder);
  const other = await openCache(folder, { ...key, bundle: 'aa' });
  other.add(digest(0), '{}');
  await other.save();
  const added = (await readdir(folder)).find((name) => !before.includes(name)) ?? '';
  await copyFile(join(folder, added), file);

  await refused(t, folder, /it is of another bundle/);
});

test('a file that is too large is not read', async (t) => {
  const { folder } = await saved(t);

  const cache = await openCache(folder, key, { maximumBytes: 150 });

  t.is(cache.find(digest(0)), undefined);
  t.regex(cache.notices[0] ?? '', /it is larger than 150 bytes/);
});

test('a damaged file is written anew', async (t) => {
  const { folder, file } = await saved(t);
  await writeFile(file, 'damaged');
  const cache = await refused(t, folder, /it is cut short/);
  cache.add(digest(9), '{}');
  await cache.save();

  const again = await openCache(folder, key);

  t.is(again.find(digest(9)), '{}');
  t.deepEqual(again.notices, []);
});
