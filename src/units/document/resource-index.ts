import { numbersIn } from './numbers.ts';

/** Resources by their key, in a few bytes each. */
export interface ResourceIndex {
  readonly count: number;
  /** The first is 0. */
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
  const highs = numbersIn(Int32Array);
  const lows = numbersIn(Int32Array);
  const offsets = numbersIn(Float64Array);
  const types = numbersIn(Uint16Array);
  let slots = new Int32Array(2048).fill(-1);

  function slotOf(high: number, low: number): number {
    const mask = slots.length - 1;
    let slot = high & mask;
    for (;;) {
      const record = slots[slot] as number;
      if (record < 0 || (highs.at(record) === high && lows.at(record) === low)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let record = 0; record < types.length; record += 1) {
      slots[slotOf(highs.at(record), lows.at(record))] = record;
    }
  }

  return {
    get count() {
      return types.length;
    },
    add({ high, low }, offset, type) {
      const record = types.length;
      if (record * 2 >= slots.length) grow();
      highs.push(high);
      lows.push(low);
      offsets.push(offset);
      types.push(type);
      slots[slotOf(high, low)] = record;
      return record;
    },
    find: ({ high, low }) => slots[slotOf(high, low)] as number,
    offset: (record) => offsets.at(record),
    type: (record) => types.at(record),
  };
}
