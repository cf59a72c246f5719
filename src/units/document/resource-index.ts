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

/** Hashes the bytes of a key into `hash`. */
export function hashKey(bytes: Uint8Array, start: number, end: number, hash: KeyHash): void {
  let high = seedHigh ?? 0;
  let low = seedLow ?? 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    high = Math.imul(high ^ byte, 0x85eb_ca6b);
    high ^= high >>> 13;
    low = Math.imul((low << 5) ^ (low >>> 27) ^ byte, 0x9e37_79b1);
  }
  hash.high = Math.imul(high ^ (low >>> 15), 0xc2b2_ae35) >>> 0;
  hash.low = Math.imul(low ^ (high >>> 16), 0x27d4_eb2f) >>> 0;
}
