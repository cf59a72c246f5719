import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { openCache, type AnswerCache } from '../../../src/policy/cache/cache.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { digest, key } from './keys.ts';

const answersIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.startsWith('answers-'));

test('what was added is found, in this run and the next, and nothing else is', async (t) => {
  const folder = await emptyFolder(t);
  const first = await openCache(folder, key);
  first.add(digest(1), '{}');
  first.add(digest(2), '{"ä":{"status":"fail","details":[{"message":"🙂"}]}}');
  t.is(first.find(digest(1)), '{}');
  await first.save();

  const second = await openCache(folder, key);

  t.is(second.find(digest(1)), '{}');
  t.is(second.find(digest(2)), '{"ä":{"status":"fail","details":[{"message":"🙂"}]}}');
  t.is(second.find(digest(3)), undefined);
  t.is(second.code(digest(3)), -1);
  t.is(second.texts[second.code(digest(1))], '{}');
  t.deepEqual([...first.notices, ...second.notices], []);
});

test('another bundle or another engine has its own answers', async (t) => {
  const folder = await emptyFolder(t);
  const cache = await openCache(folder, key);
  cache.add(digest(1), '{}');
  await cache.save();

  for (const other of [
    { ...key, bundle: '00fe' },
    { ...key, engine: '1.0.1' },
    { bundle: '', engine: '00ff1.0.0' },
  ]) {
    const opened = await openCache(folder, other);
    t.is(opened.find(digest(1)), undefined);
    t.deepEqual(opened.notices, []);
  }
});

test('an answer that tells of an error is not kept, nor one that the file could not give back as it was', async (t) => {
  const cache = await openCache(await emptyFolder(t), key);

  cache.add(digest(1), '{"a": {"status": "error", "message": "stopped"}}');
  cache.add(digest(2), '{"a":{"status":"error"}}');
  cache.add(digest(3), '"\uD800"');

  t.deepEqual(
    [1, 2, 3].map((number) => cache.find(digest(number))),
    [undefined, undefined, undefined],
  );
});

test('a digest that is not whole is a mistake of the caller', async (t) => {
  const cache = await openCache(await emptyFolder(t), key);

  t.throws(() => cache.find(new Uint8Array(15)), { instanceOf: RangeError });
  t.throws(() => cache.code(new Uint8Array(32), 17), { instanceOf: RangeError });
  t.throws(() => cache.add(new Uint8Array(32), '{}', -1), { instanceOf: RangeError });
});

const number = fc.nat({ max: 300 });
const text = fc.oneof(fc.constantFrom('{}', '{"a":1}', ''), fc.string({ unit: 'grapheme', maxLength: 12 }));
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('add' as const), number, text }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('find' as const), number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
);

for (const spread of [true, false]) {
  test(`it does what a map does, with digests that ${spread ? 'differ early' : 'differ late'}`, async (t) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 120, size: 'max' }),
        fc.nat({ max: 5 }),
        async (steps, offset) => {
          const folder = await emptyFolder(t);
          const model = new Map<number, string>();
          let cache = await openCache(folder, key);
          const place = (index: number) => {
            const bytes = new Uint8Array(offset + 16 + 3).fill(0xee);
            bytes.set(digest(index, { spread }), offset);
            return bytes;
          };
          for (const next of steps) {
            if (next.kind === 'add') {
              cache.add(place(next.number), next.text, offset);
              model.set(next.number, next.text);
            } else if (next.kind === 'find') {
              t.is(cache.find(place(next.number), offset), model.get(next.number));
            } else {
              await cache.save();
              cache = await openCache(folder, key);
              t.deepEqual(cache.notices, []);
            }
          }
          for (let index = 0; index <= 300; index += 1) {
            t.is(cache.find(digest(index, { spread })), model.get(index));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
}

test('thousands of entries come back', async (t) => {
  const folder = await emptyFolder(t);
  const cache = await openCache(folder, key);
  for (let index = 0; index < 20_000; index += 1) cache.add(digest(index), `{"n":${index % 777}}`);
  await cache.save();

  const again = await openCache(folder, key);

  for (let index = 0; index < 20_000; index += 1) {
    if (again.find(digest(index)) !== `{"n":${index % 777}}`) t.fail(`${index} is not what it was`);
  }
  t.is(again.texts.length, 777);
});

/** Opens, uses these entries, and saves. */
async function run(folder: string, maximumBytes: number, work: (cache: AnswerCache) => void) {
  const cache = await openCache(folder, key, { maximumBytes });
  work(cache);
  await cache.save();
  return cache;
}

test('the file stays within its bound, and what was used last stays in it', async (t) => {
  const folder = await emptyFolder(t);
  const maximumBytes = 1800;
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
  const add = (numbers: number[]) => (cache: AnswerCache) =>
    numbers.forEach((index) => cache.add(digest(index), '{}'));
  const use = (numbers: number[]) => (cache: AnswerCache) =>
    numbers.forEach((index) => cache.find(digest(index)));

  await run(folder, maximumBytes, add(range(0, 40)));
  await run(folder, maximumBytes, add(range(40, 80)));
  await run(folder, maximumBytes, use(range(0, 10)));
  await run(folder, maximumBytes, add(range(80, 120)));

  const [name = ''] = await answersIn(folder);
  t.true((await stat(join(folder, name))).size <= maximumBytes);
  const left = await openCache(folder, key, { maximumBytes });
  t.true(
    range(80, 120).every((index) => left.find(digest(index)) === '{}'),
    'added in the last run',
  );
  t.true(
    range(0, 10).every((index) => left.find(digest(index)) === '{}'),
    'used in the run before',
  );
  t.is(range(10, 40).filter((index) => left.find(digest(index)) === '{}').length, 0, 'unused for longest');
  t.true(
    range(40, 80).some((index) => left.find(digest(index)) === '{}'),
    'what else fits',
  );
});

test('texts that no entry has any more go, and one that is too large for the file does not keep others out', async (t) => {
  const folder = await emptyFolder(t);
  await run(folder, 2000, (cache) => {
    cache.add(digest(1), '{"old":1}');
    cache.add(digest(1), '{"new":1}');
    cache.add(digest(2), `{"large":"${'x'.repeat(3000)}"}`);
    cache.add(digest(3), '{}');
  });

  const cache = await openCache(folder, key, { maximumBytes: 2000 });

  t.deepEqual([...cache.texts].sort(), ['{"new":1}', '{}']);
  t.is(cache.find(digest(2)), undefined);
});

test('a run that changes nothing writes nothing, but counts as use', async (t) => {
  const folder = await emptyFolder(t);
  await run(folder, 2000, (cache) => cache.add(digest(1), '{}'));
  const [name = ''] = await answersIn(folder);
  const file = join(folder, name);
  await utimes(file, 1, 1);
  const { ino } = await stat(file);

  await run(folder, 2000, (cache) => cache.find(digest(1)));

  const after = await stat(file);
  t.is(after.ino, ino);
  t.true(after.mtimeMs > 1000);
});

test('the newest eight files stay, with everything that is not the cache', async (t) => {
  const folder = await emptyFolder(t);
  const others = ['opa-1.22.2', 'answers-short.cache', `answers-${'0'.repeat(32)}.cache.bak`];
  await Promise.all(others.map((name) => writeFile(join(folder, name), '')));
  const abandoned = `answers-${'0'.repeat(32)}.cache.${'0'.repeat(36)}.partial`;
  const underway = `answers-${'1'.repeat(32)}.cache.${'0'.repeat(36)}.partial`;
  await Promise.all([abandoned, underway].map((name) => writeFile(join(folder, name), '')));
  await utimes(join(folder, abandoned), 1, 1);
  const files: string[] = [];
  for (let bundle = 0; bundle < 12; bundle += 1) {
    const cache = await openCache(folder, { ...key, bundle: `${bundle}` });
    cache.add(digest(1), '{}');
    await cache.save();
    const name =
      (await answersIn(folder)).find(
        (each) => each.endsWith('.cache') && !files.includes(each) && !others.includes(each),
      ) ?? '';
    files.push(name);
    await utimes(join(folder, name), 1000 + bundle, 1000 + bundle);
  }

  t.deepEqual((await readdir(folder)).sort(), [...others, underway, ...files.slice(-8)].sort());
});
