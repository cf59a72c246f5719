/** Bytes of a digest. */
export const digestBytes = 16;
/** 32 bit words of an entry: four of digest, one with its age (8 bits) above its code and one (24 bits). */
export const entryWords = 5;
/** Distinct answers that a table can tell apart. */
export const maximumCodes = 0xff_ffff;
const oldest = 0xff;

export const codeOf = (last: number): number => (last & maximumCodes) - 1;
export const ageOf = (last: number): number => last >>> 24;

/** Codes by digest. */
export interface AnswerTable {
  readonly count: number;
  /** Whether this run leaves all entries as it found them. */
  readonly unchanged: boolean;
  /** The code of the digest at that offset, -1 when there is none. Marks the entry as used. */
  find(digest: Uint8Array, offset: number): number;
  /** Adds or replaces an entry, used in this run. */
  set(digest: Uint8Array, offset: number, code: number): void;
  /** The entries in the order of their slots: filled into a table in this order, they go from its start to its end. */
  entries(): Uint32Array;
}

/**
 * A table with the entries of an earlier run, each one run older.
 *
 * @param codes all codes have to be below.
 * @throws Error when one is not, or a digest comes twice.
 */
export function answerTable(stored: Uint32Array = new Uint32Array(0), codes = 0): AnswerTable {
  let slots = newSlots(stored.length / entryWords);
  let used = 0;
  let { count, aged: changed } = fill(slots, stored, codes, 1);
  if (count * entryWords !== stored.length) throw new Error('its entries do not fit');

  return {
    get count() {
      return count;
    },
    get unchanged() {
      return !changed && used === count;
    },
    find(digest, offset) {
      const a = wordAt(digest, offset);
      const b = wordAt(digest, offset + 4);
      const c = wordAt(digest, offset + 8);
      const d = wordAt(digest, offset + 12);
      const slot = locate(slots, a, b, c, d);
      if (slots.tags[slot] === 0) return -1;
      const last = read(slots.words, slot * entryWords + 4);
      if (last > maximumCodes) {
        slots.words[slot * entryWords + 4] = last & maximumCodes;
        used += 1;
      }
      return codeOf(last);
    },
    set(digest, offset, code) {
      if (count * 4 >= slots.tags.length * 3) {
        const held = occupied(slots, count);
        slots = newSlots(count * 2);
        fill(slots, held, maximumCodes, 0);
      }
      const a = wordAt(digest, offset);
      const b = wordAt(digest, offset + 4);
      const c = wordAt(digest, offset + 8);
      const d = wordAt(digest, offset + 12);
      const slot = locate(slots, a, b, c, d);
      if (slots.tags[slot] === 0) count += 1;
      put(slots, slot, a, b, c, d, code + 1);
      changed = true;
    },
    entries: () => occupied(slots, count),
  };
}

/**
 * Open addressing. A tag is a byte of its digest, 0 where the slot is free. Tags are few enough to stay in the
 * processor's caches, so that a look-up waits for memory but once, for the entry it is nearly always right about.
 */
interface Slots {
  readonly tags: Uint8Array;
  readonly words: Uint32Array;
  readonly scale: number;
}

function newSlots(entries: number): Slots {
  const capacity = Math.max(64, Math.ceil(entries * 1.5));
  return {
    tags: new Uint8Array(capacity),
    words: new Uint32Array(capacity * entryWords),
    scale: capacity / 2 ** 32,
  };
}

const tagOf = (b: number): number => (b & 0xff) | 1;

/** The slot of a digest, or the free one it would have. There always is one. */
function locate({ tags, words, scale }: Slots, a: number, b: number, c: number, d: number): number {
  const tag = tagOf(b);
  let slot = Math.floor(a * scale);
  for (;;) {
    const found = tags[slot];
    if (found === 0) return slot;
    if (found === tag) {
      const at = slot * entryWords;
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return slot;
    }
    slot += 1;
    if (slot === tags.length) slot = 0;
  }
}

function put({ tags, words }: Slots, slot: number, a: number, b: number, c: number, d: number, last: number) {
  const at = slot * entryWords;
  words[at] = a;
  words[at + 1] = b;
  words[at + 2] = c;
  words[at + 3] = d;
  words[at + 4] = last;
  tags[slot] = tagOf(b);
}

/** Puts entries into free slots up to the first that is not right, and tells how many. */
function fill(slots: Slots, entries: Uint32Array, codes: number, runs: number) {
  let aged = false;
  let from = 0;
  for (; from < entries.length; from += entryWords) {
    const a = read(entries, from);
    const b = read(entries, from + 1);
    const c = read(entries, from + 2);
    const d = read(entries, from + 3);
    const last = read(entries, from + 4);
    const code = last & maximumCodes;
    const slot = locate(slots, a, b, c, d);
    if (code === 0 || code > codes || slots.tags[slot] !== 0) break;
    const age = ageOf(last);
    if (age > 0) aged = true;
    put(slots, slot, a, b, c, d, Math.min(age + runs, oldest) * (maximumCodes + 1) + code);
  }
  return { count: from / entryWords, aged };
}

function occupied({ tags, words }: Slots, count: number): Uint32Array {
  const entries = new Uint32Array(count * entryWords);
  let to = 0;
  for (let slot = 0; slot < tags.length; slot += 1) {
    if (tags[slot] !== 0) {
      const from = slot * entryWords;
      for (let word = 0; word < entryWords; word += 1) entries[to + word] = read(words, from + word);
      to += entryWords;
    }
  }
  return entries;
}

const read = (words: Uint32Array, index: number): number => words[index] ?? 0;

// Byte by byte, because a digest may lie anywhere in a larger array.
function wordAt(bytes: Uint8Array, offset: number): number {
  return (
    ((bytes[offset] ?? 0) |
      ((bytes[offset + 1] ?? 0) << 8) |
      ((bytes[offset + 2] ?? 0) << 16) |
      ((bytes[offset + 3] ?? 0) << 24)) >>>
    0
  );
}
