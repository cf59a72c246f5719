/** Waits for work to end, some milliseconds at most. */
export async function within(milliseconds: number, work: Iterable<Promise<unknown>>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([Promise.allSettled(work), promise]);
  clearTimeout(timer);
}
