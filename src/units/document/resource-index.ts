/** Resources by their key, in a few bytes each. */
export interface ResourceIndex {
  readonly count: number;
  /** The first is 0. A key that is there already is found as the later one from then on. */
  add(key: KeyHash, offset: number, type: number): number;
  /** -1 when there is none. */
  find(key: KeyHash): number;
  offset(record: number): number;
  type(record: number): number;
}

/** A hash that is the same for equal keys of one run, and cannot be foreseen by whoever names resources. */
export interface KeyHash {
  high: number;
  low: number;
}

export function resourceIndex(): ResourceIndex {
  let size = 1024;
  let highs = new Uint32Array(size);
  let lows = new Uint32Array(size);
  let offsets = new Float64Array(size);
  let types = new Uint16Array(size);
  let slots = new Int32Array(size * 2).fill(-1);
  let count = 0;

  function slotOf(high: number, low: number): number {
    const mask = slots.length - 1;
    let slot = (high ^ low) & mask;
    for (;;) {
      const record = slots[slot] as number;
      if (record < 0 || (highs[record] === high && lows[record] === low)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    size *= 2;
    highs = grown(highs, new Uint32Array(size));
    lows = grown(lows, new Uint32Array(size));
    offsets = grown(offsets, new Float64Array(size));
    types = grown(types, new Uint16Array(size));
    slots = new Int32Array(size * 2).fill(-1);
    for (let record = 0; record < count; record += 1) {
      slots[slotOf(highs[record] as number, lows[record] as number)] = record;
    }
  }

  return {
    get count() {
      return count;
    },
    add({ high, low }, offset, type) {
      if (count === size) grow();
      highs[count] = high;
      lows[count] = low;
      offsets[count] = offset;
      types[count] = type;
      slots[slotOf(high, low)] = count;
      count += 1;
      return count - 1;
    },
    find: ({ high, low }) => slots[slotOf(high, low)] as number,
    offset: (record) => offsets[record] as number,
    type: (record) => types[record] as number,
  };
}

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}

const [seedHigh, seedLow] = crypto.getRandomValues(new Uint32Array(2));

/**
 * Hashes the bytes of a key into `hash`.
 *
 * @param folded whether ASCII capitals count as small letters.
 */
export function hashKey(bytes: Uint8Array, start: number, end: number, folded: boolean, hash: KeyHash): void {
  let high = seedHigh ?? 0;
  let low = seedLow ?? 0;
  let at = start;
  // Four bytes a step: the multiplications wait for each other.
  while (at < end) {
    let word = 0;
    for (let shift = 0; shift < 32 && at < end; shift += 8) {
      let byte = bytes[at] as number;
      if (folded && byte >= 0x41 && byte <= 0x5a) byte += 0x20;
      word |= byte << shift;
      at += 1;
    }
    high = Math.imul(high ^ word, 0x85eb_ca6b);
    high ^= high >>> 13;
    low = Math.imul(((low << 5) | (low >>> 27)) ^ word, 0x9e37_79b1);
  }
  hash.high = mixed(high ^ (end - start));
  hash.low = mixed(low ^ high);
}

/** Spreads each bit over all of them, so that like keys do not gather (the end of MurmurHash3). */
function mixed(value: number): number {
  let mix = value ^ (value >>> 16);
  mix = Math.imul(mix, 0x85eb_ca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2_ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
