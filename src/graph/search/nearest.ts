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
  readonly starts: Numbers;
  readonly edges: Numbers;
  readonly nexts: Numbers;
  /** Searches all that an entry, by its place, leads to. Of each target the places at which the shortest ways to it end. */
  search(entry: number): readonly (readonly number[])[];
}

/** Searches from one entry after another. What was seen before is known by its round, so that there is nothing to clear. */
export function nearestIn(
  { places, nodes, accepts, offsets, ends, edges }: Reach,
  scratch: Scratch,
): Nearest {
  const rounds = roundsOf(scratch, places);
  const [depths, heads, queue] = [
    roomOf(scratch, 'depths', places),
    roomOf(scratch, 'heads', places),
    roomOf(scratch, 'queue', places),
  ];
  const [starts, taken, nexts] = [
    rowOf(scratch, 'wayStarts'),
    rowOf(scratch, 'wayEdges'),
    rowOf(scratch, 'wayNexts'),
  ];
  let round = 0;
  let seen = 0;
  /** Places at which ways end, in the order in which they were seen. */
  let ended: number[] = [];

  function see(place: number, depth: number): void {
    rounds[place] = round;
    depths[place] = depth;
    heads[place] = 0;
    queue[seen] = place;
    seen += 1;
    if (accepts[place] === 1) ended.push(place);
  }

  function spread(place: number): void {
    const depth = (depths[place] as number) + 1;
    const last = offsets[place + 1] as number;
    for (let row = offsets[place] as number; row < last; row += 1) {
      const end = ends[row] as number;
      if (rounds[end] !== round) see(end, depth);
      else if (depths[end] !== depth) continue;
      add(starts, place);
      add(taken, edges[row] as number);
      add(nexts, heads[end] as number);
      heads[end] = starts.length;
    }
  }

  /** Places at which ways end, by target: of each those alone that are nearest. */
  function found(): (readonly number[])[] {
    if (ended.length === 1) return [ended];
    const targets = new Map<number, number[]>();
    for (const place of ended) {
      const node = nodes[place] as number;
      const own = targets.get(node);
      if (!own) targets.set(node, [place]);
      else if (depths[own[0] as number] === depths[place]) own.push(place);
    }
    return [...targets.values()];
  }

  return {
    depths,
    heads,
    starts,
    edges: taken,
    nexts,
    search(entry) {
      round = scratch.round += 1;
      seen = 0;
      ended = [];
      starts.length = taken.length = nexts.length = 0;
      see(entry, 0);
      for (let index = 0; index < seen; index += 1) spread(queue[index] as number);
      return found();
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
