import type { HittingSet, Sets } from '../../../src/graph/plan/hitting-set.ts';

/**
 * What src/graph/plan does, with sets alone and all of them looked at again in each round: the same choice, branch by branch, and the
 * same bound where trying ends early.
 */
export function plainHittingSet(sets: Sets, most: number): HittingSet {
  const { forced, rest } = reduced(sets);
  const parts = partsOf(rest);
  const found = parts.map((part) => smallestOfPart(part, Math.ceil(most / parts.length)));
  return {
    chosen: [...forced, ...found.flatMap(({ chosen }) => chosen)].toSorted((left, right) => left - right),
    least: forced.length + found.reduce((sum, { least }) => sum + least, 0),
  };
}

function smallestOfPart(part: Sets, most: number): HittingSet {
  let best: readonly number[] = greedy(part);
  let lookedAt = 0;
  const search = (sets: Sets, taken: readonly number[]): void => {
    lookedAt += sizeOf(sets);
    if (lookedAt > most) return;
    const { forced, rest } = reduced(sets);
    const chosen = [...taken, ...forced];
    if (chosen.length + disjoint(rest) >= best.length) return;
    const [branch] = rest.toSorted((left, right) => left.size - right.size);
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
  };
  search(part, []);
  return { chosen: best, least: lookedAt > most ? Math.min(best.length, disjoint(part)) : best.length };
}

function reduced(sets: Sets): { forced: number[]; rest: Sets } {
  const forced: number[] = [];
  let rest = sets;
  for (;;) {
    const [member] = rest.find(({ size }) => size === 1) ?? [];
    if (member !== undefined) {
      forced.push(member);
      rest = rest.filter((set) => !set.has(member));
      continue;
    }
    const smaller = withoutDominated(withoutSupersets(rest));
    if (sizeOf(smaller) === sizeOf(rest)) return { forced, rest };
    rest = smaller;
  }
}

function sizeOf(sets: Sets): number {
  return sets.reduce((sum, set) => sum + set.size + 1, 0);
}

function withoutSupersets(sets: Sets): Sets {
  return sets.filter(
    (set, index) =>
      !sets.some(
        (other, at) => at !== index && other.isSubsetOf(set) && (other.size < set.size || at < index),
      ),
  );
}

function withoutDominated(sets: Sets): Sets {
  const owners = ownersIn(sets);
  const isDominated = (member: number, own: ReadonlySet<number>) =>
    [...owners].some(
      ([other, wider]) =>
        other !== member && own.isSubsetOf(wider) && (own.size < wider.size || other < member),
    );
  const gone = new Set(
    [...owners].filter(([member, own]) => isDominated(member, own)).map(([member]) => member),
  );
  return sets.map((set) => set.difference(gone));
}

function ownersIn(sets: Sets): Map<number, Set<number>> {
  const owners = new Map<number, Set<number>>();
  for (const [index, set] of sets.entries()) {
    for (const member of set) owners.set(member, (owners.get(member) ?? new Set()).add(index));
  }
  return owners;
}

function partsOf(sets: Sets): Sets[] {
  const owners = ownersIn(sets);
  const seen = new Set<number>();
  return [...sets.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const part: ReadonlySet<number>[] = [];
    const waiting = [start];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const set = sets[index] as ReadonlySet<number>;
      part.push(set);
      const others = [...set].flatMap((member) => [...(owners.get(member) ?? [])]);
      for (const other of others) if (!seen.has(other)) waiting.push(other);
      for (const other of others) seen.add(other);
    }
    return [part];
  });
}

function greedy(sets: Sets): number[] {
  const chosen: number[] = [];
  for (let rest = sets; rest.length > 0;) {
    const [best] = [...ownersIn(rest)].toSorted(([, left], [, right]) => right.size - left.size);
    const member = best?.[0] as number;
    chosen.push(member);
    rest = rest.filter((set) => !set.has(member));
  }
  const kept = new Set(chosen);
  for (const member of chosen) {
    kept.delete(member);
    if (sets.some((set) => set.isDisjointFrom(kept))) kept.add(member);
  }
  return [...kept];
}

function disjoint(sets: Sets): number {
  const used = new Set<number>();
  return sets
    .toSorted((left, right) => left.size - right.size)
    .filter((set) => {
      const isFree = set.isDisjointFrom(used);
      if (isFree) for (const member of set) used.add(member);
      return isFree;
    }).length;
}
