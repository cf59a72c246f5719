import type { Family } from './family.ts';
import { ownersOf, type Owners } from './owners.ts';

/** What is left of a family while sets and members are taken away, and what was touched by that. */
export interface Remaining extends Family, Owners {
  /** By set: how many members it still has; 0 for one that is gone. */
  readonly sizes: Uint32Array;
  /** By member: in how many sets that are left it is; 0 for one that is gone. */
  readonly degrees: Uint32Array;
  /** Sets that lost members, and members that lost sets, since it was asked last: all of them at first. */
  readonly shrunk: Uint8Array;
  readonly lost: Uint8Array;
  /** Sets that may have one member left. */
  readonly single: number[];
  /** Of members, numbers that only grow: what was marked earlier needs no clearing. */
  readonly marks: Uint32Array;
  tick: number;
}

export function remainingOf(family: Family): Remaining {
  const { sets, members } = family;
  const { offsets, owners } = ownersOf(family);
  return {
    sets,
    members,
    offsets,
    owners,
    sizes: Uint32Array.from(sets, ({ length }) => length),
    degrees: Uint32Array.from({ length: members }, (_, member) => {
      return (offsets[member + 1] as number) - (offsets[member] as number);
    }),
    shrunk: new Uint8Array(sets.length).fill(1),
    lost: new Uint8Array(members).fill(1),
    single: [...sets.keys()].filter((index) => sets[index]?.length === 1),
    marks: new Uint32Array(members),
    tick: 1,
  };
}

export function takeSet(remaining: Remaining, set: number): void {
  const { sets, sizes, degrees, lost } = remaining;
  sizes[set] = 0;
  for (const member of sets[set] as Uint32Array) {
    if (degrees[member] === 0) continue;
    degrees[member] = (degrees[member] as number) - 1;
    lost[member] = 1;
  }
}

/** Takes a member out of all sets. */
export function takeMember(remaining: Remaining, member: number): void {
  const { offsets, owners, sizes, degrees, shrunk, single } = remaining;
  degrees[member] = 0;
  for (let row = offsets[member] as number; row < (offsets[member + 1] as number); row += 1) {
    const set = owners[row] as number;
    if (sizes[set] === 0) continue;
    sizes[set] = (sizes[set] as number) - 1;
    shrunk[set] = 1;
    if (sizes[set] === 1) single.push(set);
  }
}
