import type { Family } from './family.ts';
import { ownersOf, type Owners } from './owners.ts';

/**
 * A choice that takes what is in most sets first, without those that later ones made needless. Of several that are in as many sets the one
 * that comes first in them is taken.
 */
export function greedy(family: Family): number[] {
  const { sets, members } = family;
  const all = ownersOf(family);
  const counts = Uint32Array.from({ length: members }, (_, member) => {
    return (all.offsets[member + 1] as number) - (all.offsets[member] as number);
  });
  const open = new Uint8Array(sets.length).fill(1);
  const chosen: number[] = [];
  // Counts never grow, so that what was passed over stays behind until fewer are enough.
  for (let most = largest(counts); most > 0; most = largest(counts)) {
    for (const [index, set] of sets.entries()) {
      if (open[index] === 0) continue;
      const member = set.find((one) => counts[one] === most);
      if (member === undefined) continue;
      chosen.push(member);
      take(member);
    }
  }
  return withoutNeedless(chosen, family, all);

  function take(member: number): void {
    for (let row = all.offsets[member] as number; row < (all.offsets[member + 1] as number); row += 1) {
      const set = all.owners[row] as number;
      if (open[set] === 0) continue;
      open[set] = 0;
      for (const other of sets[set] as Uint32Array) counts[other] = (counts[other] as number) - 1;
    }
  }
}

function largest(counts: Uint32Array): number {
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  return most;
}

function withoutNeedless(
  chosen: readonly number[],
  { sets, members }: Family,
  { offsets, owners }: Owners,
): number[] {
  const isChosen = new Uint8Array(members);
  for (const member of chosen) isChosen[member] = 1;
  const hits = Uint32Array.from(sets, (set) => set.reduce((sum, one) => sum + (isChosen[one] as number), 0));
  return chosen.filter((member) => {
    const own = owners.subarray(offsets[member], offsets[member + 1]);
    if (own.some((set) => hits[set] === 1)) return true;
    for (const set of own) hits[set] = (hits[set] as number) - 1;
    return false;
  });
}
