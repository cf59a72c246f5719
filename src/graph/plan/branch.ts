import { lowerBound } from './bounds.ts';
import { sizeOf, type Family } from './family.ts';
import { greedy } from './greedy.ts';
import type { HittingSet } from './hitting-set.ts';
import { reduced } from './reduction.ts';

/**
 * Branch and bound: each member of the smallest set is tried, and those tried before it are left out then.
 *
 * @param most how many members of sets are looked at before the best choice so far is taken.
 */
export function smallestByTrying(family: Family, most: number): HittingSet {
  const { members } = family;
  let best: readonly number[] = greedy(family);
  let lookedAt = 0;
  const left = new Uint8Array(members);

  function search(sets: Family['sets'], taken: readonly number[]): void {
    lookedAt += sizeOf(sets);
    if (lookedAt > most) return;
    const { forced, rest } = reduced({ sets, members });
    const chosen = [...taken, ...forced];
    if (chosen.length + lowerBound({ sets: rest, members }) >= best.length) return;
    const branch = smallest(rest);
    if (!branch) {
      best = chosen;
      return;
    }
    for (const [tried, member] of branch.entries()) {
      if (lookedAt > most) return;
      const without = withoutMember(rest, member, branch.subarray(0, tried));
      if (without) search(without, [...chosen, member]);
    }
  }

  /** The sets that a choice does not hit, without members that are left out; undefined where nothing is left of one. */
  function withoutMember(
    sets: Family['sets'],
    member: number,
    leftOut: Uint32Array,
  ): Family['sets'] | undefined {
    for (const one of leftOut) left[one] = 1;
    const open = sets
      .filter((set) => !set.includes(member))
      .map((set) => (set.some((one) => left[one] === 1) ? set.filter((one) => left[one] === 0) : set));
    for (const one of leftOut) left[one] = 0;
    return open.every(({ length }) => length > 0) ? open : undefined;
  }

  search(family.sets, []);
  return { chosen: best, least: lookedAt > most ? Math.min(best.length, lowerBound(family)) : best.length };
}

function smallest(sets: Family['sets']): Uint32Array | undefined {
  let found = sets[0];
  for (const set of sets) if (found && set.length < found.length) found = set;
  return found;
}
