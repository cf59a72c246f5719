import { cutSets, type Condition } from '../paths/conditions.ts';
import { smallestHittingSet } from './hitting-set.ts';

/** A path, as far as choosing what to mend is about it. */
export interface Breakable {
  readonly conditions: readonly Condition[];
  /** What it weighs. */
  readonly points: number;
}

export interface Chosen {
  /** Numbers of findings. */
  readonly findings: readonly number[];
  /** No choice has fewer. */
  readonly least: number;
}

/** The fewest findings whose mending cuts all of these paths, but for those that nothing cuts. */
export function fewestFindings(paths: readonly Breakable[]): Chosen {
  const distinct = new Map<string, ReadonlySet<number>>();
  for (const { conditions } of paths) {
    for (const set of cutSets(conditions)) {
      if (set.size > 0) distinct.set([...set].toSorted((left, right) => left - right).join(), set);
    }
  }
  const { chosen, least } = smallestHittingSet([...distinct.values()]);
  return { findings: chosen, least };
}

/** All findings that some condition of a path rests on. */
export function findingsOf(conditions: readonly Condition[]): ReadonlySet<number> {
  return new Set(conditions.flatMap((condition) => condition.flatMap((reason) => [...reason])));
}
