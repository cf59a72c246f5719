import { sha256 } from '@noble/hashes/sha2.js';
import type { Context } from './context.ts';

export interface ContextOptions {
  /** Nanoseconds since 1970; the time of the call when absent. */
  readonly now?: bigint;
  /** What random builtins follow from; random itself when absent. */
  readonly seed?: Uint8Array;
}

/** A context for one evaluation. */
export function newContext({ now, seed }: ContextOptions): Context {
  const kept = new Map<string, unknown>();
  const time = now ?? BigInt(Date.now()) * 1_000_000n;
  let stream: ((length: number) => Uint8Array) | undefined;
  return {
    now: time,
    random(length) {
      stream ??= randomStream(seed ?? crypto.getRandomValues(new Uint8Array(32)));
      return stream(length);
    },
    once<T>(key: string, compute: () => T): T {
      if (!kept.has(key)) kept.set(key, compute());
      return kept.get(key) as T;
    },
  };
}

// SHA-256 in counter mode: the same bytes for the same seed on every platform.
function randomStream(seed: Uint8Array): (length: number) => Uint8Array {
  let counter = 0;
  let pool = new Uint8Array(0);
  return (length) => {
    while (pool.length < length) {
      const block = sha256
        .create()
        .update(seed)
        .update(new TextEncoder().encode(`:${counter}`))
        .digest();
      counter += 1;
      const longer = new Uint8Array(pool.length + block.length);
      longer.set(pool);
      longer.set(block, pool.length);
      pool = longer;
    }
    const bytes = pool.subarray(0, length);
    pool = pool.subarray(length);
    return bytes;
  };
}
