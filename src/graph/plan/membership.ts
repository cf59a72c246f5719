import type { Sets } from './hitting-set.ts';

/** Of each member the sets, by number, that it is in. */
export function membership(sets: Sets): Map<number, Set<number>> {
  const owners = new Map<number, Set<number>>();
  for (const [index, set] of sets.entries()) {
    for (const member of set) {
      const own = owners.get(member);
      if (own) own.add(index);
      else owners.set(member, new Set([index]));
    }
  }
  return owners;
}
