import { add, numbers, type Numbers } from './numbers.ts';
import type { Reach } from './reach.ts';

/** What was seen on the way from one entry, nearest first. Ways to a place are a list that begins at `heads`. */
export interface Nearest {
  /** By place: where its list begins in the three below, plus 1; 0 for the entry. */
  readonly heads: Uint32Array;
  /** The place that an edge comes from, its number, and where the list goes on, plus 1. */
  readonly froms: Numbers;
  readonly edges: Numbers;
  readonly befores: Numbers;
  /** Searches all that an entry, by its place, leads to. Of each target the places at which the shortest ways to it end. */
  search(entry: number): readonly (readonly number[])[];
}

/** Searches from one entry after another. What was seen before is known by its round, so that there is nothing to clear. */
export function nearestIn({ places, nodes, accepts, offsets, ends, edges }: Reach): Nearest {
  const rounds = new Uint32Array(places);
  const depths = new Uint32Array(places);
  const heads = new Uint32Array(places);
  const queue = new Uint32Array(places);
  const [froms, taken, befores] = [numbers(64), numbers(64), numbers(64)];
  let round = 0;
  let seen = 0;

  function see(place: number, depth: number): void {
    rounds[place] = round;
    depths[place] = depth;
    heads[place] = 0;
    queue[seen] = place;
    seen += 1;
  }

  function spread(place: number): void {
    const depth = (depths[place] as number) + 1;
    const last = offsets[place + 1] as number;
    for (let row = offsets[place] as number; row < last; row += 1) {
      const end = ends[row] as number;
      if (rounds[end] !== round) see(end, depth);
      else if (depths[end] !== depth) continue;
      add(froms, place);
      add(taken, edges[row] as number);
      add(befores, heads[end] as number);
      heads[end] = froms.length;
    }
  }

  /** Places at which ways end, by target: of each those alone that are nearest. */
  function found(): (readonly number[])[] {
    const targets = new Map<number, number[]>();
    for (let index = 0; index < seen; index += 1) {
      const place = queue[index] as number;
      if (accepts[place] !== 1) continue;
      const node = nodes[place] as number;
      const own = targets.get(node);
      if (!own) targets.set(node, [place]);
      else if (depths[own[0] as number] === depths[place]) own.push(place);
    }
    return [...targets.values()];
  }

  return {
    heads,
    froms,
    edges: taken,
    befores,
    search(entry) {
      round += 1;
      seen = 0;
      froms.length = taken.length = befores.length = 0;
      see(entry, 0);
      for (let index = 0; index < seen; index += 1) spread(queue[index] as number);
      return found();
    },
  };
}
