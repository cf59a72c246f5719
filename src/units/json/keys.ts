import { stringText } from './string-text.ts';

/** Keys of an object that something is kept for, found by their bytes. */
export interface Keys<T> {
  /**
   * What is kept for the key between `start` and `end`, which excludes the quotes.
   *
   * @throws MalformedJson when the key has an escape that there is not.
   */
  find(bytes: Uint8Array, start: number, end: number): T | undefined;
}

const backslash = 0x5c;

export function keysOf<T>(entries: Iterable<readonly [string, T]>): Keys<T> {
  const byText = new Map(entries);
  const known = [...byText].map(([text, value]) => ({ key: Buffer.from(text), value }));
  let likely = 0;
  return {
    find(bytes, start, end) {
      const size = end - start;
      // Keys mostly come in the order in which they are known.
      for (let tried = 0, index = likely; tried < known.length; tried += 1) {
        const { key, value } = known[index] as (typeof known)[number];
        index = index + 1 === known.length ? 0 : index + 1;
        if (key.length === size && same(bytes, start, key)) {
          likely = index;
          return value;
        }
      }
      return escaped(bytes, start, end) ? byText.get(stringText(bytes, start, end)) : undefined;
    },
  };
}

function same(bytes: Uint8Array, start: number, key: Uint8Array): boolean {
  for (let at = key.length - 1; at >= 0; at -= 1) {
    if (bytes[start + at] !== key[at]) return false;
  }
  return true;
}

function escaped(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (bytes[at] === backslash) return true;
  }
  return false;
}
