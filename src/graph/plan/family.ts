/** Sets of the numbers below `members`, each a list in the order in which it was given. */
export interface Family {
  readonly sets: readonly Uint32Array[];
  readonly members: number;
}

/** A family with what its members were called before. */
export interface Renumbered extends Family {
  readonly names: readonly number[];
}

/** Numbers members from 0 on, in the order of what they are called. */
export function renumbered(sets: Iterable<Iterable<number>>): Renumbered {
  const distinct = new Set<number>();
  for (const set of sets) for (const member of set) distinct.add(member);
  const names = Uint32Array.from(distinct).toSorted();
  const numbers = new Map<number, number>();
  for (const [number, name] of names.entries()) numbers.set(name, number);
  return {
    sets: Array.from(sets, (set) => Uint32Array.from(set, (name) => numbers.get(name) as number)),
    members: names.length,
    names: [...names],
  };
}

/** How many members sets have, and sets there are. */
export function sizeOf(sets: Family['sets']): number {
  return sets.reduce((sum, set) => sum + set.length + 1, 0);
}
