import type { KeyHash } from './key-table.ts';

let [seedHigh = 0, seedLow = 0] = crypto.getRandomValues(new Int32Array(2));
const highBits = 0x8080_8080;

/** What makes hashes of this run unforeseeable. */
export type KeySeed = readonly [number, number];

export const keySeed = (): KeySeed => [seedHigh, seedLow];

/** Makes this thread hash as the one does that has this seed. */
export function hashBySeed([high, low]: KeySeed): void {
  seedHigh = high;
  seedLow = low;
}

/**
 * Hashes the bytes of a key into `hash`, four a step: the multiplications wait for each other.
 *
 * @param folded whether ASCII capitals count as small letters.
 * @returns false when the bytes are not the text itself: they hold an escape, or other characters than ASCII.
 */
export function hashAscii(
  bytes: Uint8Array,
  start: number,
  end: number,
  folded: boolean,
  hash: KeyHash,
): boolean {
  let high = seedHigh;
  let low = seedLow;
  let other = 0;
  let at = start;
  while (at < end) {
    const word = at + 4 <= end ? wordAt(bytes, at) : lastWord(bytes, at, end);
    at += 4;
    // A byte is set in it where the word has a backslash there, or something that is not ASCII.
    const slash = word ^ 0x5c5c_5c5c;
    other |= word | ((slash - 0x0101_0101) & ~slash);
    const part = folded ? small(word) : word;
    high = Math.imul(high ^ part, 0x85eb_ca6b);
    high ^= high >>> 13;
    low = Math.imul(((low << 5) | (low >>> 27)) ^ part, 0x9e37_79b1);
  }
  hash.high = mixed(high ^ (end - start));
  hash.low = mixed(low ^ high);
  return (other & highBits) === 0;
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

function lastWord(bytes: Uint8Array, at: number, end: number): number {
  let word = 0;
  for (let shift = 0; at + shift / 8 < end; shift += 8) word |= (bytes[at + shift / 8] as number) << shift;
  return word;
}

/** Four ASCII characters in small letters: what is at least A, and not more than Z, gets the bit that tells them. */
function small(word: number): number {
  return word | (((word + 0x3f3f_3f3f) & ~(word + 0x2525_2525) & highBits) >>> 2);
}

/** Spreads each bit over all of them, so that like keys do not gather (the end of MurmurHash3). */
function mixed(value: number): number {
  let mix = value ^ (value >>> 16);
  mix = Math.imul(mix, 0x85eb_ca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2_ae35);
  return mix ^ (mix >>> 16);
}
