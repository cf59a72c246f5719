import { keysIn, keyTable, type KeyHash, type SharedKeys } from './key-table.ts';
import { numberAt, numbersIn, type SharedNumbers } from './numbers.ts';

/** Resources by their key, in a few bytes each. */
export interface ResourceIndex {
  readonly count: number;
  /** -1 when there is none. */
  find(key: KeyHash): number;
  offset(record: number): number;
  type(record: number): number;
}

export interface GrowingIndex extends ResourceIndex {
  /** The first is 0. */
  add(key: KeyHash, offset: number, type: number): number;
  /** What is there now, for other threads. */
  shared(): SharedIndex;
}

/** An index in memory that threads share. */
export interface SharedIndex {
  readonly keys: SharedKeys;
  readonly offsets: SharedNumbers;
  readonly types: SharedNumbers;
}

export function resourceIndex(): GrowingIndex {
  const keys = keyTable();
  const offsets = numbersIn(Float64Array);
  const types = numbersIn(Uint16Array);
  return {
    get count() {
      return keys.count;
    },
    add(key, offset, type) {
      offsets.push(offset);
      types.push(type);
      return keys.add(key);
    },
    find: keys.find,
    offset: offsets.at,
    type: types.at,
    shared: () => ({ keys: keys.shared(), offsets: offsets.shared(), types: types.shared() }),
  };
}

/** The index of another thread. */
export function indexFrom({ keys, offsets, types }: SharedIndex): ResourceIndex {
  return {
    count: types.length,
    find: keysIn(keys),
    offset: numberAt(offsets.blocks),
    type: numberAt(types.blocks),
  };
}
