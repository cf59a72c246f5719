interface Kept<T> {
  readonly value: Promise<T>;
  bytes: number;
}

/** Values by key, each made once; those not asked for longest go when all together are larger than the limit. */
export interface ByteCache<T> {
  get(key: string, make: () => Promise<T>): Promise<T>;
}

/** @param bytesOf what a value counts for; a little is added for each key. */
export function byteCache<T>(limit: number, bytesOf: (value: T) => number): ByteCache<T> {
  const kept = new Map<string, Kept<T>>();
  let total = 0;

  const drop = (key: string) => {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  const measure = (key: string, entry: Kept<T>, value: T) => {
    if (kept.get(key) !== entry) return;
    entry.bytes = bytesOf(value) + 256;
    total += entry.bytes;
    for (const oldest of kept.keys()) {
      if (total <= limit) break;
      drop(oldest);
    }
  };
  return {
    get(key, make) {
      const before = kept.get(key);
      if (before) {
        kept.delete(key);
        kept.set(key, before);
        return before.value;
      }
      const entry: Kept<T> = { value: make(), bytes: 0 };
      kept.set(key, entry);
      entry.value.then(
        (value) => measure(key, entry, value),
        () => kept.get(key) === entry && drop(key),
      );
      return entry.value;
    },
  };
}
