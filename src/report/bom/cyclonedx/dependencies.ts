import type { BomItem } from '../../../generated/bom.ts';
import { compare } from '../../../inventory/order.ts';
import { placementOf } from './placement.ts';

/**
 * What needs what, by https://cyclonedx.org/docs/1.7/json/#dependencies: of components and services, as the graph's edges say. What is
 * part of something is needed by it.
 */
export function dependenciesOf(
  items: readonly BomItem[],
  byId: ReadonlyMap<string, BomItem>,
  root: string,
): object[] {
  const needed = new Map<string, Set<string>>();
  const there = items.filter((item) => placementOf(item) !== 'workflow');
  for (const { id } of there) needed.set(id, new Set());
  for (const { id, uses, data, part_of: holders } of there) {
    for (const other of [...uses, ...data]) add(id, other.id);
    for (const holder of holders) add(holder.id, id);
  }
  return [
    { ref: root, dependsOn: there.map(({ id }) => id).toSorted(compare) },
    ...[...needed].map(([ref, on]) => ({ ref, dependsOn: [...on].toSorted(compare) })),
  ];

  function add(from: string, to: string): void {
    const other = byId.get(to);
    if (from !== to && other && placementOf(other) !== 'workflow') needed.get(from)?.add(to);
  }
}
