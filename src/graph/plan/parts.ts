import type { Sets } from './hitting-set.ts';
import { membership } from './membership.ts';

/** The sets in groups that have no member in common: each is decided by itself. */
export function partsOf(sets: Sets): Sets[] {
  const owners = membership(sets);
  const seen = new Set<number>();
  return [...sets.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const part: ReadonlySet<number>[] = [];
    const waiting = [start];
    seen.add(start);
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const set = sets[index] as ReadonlySet<number>;
      part.push(set);
      for (const member of set) {
        for (const other of owners.get(member) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          waiting.push(other);
        }
        owners.delete(member);
      }
    }
    return [part];
  });
}
