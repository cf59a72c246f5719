import type { Condition } from '../../src/graph/paths/conditions.ts';
import type { PlannedPath } from '../../src/graph/plan/plan.ts';
import { randomOf } from '../estate/random.ts';

/** Findings to a path, where paths rest on few that many share and many that few do. */
const perPath = 0.3;

/** Paths with what they rest on: insights of one or two reasons, and edges that one of several findings breaks. */
export function pathsToCut(count: number, seed: number): PlannedPath[] {
  const findings = Math.max(2, Math.round(count * perPath));
  return Array.from({ length: count }, (_, path) => {
    const random = randomOf(seed, count, path);
    const reason = () =>
      new Set(drawn(1 + Math.floor(random() * 2), () => Math.floor(random() ** 1.5 * findings)));
    const conditions: Condition[] = drawn(1 + Math.floor(random() * 3), () =>
      drawn(random() < 0.2 ? 2 : 1, reason),
    );
    return { id: `path-${path}`, level: 'critical', points: 1 + Math.floor(random() * 40), conditions };
  });
}

function drawn<Item>(count: number, draw: () => Item): Item[] {
  return Array.from({ length: count }, draw);
}
