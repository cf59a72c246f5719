import type { BomItem } from '../../../generated/bom.ts';
import { compare } from '../../../inventory/order.ts';

/** The advisories that hit components: https://cyclonedx.org/docs/1.7/json/#vulnerabilities */
export function vulnerabilitiesOf(items: readonly BomItem[]): object[] | undefined {
  const hit = Map.groupBy(
    items.flatMap(({ id, advisories }) => advisories.map((advisory) => ({ advisory, ref: id }))),
    ({ advisory }) => advisory,
  );
  const found = [...hit]
    .toSorted(([left], [right]) => compare(left, right))
    .map(([id, affected]) => ({ id, affects: affected.map(({ ref }) => ({ ref })) }));
  return found.length === 0 ? undefined : found;
}
