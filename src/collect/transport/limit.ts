import type { Layer } from './exchange.ts';

/** At most `width` requests under way at once; the others wait in order. */
export function limit(width: number): Layer {
  let free = width;
  const waiting: (() => void)[] = [];

  async function enter(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push(resolve);
    await promise;
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) {
      next();
    } else {
      free += 1;
    }
  }

  return (next) => async (request) => {
    await enter();
    try {
      return await next(request);
    } finally {
      leave();
    }
  };
}

/**
 * Runs `work` on each item, at most `width` at once, and gives the results in the items' order.
 * After one that throws no other is begun.
 */
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = Array.from({ length: items.length });
  let next = 0;
  async function lane(): Promise<void> {
    while (next < items.length) {
      const index = next;
      next += 1;
      try {
        results[index] = await work(items[index] as Item);
      } catch (error) {
        next = items.length;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  return results;
}
