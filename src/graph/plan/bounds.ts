import type { Family } from './family.ts';

/** No choice is smaller than as many sets as have nothing in common. */
export function lowerBound({ sets, members }: Family): number {
  const used = new Uint8Array(members);
  let count = 0;
  for (const set of bySize(sets)) {
    if (set.some((member) => used[member] === 1)) continue;
    for (const member of set) used[member] = 1;
    count += 1;
  }
  return count;
}

function bySize(sets: Family['sets']): Uint32Array[] {
  return sets.toSorted((left, right) => left.length - right.length);
}
