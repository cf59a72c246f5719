import type { UnitShape } from '../../policy/unit-shape.ts';

type Paths = readonly (readonly string[])[];

/** Whether units of one shape hold all that another one names. */
export function covers(has: UnitShape, needs: UnitShape): boolean {
  return (
    pathsCover(has.fields, needs.fields) &&
    edgesCover(has.related, needs.related) &&
    edgesCover(has.related_from, needs.related_from)
  );
}

function edgesCover(has: UnitShape['related'], needs: UnitShape['related']): boolean {
  return Object.entries(needs).every(([edge, paths]) => {
    const kept = has[edge];
    return kept !== undefined && pathsCover(kept, paths);
  });
}

function pathsCover(has: Paths, needs: Paths): boolean {
  return needs.every((path) => has.some((kept) => kept.every((name, index) => path[index] === name)));
}
