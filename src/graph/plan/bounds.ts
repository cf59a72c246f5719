import type { Sets } from './hitting-set.ts';
import { membership } from './membership.ts';

/** No choice is smaller than as many sets as have nothing in common. */
export function lowerBound(sets: Sets): number {
  const used = new Set<number>();
  let count = 0;
  for (const set of sets.toSorted((left, right) => left.size - right.size)) {
    if (!set.isDisjointFrom(used)) continue;
    for (const member of set) used.add(member);
    count += 1;
  }
  return count;
}

/** A choice that takes what is in most sets first, without those that later ones made needless. */
export function greedy(sets: Sets): number[] {
  const chosen: number[] = [];
  for (let rest = sets; rest.length > 0;) {
    const member = mostCommon(rest);
    chosen.push(member);
    rest = rest.filter((set) => !set.has(member));
  }
  return withoutNeedless(chosen, sets);
}

function mostCommon(sets: Sets): number {
  let found = Number.NaN;
  let most = 0;
  for (const [member, owners] of membership(sets)) {
    if (owners.size > most) [found, most] = [member, owners.size];
  }
  return found;
}

function withoutNeedless(chosen: readonly number[], sets: Sets): number[] {
  const kept = new Set(chosen);
  for (const member of chosen) {
    kept.delete(member);
    if (sets.some((set) => set.isDisjointFrom(kept))) kept.add(member);
  }
  return [...kept];
}
