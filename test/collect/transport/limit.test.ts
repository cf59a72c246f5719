import { setTimeout as sleep } from 'node:timers/promises';
import test from 'ava';
import { layered } from '../../../src/collect/transport/exchange.ts';
import { limit, mapLimit } from '../../../src/collect/transport/limit.ts';

/** Counts how many are under way at once. */
function gauge() {
  let running = 0;
  const seen = { most: 0, begun: 0 };
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    running += 1;
    seen.begun += 1;
    seen.most = Math.max(seen.most, running);
    try {
      return await work();
    } finally {
      running -= 1;
    }
  };
  return { seen, during };
}

test('never more requests are under way than the width, and those that fail free their place', async (t) => {
  const { seen, during } = gauge();
  const order: string[] = [];
  const send = layered(
    ({ url }) =>
      during(async () => {
        order.push(url);
        await sleep(2);
        if (url.endsWith('3') || url.endsWith('4')) {
          throw new Error('cut');
        }
        return { status: 200, headers: {}, body: url };
      }),
    limit(3),
  );
  const urls = Array.from({ length: 20 }, (_, index) => `https://api.example.com/${index}`);
  const results = await Promise.allSettled(urls.map((url) => send({ method: 'GET', url, headers: {} })));

  t.deepEqual(seen, { most: 3, begun: 20 });
  t.deepEqual(order, urls, 'in the order of asking');
  t.deepEqual(
    results.flatMap(({ status }, index) => (status === 'rejected' ? [index] : [])),
    [3, 4, 13, 14],
  );
});

test('work is done at most so many at once, and its results come in order', async (t) => {
  const { seen, during } = gauge();
  const results = await mapLimit([5, 1, 4, 2, 3], 2, (item) =>
    during(async () => {
      await sleep(item * 3);
      return item * 10;
    }),
  );

  t.deepEqual(results, [50, 10, 40, 20, 30]);
  t.is(seen.most, 2);
});

test('nothing to do is done at once', async (t) => {
  t.deepEqual(await mapLimit([], 4, async () => t.fail()), []);
});

test('after work that fails no other is begun', async (t) => {
  const { seen, during } = gauge();
  const error = new Error('a bug');

  t.is(
    await t.throwsAsync(
      mapLimit([...Array(50).keys()], 2, (item) =>
        during(async () => {
          await sleep(1);
          if (item === 3) {
            throw error;
          }
        }),
      ),
    ),
    error,
  );
  await sleep(50);
  t.true(seen.begun <= 5, String(seen.begun));
});
