import { takeDominated } from './dominated.ts';
import type { Family } from './family.ts';
import { remainingOf, takeSet, type Remaining } from './remaining.ts';
import { takeSupersets } from './supersets.ts';

/** What is left to decide once all that needs no decision is made. */
export interface Reduced {
  readonly forced: readonly number[];
  readonly rest: Family['sets'];
}

/**
 * Takes away what decides nothing, as long as there is any: sets that hold another one, members that are in no set which another
 * member is not in as well, and sets of one, whose member must be chosen.
 */
export function reduced(family: Family): Reduced {
  const remaining = remainingOf(family);
  const forced: number[] = [];
  for (let goesOn = true; goesOn;) {
    takeSingle(remaining, forced);
    const fewerSets = takeSupersets(remaining);
    const fewerMembers = takeDominated(remaining);
    goesOn = fewerSets || fewerMembers;
  }
  return { forced, rest: restOf(remaining) };
}

function takeSingle(remaining: Remaining, forced: number[]): void {
  const { sets, sizes, degrees, offsets, owners, single } = remaining;
  for (let set = single.pop(); set !== undefined; set = single.pop()) {
    if (sizes[set] !== 1) continue;
    const member = (sets[set] as Uint32Array).find((one) => degrees[one] !== 0) as number;
    forced.push(member);
    for (let row = offsets[member] as number; row < (offsets[member + 1] as number); row += 1) {
      const owner = owners[row] as number;
      if (sizes[owner] !== 0) takeSet(remaining, owner);
    }
  }
}

function restOf({ sets, sizes, degrees }: Remaining): Uint32Array[] {
  const rest: Uint32Array[] = [];
  for (const [index, set] of sets.entries()) {
    const size = sizes[index] as number;
    if (size === 0) continue;
    rest.push(size === set.length ? set : set.filter((member) => degrees[member] !== 0));
  }
  return rest;
}
