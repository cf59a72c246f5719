import { isCut } from '../paths/conditions.ts';
import { findingsOf, type Breakable } from './choose.ts';

/** What mending each finding takes away, while some are mended. */
export interface Gains {
  /** All findings that a path rests on, in the order of the paths. */
  findings(): number[];
  isMended(finding: number): boolean;
  /** Paths that nothing has cut, by number. */
  open(): number[];
  /** How many paths would be gone if this were mended next, and what they weigh. */
  of(finding: number): { readonly cut: number; readonly points: number };
  /**
   * Mends a finding.
   *
   * @returns findings that may gain something else now: those of the paths that rested on it.
   */
  mend(finding: number): ReadonlySet<number>;
}

export function gainsOf(paths: readonly Breakable[]): Gains {
  const resting = paths.map(({ conditions }) => findingsOf(conditions));
  const mended = new Set<number>();
  const open = new Set(paths.keys());
  /** By finding: open paths that rest on it, and of these those that it would cut. */
  const near = new Map<number, number[]>();
  const cutting = new Map<number, Set<number>>();
  for (const [path, findings] of resting.entries()) {
    for (const finding of findings) {
      const own = near.get(finding);
      if (own) own.push(path);
      else near.set(finding, [path]);
      look(path, finding);
    }
  }

  function look(path: number, finding: number): void {
    const isNew = !mended.has(finding);
    mended.add(finding);
    const falls = isCut((paths[path] as Breakable).conditions, mended);
    if (isNew) mended.delete(finding);
    let own = cutting.get(finding);
    if (!own) cutting.set(finding, (own = new Set()));
    if (falls) own.add(path);
  }

  return {
    findings: () => [...near.keys()],
    isMended: (finding) => mended.has(finding),
    open: () => [...open],
    of(finding) {
      const own = cutting.get(finding);
      if (!own || own.size === 0) return { cut: 0, points: 0 };
      // Always in the order of the paths, so that sums of the same are the same.
      const fallen = (near.get(finding) ?? []).filter((path) => own.has(path));
      const points = fallen.reduce((sum, path) => sum + (paths[path] as Breakable).points, 0);
      return { cut: fallen.length, points };
    },
    mend(finding) {
      const touched = (near.get(finding) ?? []).filter((path) => open.has(path));
      const fallen = cutting.get(finding) ?? new Set();
      mended.add(finding);
      for (const path of fallen) open.delete(path);
      const changed = new Set<number>();
      for (const path of touched) {
        for (const other of resting[path] as ReadonlySet<number>) {
          if (mended.has(other)) continue;
          changed.add(other);
          if (open.has(path)) look(path, other);
          else cutting.get(other)?.delete(path);
        }
      }
      for (const other of changed)
        near.set(
          other,
          (near.get(other) ?? []).filter((path) => open.has(path)),
        );
      cutting.delete(finding);
      return changed;
    },
  };
}
