import { add, type Numbers } from './numbers.ts';
import type { Reach } from './reach.ts';
import { roomOf, rowOf, type Scratch } from './scratch.ts';

/** What was seen on the way from one entry, nearest first. Ways to a place are a list that begins at `heads`. */
export interface Nearest {
  /** By place: how many edges lead there. */
  readonly depths: Uint32Array;
  /** By place: where its list begins in the three below, plus 1; 0 for the entry. */
  readonly heads: Uint32Array;
  /** The place that an edge comes from, its number, and where the list goes on, plus 1. */
  readonly starts: Uint32Array;
  readonly edges: Uint32Array;
  readonly nexts: Uint32Array;
  /** Searches all that an entry, by its place, leads to. Of each target the first place at which a shortest way to it ends. */
  search(entry: number): Numbers;
  /** By such a place: the next one at which as short a way to the same target ends, plus 1; 0 where there is none. */
  readonly sames: Uint32Array | undefined;
}

/** Searches from one entry after another. What was seen before is known by its round, so that there is nothing to clear. */
export function nearestIn(reach: Reach, scratch: Scratch): Nearest {
  const { places, nodes, accepts, offsets, ends, edges } = reach;
  const rounds = roundsOf(scratch, places);
  const [depths, heads, queue] = [
    roomOf(scratch, 'depths', places),
    roomOf(scratch, 'heads', places),
    roomOf(scratch, 'queue', places),
  ];
  // Each edge between places is seen once at most.
  const most = offsets[places] as number;
  const [starts, taken, nexts] = [
    roomOf(scratch, 'wayStarts', most),
    roomOf(scratch, 'wayEdges', most),
    roomOf(scratch, 'wayNexts', most),
  ];
  /** Places at which ways end, in the order in which they were seen. */
  const ended = rowOf(scratch, 'ended');
  // Where all ways end in one state, no two places are one target.
  const sames = reach.endStates > 1 ? roomOf(scratch, 'sames', places) : undefined;

  /** Calls as little as can be: all entries together come to the same places very often. */
  function searchFrom(entry: number): void {
    const round = (scratch.round += 1);
    ended.length = 0;
    rounds[entry] = round;
    depths[entry] = 0;
    heads[entry] = 0;
    queue[0] = entry;
    if (accepts[entry] === 1) add(ended, entry);
    let ways = 0;
    let seen = 1;
    for (let index = 0; index < seen; index += 1) {
      const place = queue[index] as number;
      const depth = (depths[place] as number) + 1;
      const first = offsets[place] as number;
      const last = offsets[place + 1] as number;
      for (let row = first; row < last; row += 1) {
        const end = ends[row] as number;
        if (rounds[end] !== round) {
          rounds[end] = round;
          depths[end] = depth;
          heads[end] = 0;
          queue[seen++] = end;
          if (accepts[end] === 1) add(ended, end);
        } else if (depths[end] !== depth) continue;
        starts[ways] = place;
        taken[ways] = edges[row] as number;
        nexts[ways] = heads[end] as number;
        heads[end] = ways += 1;
      }
    }
  }

  /** Leaves of each target the first place, which leads to the others that are as near. */
  function joinSames(next: Uint32Array): void {
    const firsts = new Map<number, number>();
    let kept = 0;
    for (let index = 0; index < ended.length; index += 1) {
      const place = ended.values[index] as number;
      const node = nodes[place] as number;
      const first = firsts.get(node);
      next[place] = 0;
      if (first === undefined) {
        firsts.set(node, place);
        ended.values[kept] = place;
        kept += 1;
      } else if (depths[first] === depths[place]) {
        let last = first;
        while (next[last] !== 0) last = (next[last] as number) - 1;
        next[last] = place + 1;
      }
    }
    ended.length = kept;
  }

  return {
    depths,
    heads,
    starts,
    edges: taken,
    nexts,
    sames,
    search(entry) {
      searchFrom(entry);
      if (sames && ended.length > 1) joinSames(sames);
      else if (sames && ended.length === 1) sames[ended.values[0] as number] = 0;
      return ended;
    },
  };
}

/** Where rounds may get as large as a number of 32 bits, they begin again. */
function roundsOf(scratch: Scratch, places: number): Uint32Array {
  if (scratch.rounds.length < places || scratch.round + places >= 0xffff_ffff) {
    scratch.rounds = new Uint32Array(Math.max(places, scratch.rounds.length));
    scratch.round = 0;
  }
  return scratch.rounds;
}
