import type { Reach } from './reach.ts';

const together = 32;

/**
 * Counts pairs of an entry, of those from a number on, and a target that it leads to: for many entries at once, as bits.
 *
 * @param leads which entries lead to any.
 */
export function pairsFrom(reach: Reach, first: number, leads: Uint8Array): number {
  const count = bitCounter(reach);
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

function bitCounter({
  places,
  accepts,
  offsets,
  ends,
  nodes,
}: Reach): (entries: readonly number[]) => number {
  /** By place: bits of the entries that lead there, and those of them that have not been passed on. */
  const known = new Uint32Array(places);
  const fresh = new Uint32Array(places);
  // A place is in it once at most.
  const waiting = new Uint32Array(places);
  const touched = new Uint32Array(places);
  const targets = targetsOf(places, accepts, nodes);
  const reached = new Uint32Array(targets.count);
  const hit = new Uint32Array(targets.count);

  return (entries) => {
    let [head, tail, seen] = [0, 0, 0];
    let inLine = 0;
    const give = (place: number, bits: number) => {
      const more = bits & ~(known[place] as number);
      if (more === 0) return;
      if (known[place] === 0) touched[seen++] = place;
      known[place] = (known[place] as number) | more;
      if (fresh[place] === 0) {
        waiting[tail] = place;
        tail = tail + 1 === places ? 0 : tail + 1;
        inLine += 1;
      }
      fresh[place] = (fresh[place] as number) | more;
    };
    for (const [bit, entry] of entries.entries()) give(entry, 1 << bit);
    while (inLine > 0) {
      const place = waiting[head] as number;
      head = head + 1 === places ? 0 : head + 1;
      inLine -= 1;
      const bits = fresh[place] as number;
      fresh[place] = 0;
      const end = offsets[place + 1] as number;
      for (let row = offsets[place] as number; row < end; row += 1) give(ends[row] as number, bits);
    }
    let [hits, pairs] = [0, 0];
    for (let index = 0; index < seen; index += 1) {
      const place = touched[index] as number;
      if (accepts[place] === 1) {
        const target = targets.of[place] as number;
        if (reached[target] === 0) hit[hits++] = target;
        reached[target] = (reached[target] as number) | (known[place] as number);
      }
      known[place] = 0;
    }
    for (let index = 0; index < hits; index += 1) {
      const target = hit[index] as number;
      pairs += bitsIn(reached[target] as number);
      reached[target] = 0;
    }
    return pairs;
  };
}

/** Numbers for the nodes at which ways end, by place. */
function targetsOf(places: number, accepts: Uint8Array, nodes: Uint32Array) {
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

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
