import type { Sets } from './hitting-set.ts';
import { membership } from './membership.ts';

/** What is left to decide once all that needs no decision is made. */
export interface Reduced {
  readonly forced: readonly number[];
  readonly rest: Sets;
}

/**
 * Takes away what decides nothing, as long as there is any: sets that hold another one, members that are in no set which another
 * member is not in as well, and sets of one, whose member must be chosen.
 */
export function reduced(sets: Sets): Reduced {
  const forced: number[] = [];
  let rest = sets;
  for (;;) {
    const single = rest.find(({ size }) => size === 1);
    if (single) {
      const [member] = single as ReadonlySet<number> & Iterable<number>;
      forced.push(member as number);
      rest = rest.filter((set) => !set.has(member as number));
      continue;
    }
    const smaller = withoutDominated(withoutSupersets(rest));
    if (sizeOf(smaller) === sizeOf(rest)) return { forced, rest };
    rest = smaller;
  }
}

/** How many members the sets have, and sets there are. */
export function sizeOf(sets: Sets): number {
  return sets.reduce((sum, set) => sum + set.size + 1, 0);
}

function withoutSupersets(sets: Sets): Sets {
  const owners = membership(sets);
  const gone = new Set<number>();
  for (const [index, set] of sets.entries()) {
    if (gone.has(index)) continue;
    for (const other of rarestOwners(set, owners)) {
      if (other === index || gone.has(other)) continue;
      if (set.isSubsetOf(sets[other] as ReadonlySet<number>)) gone.add(other);
    }
  }
  return gone.size === 0 ? sets : sets.filter((_, index) => !gone.has(index));
}

/** Whatever holds a set has its rarest member too. */
function rarestOwners(
  set: ReadonlySet<number>,
  owners: ReadonlyMap<number, ReadonlySet<number>>,
): ReadonlySet<number> {
  let rarest: ReadonlySet<number> | undefined;
  for (const member of set) {
    const own = owners.get(member);
    if (own && (!rarest || own.size < rarest.size)) rarest = own;
  }
  return rarest ?? new Set();
}

function withoutDominated(sets: Sets): Sets {
  const owners = membership(sets);
  const gone = new Set<number>();
  for (const [member, own] of owners) {
    const [first] = own;
    for (const other of sets[first as number] as ReadonlySet<number>) {
      if (other === member || gone.has(other)) continue;
      const wider = owners.get(other) as ReadonlySet<number>;
      // Of two that are in the same sets the smaller number stays.
      if (!own.isSubsetOf(wider) || (own.size === wider.size && member < other)) continue;
      gone.add(member);
      break;
    }
  }
  return gone.size === 0 ? sets : sets.map((set) => set.difference(gone));
}
