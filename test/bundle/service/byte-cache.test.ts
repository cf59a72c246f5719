import test from 'ava';
import { byteCache } from '../../../src/bundle/service/byte-cache.ts';

test('a value is made once, also for who asks while it is made, and again when making it failed', async (t) => {
  const cache = byteCache<string>(10_000, (text) => text.length);
  let made = 0;
  const make = async () => {
    made += 1;
    if (made === 1) throw new Error('failed');
    return 'value';
  };

  await t.throwsAsync(cache.get('key', make), { message: 'failed' });
  t.deepEqual(await Promise.all([cache.get('key', make), cache.get('key', make)]), ['value', 'value']);
  t.is(made, 2);
});

test('what was not asked for longest goes when there is no room', async (t) => {
  const cache = byteCache<number>(3_000, (bytes) => bytes);
  const made: string[] = [];
  const get = (key: string) =>
    cache.get(key, async () => {
      made.push(key);
      return 1_000;
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);

  t.deepEqual(made, ['a', 'b', 'c', 'b']);
});
