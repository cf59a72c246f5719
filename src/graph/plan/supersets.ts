import { takeSet, type Remaining } from './remaining.ts';

/**
 * Takes away sets that hold another one; of two that are the same, the later one. Only what shrank can have come to be in another.
 *
 * @returns whether there were any.
 */
export function takeSupersets(remaining: Remaining): boolean {
  const { sets, offsets, owners, sizes, shrunk } = remaining;
  let found = false;
  for (let set = shrunk.indexOf(1); set >= 0; set = shrunk.indexOf(1, set + 1)) {
    shrunk[set] = 0;
    const size = sizes[set] as number;
    if (size === 0) continue;
    const rarest = markMembers(remaining, sets[set] as Uint32Array);
    // Whatever holds a set has its rarest member too.
    for (let row = offsets[rarest] as number; row < (offsets[rarest + 1] as number); row += 1) {
      const other = owners[row] as number;
      if (other === set || (sizes[other] as number) < size) continue;
      if (markedIn(remaining, sets[other] as Uint32Array) < size) continue;
      takeSet(remaining, other);
      found = true;
    }
  }
  return found;
}

/** @returns the member that is in the fewest sets. */
function markMembers(remaining: Remaining, set: Uint32Array): number {
  const { degrees, marks } = remaining;
  remaining.tick += 1;
  let rarest = Number.NaN;
  for (const member of set) {
    const degree = degrees[member] as number;
    if (degree === 0) continue;
    marks[member] = remaining.tick;
    if (Number.isNaN(rarest) || degree < (degrees[rarest] as number)) rarest = member;
  }
  return rarest;
}

function markedIn({ marks, tick }: Remaining, set: Uint32Array): number {
  let count = 0;
  for (const member of set) if (marks[member] === tick) count += 1;
  return count;
}
