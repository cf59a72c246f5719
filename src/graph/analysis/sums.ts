import { levels } from '../../report/levels.ts';
import type { AttackPath } from '../../generated/attack-path.ts';
import type { AttackPathCounts, RiskCounts } from '../../generated/report.ts';
import { compare } from '../../inventory/order.ts';

export function countsOf(paths: readonly AttackPath[]): RiskCounts {
  const counts: RiskCounts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { risk } of paths) counts[risk.level] += 1;
  return counts;
}

const mostChokePoints = 10;

/** Resources that several paths lead over, most first. */
export function chokePoints(paths: readonly AttackPath[]): AttackPathCounts['choke_points'] {
  const over = new Map<string, { id: string; name: string; type?: string; paths: number }>();
  for (const { id, name, type } of paths.flatMap(({ nodes }) => nodes)) {
    const own = over.get(id) ?? { id, name, ...(type !== undefined && { type }), paths: 0 };
    own.paths += 1;
    over.set(id, own);
  }
  return [...over.values()]
    .filter((own) => own.paths > 1)
    .toSorted((left, right) => right.paths - left.paths || compare(left.id, right.id))
    .slice(0, mostChokePoints);
}

/** The order of paths in reports: by level, then the shorter, then by what they are. */
export function worstFirst(left: AttackPath, right: AttackPath): number {
  return (
    levels.indexOf(left.risk.level) - levels.indexOf(right.risk.level) ||
    left.steps.length - right.steps.length ||
    compare(left.rule, right.rule) ||
    compare(left.nodes[0].id, right.nodes[0].id) ||
    compare(left.nodes.at(-1)?.id ?? '', right.nodes.at(-1)?.id ?? '') ||
    compare(left.id, right.id)
  );
}
