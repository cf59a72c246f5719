import { lowerBound, greedy } from './bounds.ts';
import { partsOf } from './parts.ts';
import { reduced, sizeOf } from './reduction.ts';

/** Sets of numbers; something is to be chosen of each. */
export type Sets = readonly ReadonlySet<number>[];

export interface HittingSet {
  /** In ascending order. */
  readonly chosen: readonly number[];
  /** How many must be chosen at least; as many as are, where it is certain that there is no smaller choice. */
  readonly least: number;
}

/** How many members of sets are looked at, in all choices that are tried, before the best one so far is taken. */
const mostLookedAt = 2_000_000;

/**
 * The fewest members that every set has one of. Exact where trying choices comes to an end; otherwise `least` says how far from it
 * the answer may be.
 *
 * @throws RangeError for an empty set, of which nothing can be chosen
 */
export function smallestHittingSet(sets: Sets, most = mostLookedAt): HittingSet {
  if (sets.some(({ size }) => size === 0)) throw new RangeError('a set is empty');
  const { forced, rest } = reduced(sets);
  const parts = partsOf(rest);
  const chosen = parts.map((part) => smallestOfPart(part, Math.ceil(most / parts.length)));
  return {
    chosen: [...forced, ...chosen.flatMap((part) => part.chosen)].toSorted((left, right) => left - right),
    least: forced.length + chosen.reduce((sum, part) => sum + part.least, 0),
  };
}

/** Branch and bound: each member of the smallest set is tried, and those tried before it are left out then. */
function smallestOfPart(part: Sets, most: number): HittingSet {
  let best: readonly number[] = greedy(part);
  let lookedAt = 0;

  function search(sets: Sets, taken: readonly number[]): void {
    lookedAt += sizeOf(sets);
    if (lookedAt > most) return;
    const { forced, rest } = reduced(sets);
    const chosen = [...taken, ...forced];
    if (chosen.length + lowerBound(rest) >= best.length) return;
    const branch = smallest(rest);
    if (!branch) {
      best = chosen;
      return;
    }
    const left = new Set<number>();
    for (const member of branch) {
      const without = rest.filter((set) => !set.has(member)).map((set) => set.difference(left));
      if (without.every(({ size }) => size > 0)) search(without, [...chosen, member]);
      left.add(member);
    }
  }

  search(part, []);
  return { chosen: best, least: lookedAt > most ? Math.min(best.length, lowerBound(part)) : best.length };
}

function smallest(sets: Sets): ReadonlySet<number> | undefined {
  let found = sets[0];
  for (const set of sets) if (found && set.size < found.size) found = set;
  return found;
}
