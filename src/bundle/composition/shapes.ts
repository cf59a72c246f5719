import { compare } from '../../inventory/order.ts';
import { leastPaths } from '../../policy/shape-paths.ts';
import type { UnitShape } from '../../policy/unit-shape.ts';

/** What the policies of either can look at. */
export function shapeOfBoth(left: UnitShape, right: UnitShape): UnitShape {
  return {
    fields: leastPaths([...left.fields, ...right.fields]),
    related: edgesOfBoth(left.related, right.related),
    related_from: edgesOfBoth(left.related_from, right.related_from),
  };
}

function edgesOfBoth(left: UnitShape['related'], right: UnitShape['related']): UnitShape['related'] {
  const kinds = [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted(compare);
  return Object.fromEntries(
    kinds.map((kind) => [kind, leastPaths([...(left[kind] ?? []), ...(right[kind] ?? [])])]),
  );
}
