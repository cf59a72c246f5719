import { fewestFindings, type Breakable } from './choose.ts';
import { gainsOf } from './gains.ts';
import { rankedQueue } from './ranked-queue.ts';

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
  const gains = gainsOf(paths);
  const ordered: Ordered[] = [];

  const take = (findings: readonly number[], all: boolean): void => {
    const queue = rankedQueue(findings.map((finding) => rankOf(finding)));
    for (let best = queue.best(); best !== undefined; best = queue.best()) {
      const { cut, points } = gains.of(best);
      if (cut === 0 && !all) return;
      queue.remove(best);
      ordered.push({ finding: best, cut, points });
      for (const other of gains.mend(best)) queue.change(rankOf(other));
    }
  };
  const rankOf = (finding: number) => ({
    item: finding,
    rank: gains.of(finding).points,
    next: weightOf(finding),
  });

  take([...new Set(first)], true);
  take(
    gains.findings().filter((finding) => !gains.isMended(finding)),
    false,
  );
  // What is left falls only when several are mended.
  const left = gains.open().map((path) => paths[path] as Breakable);
  take(
    fewestFindings(left).findings.filter((finding) => !gains.isMended(finding)),
    true,
  );
  return ordered;
}
