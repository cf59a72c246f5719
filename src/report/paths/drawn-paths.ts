import type { AttackPath } from '../../generated/attack-path.ts';
import { levels } from '../levels.ts';

/** More than these nobody can look at, and laying them out takes long. */
export const mostPathsDrawn = 200;

/** Boxes of resources in one picture, and lines between them: laying out takes longer than in proportion to these. */
export const mostNodesDrawn = 200;
export const mostStepsDrawn = 400;

/** What a picture of several paths shows, and how many it does not. */
export interface DrawnPaths {
  /** Worst first. */
  readonly drawn: readonly AttackPath[];
  readonly left: number;
}

/** The worst paths, as many as one picture takes. */
export function drawnPaths(paths: readonly AttackPath[]): DrawnPaths {
  const sorted = worstFirst(paths);
  const nodes = new Set<string>();
  const steps = new Set<string>();
  const drawn: AttackPath[] = [];
  for (const path of sorted.slice(0, mostPathsDrawn)) {
    for (const [index, { id }] of path.nodes.entries()) {
      nodes.add(id);
      steps.add(JSON.stringify([path.nodes[index - 1]?.id ?? path.entry_point, id]));
    }
    if (nodes.size > mostNodesDrawn || steps.size > mostStepsDrawn) break;
    drawn.push(path);
  }
  return { drawn, left: paths.length - drawn.length };
}

/** In the order given, of each level. */
export function worstFirst(paths: readonly AttackPath[]): readonly AttackPath[] {
  return paths.toSorted((left, right) => levels.indexOf(left.risk.level) - levels.indexOf(right.risk.level));
}
