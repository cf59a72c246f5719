import type { Family } from './family.ts';
import { ownersOf } from './owners.ts';

/** The sets in groups that have no member in common: each is decided by itself. */
export function partsOf(family: Family): Family['sets'][] {
  const { sets, members } = family;
  const { offsets, owners } = ownersOf(family);
  const seen = new Uint8Array(sets.length);
  const done = new Uint8Array(members);
  const parts: Uint32Array[][] = [];
  for (const start of sets.keys()) {
    if (seen[start] === 1) continue;
    const part: Uint32Array[] = [];
    const waiting = [start];
    seen[start] = 1;
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const set = sets[index] as Uint32Array;
      part.push(set);
      for (const member of set) {
        if (done[member] === 1) continue;
        done[member] = 1;
        for (let row = offsets[member] as number; row < (offsets[member + 1] as number); row += 1) {
          const other = owners[row] as number;
          if (seen[other] === 1) continue;
          seen[other] = 1;
          waiting.push(other);
        }
      }
    }
    parts.push(part);
  }
  return parts;
}
