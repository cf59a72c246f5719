import type { Reach } from './reach.ts';
import { roomOf, type Scratch } from './scratch.ts';

/** Words of bits that are passed on together: who looks at a place has all of them at hand. */
const words = 4;
const together = 32 * words;

/**
 * Counts pairs of an entry, of those from a number on, and a target that it leads to: for many entries at once, as bits.
 *
 * @param leads which entries lead to any.
 */
export function pairsFrom(reach: Reach, first: number, leads: Uint8Array, scratch: Scratch): number {
  const count = bitCounter(reach, scratch);
  let pairs = 0;
  let entries: number[] = [];
  for (let entry = first; entry < reach.entries; entry += 1) {
    if (leads[entry] === 1) entries.push(entry);
    if (entries.length < together && entry < reach.entries - 1) continue;
    pairs += count(entries);
    entries = [];
  }
  return pairs;
}

function bitCounter(reach: Reach, scratch: Scratch): (entries: readonly number[]) => number {
  const { places, accepts, offsets, ends } = reach;
  /** By place and word: bits of the entries that lead there, and those of them that have not been passed on. All 0 when it is done. */
  const known = roomOf(scratch, 'known', places * words);
  const fresh = roomOf(scratch, 'fresh', places * words);
  // A place is in it once at most.
  const waiting = roomOf(scratch, 'waiting', places);
  const touched = roomOf(scratch, 'queue', places);
  const targets = targetsOf(reach);
  const reached = new Uint32Array(targets ? targets.count * words : 0);
  let [head, tail, inLine, seen] = [0, 0, 0, 0];

  return (entries) => {
    [head, tail, inLine, seen] = [0, 0, 0, 0];
    for (let index = 0; index < entries.length; index += 1) {
      const entry = entries[index] as number;
      const word = entry * words + (index >>> 5);
      known[word] = fresh[word] = 1 << (index & 31);
      touched[seen++] = entry;
      wait(entry);
    }
    while (inLine > 0) {
      const place = waiting[head] as number;
      head = head + 1 === places ? 0 : head + 1;
      inLine -= 1;
      passOn(place);
    }
    return counted();
  };

  function wait(place: number): void {
    waiting[tail] = place;
    tail = tail + 1 === places ? 0 : tail + 1;
    inLine += 1;
  }

  function passOn(place: number): void {
    const from = place * words;
    const [a, b] = [fresh[from] as number, fresh[from + 1] as number];
    const [c, d] = [fresh[from + 2] as number, fresh[from + 3] as number];
    fresh[from] = fresh[from + 1] = fresh[from + 2] = fresh[from + 3] = 0;
    const last = offsets[place + 1] as number;
    for (let row = offsets[place] as number; row < last; row += 1) {
      const end = ends[row] as number;
      const at = end * words;
      const moreA = a & ~(known[at] as number);
      const moreB = b & ~(known[at + 1] as number);
      const moreC = c & ~(known[at + 2] as number);
      const moreD = d & ~(known[at + 3] as number);
      if ((moreA | moreB | moreC | moreD) === 0) continue;
      if (isEmpty(known, at)) touched[seen++] = end;
      if (isEmpty(fresh, at)) wait(end);
      learn(at, moreA);
      learn(at + 1, moreB);
      learn(at + 2, moreC);
      learn(at + 3, moreD);
    }
  }

  function learn(word: number, bits: number): void {
    known[word] = (known[word] as number) | bits;
    fresh[word] = (fresh[word] as number) | bits;
  }

  /** Pairs with the targets that were touched, each once; all is as it was before. */
  function counted(): number {
    let pairs = 0;
    for (let index = 0; index < seen; index += 1) {
      const place = touched[index] as number;
      if (accepts[place] === 1) pairs += pairsAt(place);
    }
    for (let index = 0; index < seen; index += 1) {
      const place = touched[index] as number;
      const target = targets && accepts[place] === 1 ? (targets.of[place] as number) * words : -1;
      for (let word = 0; word < words; word += 1) {
        known[place * words + word] = 0;
        if (target >= 0) reached[target + word] = 0;
      }
    }
    return pairs;
  }

  /** Where several places are one target, those that no other one has counted. */
  function pairsAt(place: number): number {
    let pairs = 0;
    for (let word = 0; word < words; word += 1) {
      let bits = known[place * words + word] as number;
      if (targets) {
        const target = (targets.of[place] as number) * words + word;
        const before = reached[target] as number;
        reached[target] = before | bits;
        bits &= ~before;
      }
      pairs += bitsIn(bits);
    }
    return pairs;
  }
}

/** Numbers for the nodes at which ways end, by place; undefined where all end in one state, so that each place is a target of its own. */
function targetsOf({ places, accepts, nodes, endStates }: Reach) {
  if (endStates <= 1) return undefined;
  const of = new Uint32Array(places);
  const numbers = new Map<number, number>();
  for (let place = 0; place < places; place += 1) {
    if (accepts[place] !== 1) continue;
    const node = nodes[place] as number;
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    of[place] = number;
  }
  return { of, count: numbers.size };
}

function isEmpty(bits: Uint32Array, at: number): boolean {
  return (
    ((bits[at] as number) |
      (bits[at + 1] as number) |
      (bits[at + 2] as number) |
      (bits[at + 3] as number)) ===
    0
  );
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
