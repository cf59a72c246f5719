/** Numbers from 0 to 1 that depend on the keys alone, so that any resource can be made without those before it. */
export function randomOf(...keys: readonly number[]): () => number {
  let state = 0x9e3779b9;
  for (const key of keys) {
    state = Math.imul(state ^ (key + 0x7f4a7c15), 0x85ebca6b);
    state ^= state >>> 13;
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the values. */
export function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)] as T;
}
