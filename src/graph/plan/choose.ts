import { cutSets, isCut, type Condition } from '../paths/conditions.ts';
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

/** A finding in the order in which to mend, with how many paths are gone then, and what they weigh. */
export interface Ordered {
  readonly finding: number;
  readonly cut: number;
  readonly points: number;
}

/**
 * Findings in the order in which mending removes most, each weighed as if those before it were mended.
 *
 * @param first findings that come before all others.
 */
export function inOrder(
  paths: readonly Breakable[],
  first: readonly number[],
  weightOf: (finding: number) => number,
): Ordered[] {
  const byFinding = pathsByFinding(paths);
  const mended = new Set<number>();
  const open = new Set(paths.keys());
  const ordered: Ordered[] = [];
  const gains = new Map<number, { readonly cut: readonly number[]; readonly points: number }>();

  const gainOf = (finding: number) => {
    const known = gains.get(finding);
    if (known) return known;
    const after = new Set([...mended, finding]);
    const cut = (byFinding.get(finding) ?? []).filter(
      (path) => open.has(path) && isCut((paths[path] as Breakable).conditions, after),
    );
    const points = cut.reduce((sum, path) => sum + (paths[path] as Breakable).points, 0);
    const gain = { cut, points };
    gains.set(finding, gain);
    return gain;
  };

  const take = (waiting: Set<number>, all: boolean): void => {
    while (waiting.size > 0) {
      const best = bestOf(waiting, (finding) => gainOf(finding).points, weightOf);
      const { cut, points } = gainOf(best);
      if (cut.length === 0 && !all) return;
      waiting.delete(best);
      mended.add(best);
      ordered.push({ finding: best, cut: cut.length, points });
      for (const path of cut) open.delete(path);
      forget(best);
    }
  };

  /** What shares a path with it may gain something else now. */
  const forget = (finding: number): void => {
    gains.delete(finding);
    for (const path of byFinding.get(finding) ?? []) {
      for (const other of findingsOf((paths[path] as Breakable).conditions)) gains.delete(other);
    }
  };

  take(new Set(first), true);
  take(new Set([...byFinding.keys()].filter((finding) => !mended.has(finding))), false);
  // What is left falls only when several are mended.
  const left = [...open].map((path) => paths[path] as Breakable);
  take(new Set(fewestFindings(left).findings.filter((finding) => !mended.has(finding))), true);
  return ordered;
}

function pathsByFinding(paths: readonly Breakable[]): Map<number, number[]> {
  const owners = new Map<number, number[]>();
  for (const [index, { conditions }] of paths.entries()) {
    for (const finding of findingsOf(conditions)) {
      const own = owners.get(finding);
      if (own) own.push(index);
      else owners.set(finding, [index]);
    }
  }
  return owners;
}

/** All findings that some condition of a path rests on. */
export function findingsOf(conditions: readonly Condition[]): ReadonlySet<number> {
  return new Set(conditions.flatMap((condition) => condition.flatMap((reason) => [...reason])));
}

function bestOf(
  findings: ReadonlySet<number>,
  gainOf: (finding: number) => number,
  weightOf: (finding: number) => number,
): number {
  let best = Number.NaN;
  let most = [-1, -1];
  for (const finding of findings) {
    const [gain, weight] = [gainOf(finding), weightOf(finding)];
    if (gain > (most[0] as number) || (gain === most[0] && weight > (most[1] as number))) {
      [best, most] = [finding, [gain, weight]];
    }
  }
  return best;
}
