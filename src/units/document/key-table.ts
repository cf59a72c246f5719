import { numberAt, numbersIn, type SharedNumbers } from './numbers.ts';

/** A hash that is the same for equal keys of one run, and cannot be foreseen by whoever names resources. */
export interface KeyHash {
  high: number;
  low: number;
}

/** Keys by their hashes, numbered from 0 in the order in which they were added. */
export interface KeyTable {
  readonly count: number;
  /** -1 when it is not there. */
  readonly find: (key: KeyHash) => number;
  /** Adds a key that is not there yet. */
  add(key: KeyHash): number;
  shared(): SharedKeys;
}

/** Keys in memory that threads share. */
export interface SharedKeys {
  readonly highs: SharedNumbers;
  readonly lows: SharedNumbers;
  readonly slots: Int32Array;
}

type At = (index: number) => number;

export function keyTable(): KeyTable {
  const highs = numbersIn(Int32Array);
  const lows = numbersIn(Int32Array);
  let slots = emptySlots(2048);

  function grow(): void {
    slots = emptySlots(slots.length * 2);
    for (let number = 0; number < highs.length; number += 1) {
      slots[slotOf(slots, highs.at, lows.at, highs.at(number), lows.at(number))] = number;
    }
  }

  return {
    get count() {
      return highs.length;
    },
    find: ({ high, low }) => slots[slotOf(slots, highs.at, lows.at, high, low)] as number,
    add({ high, low }) {
      const number = highs.length;
      if (number * 2 >= slots.length) grow();
      highs.push(high);
      lows.push(low);
      slots[slotOf(slots, highs.at, lows.at, high, low)] = number;
      return number;
    },
    shared: () => ({ highs: highs.shared(), lows: lows.shared(), slots }),
  };
}

/** Finds keys of a table of another thread. */
export function keysIn({ highs, lows, slots }: SharedKeys): KeyTable['find'] {
  const [highAt, lowAt] = [numberAt(highs.blocks), numberAt(lows.blocks)];
  return ({ high, low }) => slots[slotOf(slots, highAt, lowAt, high, low)] as number;
}

function emptySlots(size: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(size * Int32Array.BYTES_PER_ELEMENT)).fill(-1);
}

/** Where a key is, or would be. */
function slotOf(slots: Int32Array, highAt: At, lowAt: At, high: number, low: number): number {
  const mask = slots.length - 1;
  let slot = high & mask;
  for (;;) {
    const number = slots[slot] as number;
    if (number < 0 || (highAt(number) === high && lowAt(number) === low)) return slot;
    slot = (slot + 1) & mask;
  }
}
