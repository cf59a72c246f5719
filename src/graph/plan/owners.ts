import type { Family } from './family.ts';

/** Of each member the sets, by number and in their order, that it is in. */
export interface Owners {
  /** Where those of a member begin; one more than there are members. */
  readonly offsets: Uint32Array;
  readonly owners: Uint32Array;
}

export function ownersOf({ sets, members }: Family): Owners {
  const offsets = new Uint32Array(members + 1);
  for (const set of sets) for (const member of set) offsets[member + 1] = (offsets[member + 1] as number) + 1;
  for (let member = 0; member < members; member += 1) {
    offsets[member + 1] = (offsets[member + 1] as number) + (offsets[member] as number);
  }
  const next = offsets.slice();
  const owners = new Uint32Array(offsets[members] as number);
  for (const [index, set] of sets.entries()) {
    for (const member of set) {
      const row = next[member] as number;
      owners[row] = index;
      next[member] = row + 1;
    }
  }
  return { offsets, owners };
}
