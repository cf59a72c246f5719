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
      learn(known, at, moreA, moreB, moreC, moreD);
      // Most places lead nowhere further.
      if (offsets[end] === offsets[end + 1]) continue;
      if (isEmpty(fresh, at)) wait(end);
      learn(fresh, at, moreA, moreB, moreC, moreD);
    }
  }

  /** Pairs with the targets that were touched, each once; all is as it was before. */
  function counted(): number {
    const pairs = targets ? countedOnce(targets) : countedPlaces();
    for (let index = 0; index < seen; index += 1) {
      const at = (touched[index] as number) * words;
      known[at] = known[at + 1] = known[at + 2] = known[at + 3] = 0;
    }
    return pairs;
  }

  function countedPlaces(): number {
    let pairs = 0;
    for (let index = 0; index < seen; index += 1) {
      const place = touched[index] as number;
      if (accepts[place] !== 1) continue;
      const at = place * words;
      const [a, b] = [known[at] as number, known[at + 1] as number];
      const [c, d] = [known[at + 2] as number, known[at + 3] as number];
      // Few entries lead to most places.
      if (a !== 0) pairs += bitsIn(a);
      if (b !== 0) pairs += bitsIn(b);
      if (c !== 0) pairs += bitsIn(c);
      if (d !== 0) pairs += bitsIn(d);
    }
    return pairs;
  }

  /** Where several places are one target, it counts once. */
  function countedOnce({ of }: Targets): number {
    let pairs = 0;
    for (let index = 0; index < seen; index += 1) {
      const place = touched[index] as number;
      if (accepts[place] !== 1) continue;
      const target = (of[place] as number) * words;
      for (let word = 0; word < words; word += 1) {
        const before = reached[target + word] as number;
        const bits = known[place * words + word] as number;
        reached[target + word] = before | bits;
        pairs += bitsIn(bits & ~before);
      }
    }
    for (let index = 0; index < seen; index += 1) {
      const place = touched[index] as number;
      if (accepts[place] !== 1) continue;
      const target = (of[place] as number) * words;
      reached[target] = reached[target + 1] = reached[target + 2] = reached[target + 3] = 0;
    }
    return pairs;
  }
}

interface Targets {
  /** By place: the number of the target. */
  readonly of: Uint32Array;
  readonly count: number;
}

/** Numbers for the nodes at which ways end, by place; undefined where all end in one state, so that each place is a target of its own. */
function targetsOf({ places, accepts, nodes, endStates }: Reach): Targets | undefined {
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

function learn(bits: Uint32Array, at: number, a: number, b: number, c: number, d: number): void {
  bits[at] = (bits[at] as number) | a;
  bits[at + 1] = (bits[at + 1] as number) | b;
  bits[at + 2] = (bits[at + 2] as number) | c;
  bits[at + 3] = (bits[at + 3] as number) | d;
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
