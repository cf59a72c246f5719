import { compare } from '../../inventory/order.ts';
import type { Known } from './known.ts';

/** Results that the other report does not have under their fingerprints, by these. */
export type Unmatched = ReadonlyMap<string, Known>;

/**
 * Files and folders that have another name in the later report, of whose resources the ids are others then: those of the earlier one of
 * which nothing is left, with those of the later one that were not there, where half of the larger one's results are the same.
 *
 * @param isWhole whether a root has nothing that both reports know.
 * @returns the fingerprint in the earlier report of each later one that has moved.
 */
export function movedResults(
  earlier: Unmatched,
  later: Unmatched,
  isWhole: (root: string) => boolean,
  repositoryOf: (root: string) => string,
): ReadonlyMap<string, string> {
  const gone = byRoot(earlier, isWhole);
  const come = byRoot(later, isWhole);
  const pairs = [...gone]
    .flatMap(([from, old]) =>
      [...come]
        .filter(([to]) => repositoryOf(from) === repositoryOf(to))
        .map(([to, own]) => ({ from, to, shared: sharedKeys(old, own), most: Math.max(old.size, own.size) })),
    )
    .filter(({ shared, most }) => shared.length * 2 >= most)
    .toSorted(
      (left, right) =>
        right.shared.length - left.shared.length ||
        compare(left.from, right.from) ||
        compare(left.to, right.to),
    );
  const taken = new Set<string>();
  const moved = new Map<string, string>();
  for (const { from, to, shared } of pairs) {
    if (taken.has(`-${from}`) || taken.has(`+${to}`)) continue;
    taken.add(`-${from}`).add(`+${to}`);
    for (const key of shared) moved.set(come.get(to)?.get(key) ?? '', gone.get(from)?.get(key) ?? '');
  }
  return moved;
}

type Keys = ReadonlyMap<string, string>;

function byRoot(unmatched: Unmatched, isWhole: (root: string) => boolean): Map<string, Keys> {
  const roots = new Map<string, Map<string, string>>();
  for (const [fingerprint, { code }] of unmatched) {
    if (!code || !isWhole(code.root)) continue;
    const keys = roots.get(code.root) ?? new Map<string, string>();
    roots.set(code.root, keys.set(code.key, fingerprint));
  }
  return roots;
}

function sharedKeys(left: Keys, right: Keys): string[] {
  return [...left.keys()].filter((key) => right.has(key));
}
