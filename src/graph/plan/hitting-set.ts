import { smallestByTrying } from './branch.ts';
import { renumbered } from './family.ts';
import { partsOf } from './parts.ts';
import { reduced } from './reduction.ts';

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
  const family = renumbered(sets);
  const { forced, rest } = reduced(family);
  const parts = partsOf({ sets: rest, members: family.members });
  const found = parts.map((part) => {
    const own = renumbered(part);
    const { chosen, least } = smallestByTrying(own, Math.ceil(most / parts.length));
    return { chosen: chosen.map((member) => own.names[member] as number), least };
  });
  const chosen = [...forced, ...found.flatMap((part) => part.chosen)].toSorted((left, right) => left - right);
  return {
    chosen: chosen.map((member) => family.names[member] as number),
    least: forced.length + found.reduce((sum, part) => sum + part.least, 0),
  };
}
