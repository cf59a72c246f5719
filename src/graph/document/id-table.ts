import { randomInt } from 'node:crypto';

/** Numbers by id, as a Map has them. Of a million ids it finds one in half the time: less of its memory has to be looked at. */
export interface IdTable {
  readonly size: number;
  get(id: string): number | undefined;
  /**
   * Writes the numbers of ids, each plus 1, and 0 where there is none. What is waited for is memory: together they wait once.
   *
   * @param count how many of the ids are asked for, `atOnce` at most.
   */
  getEach(ids: readonly string[], count: number, into: Uint32Array): void;
  set(id: string, number: number): void;
}

/** How many ids are looked up together. */
export const atOnce = 256;

const looked = 12;
const prime = 0x0100_0193;
const mostSteps = 64;

// Nobody who writes a document knows which ids fall together.
const seed = randomInt(2 ** 32);

/** @param expected how many ids there will be, about. */
export function idTable(expected: number): IdTable {
  const ids: string[] = [];
  const numbers: number[] = [];
  const hashes = new Uint32Array(atOnce);
  const places = new Uint32Array(atOnce);
  /** Of each slot the hash of its id, and the place of that in the lists above, plus 1; 0 where it is free. */
  let slots = new Uint32Array(2 * slotsFor(expected));
  let last = slots.length - 2;
  let isWhole = false;

  function find(id: string, hash: number): number {
    let slot = (hash << 1) & last;
    for (;;) {
      const place = slots[slot + 1] as number;
      if (place === 0 || (slots[slot] === hash && ids[place - 1] === id)) return slot;
      slot = (slot + 2) & last;
    }
  }

  /** What is likely the place of an id with this hash. */
  function firstPlace(hash: number): number {
    const slot = (hash << 1) & last;
    return slots[slots[slot] === hash ? slot + 1 : ((slot + 2) & last) + 1] as number;
  }

  function rebuild(size: number): void {
    slots = new Uint32Array(size);
    last = size - 2;
    for (let place = 0; place < ids.length; place += 1) {
      const hash = hashOf(ids[place] as string, isWhole);
      let slot = (hash << 1) & last;
      let steps = 0;
      for (; slots[slot + 1] !== 0; steps += 1) slot = (slot + 2) & last;
      slots[slot] = hash;
      slots[slot + 1] = place + 1;
      if (steps > mostSteps && !isWhole) {
        isWhole = true;
        rebuild(size);
        return;
      }
    }
  }

  return {
    get size() {
      return ids.length;
    },
    get(id) {
      const place = slots[find(id, hashOf(id, isWhole)) + 1] as number;
      return place === 0 ? undefined : numbers[place - 1];
    },
    getEach(wanted, count, into) {
      for (let index = 0; index < count; index += 1) places[index] = lastOf(wanted[index] as string);
      for (let index = 0; index < count; index += 1) hashes[index] = hashOf(wanted[index] as string, isWhole);
      for (let index = 0; index < count; index += 1) places[index] = firstPlace(hashes[index] as number);
      for (let index = 0; index < count; index += 1) {
        const place = places[index] as number;
        const id = wanted[index] as string;
        const isFirst = place !== 0 && ids[place - 1] === id;
        if (!isFirst) places[index] = slots[find(id, hashes[index] as number) + 1] as number;
      }
      for (let index = 0; index < count; index += 1) {
        const place = places[index] as number;
        into[index] = place === 0 ? 0 : (numbers[place - 1] as number) + 1;
      }
    },
    set(id, number) {
      const hash = hashOf(id, isWhole);
      const slot = find(id, hash);
      const place = slots[slot + 1] as number;
      if (place !== 0) {
        numbers[place - 1] = number;
        return;
      }
      slots[slot] = hash;
      slots[slot + 1] = ids.push(id);
      numbers.push(number);
      if (ids.length * 4 > slots.length) rebuild(slots.length * 2);
      // What was looked at is alike in too many of them.
      else if (!isWhole && ((slot - (hash << 1)) & last) > 2 * mostSteps) {
        isWhole = true;
        rebuild(slots.length);
      }
    },
  };
}

/** Twice as many as ids, or more: most are at their own slot then. */
function slotsFor(ids: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(8, ids * 2)));
}

/** Looking at the end of an id fetches most of what its hash is made of. */
function lastOf(id: string): number {
  return id.length === 0 ? 0 : id.charCodeAt(id.length - 1);
}

/** Of some characters of an id, or of all: to read one takes longer than to reckon with it. */
function hashOf(id: string, isWhole: boolean): number {
  const { length } = id;
  let hash = seed ^ length;
  // Ends differ most, and what lies before them by a name here and there.
  const tail = isWhole ? 0 : Math.max(0, length - looked);
  const stride = tail <= looked ? 1 : Math.ceil(tail / looked);
  for (let index = 0; index < tail; index += stride) hash = Math.imul(hash ^ id.charCodeAt(index), prime);
  for (let index = tail; index < length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), prime);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
