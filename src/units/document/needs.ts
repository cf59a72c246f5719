import { keptBy, type Kept } from '../json/paths.ts';
import type { UnitShape } from '../../policy/unit-shape.ts';

/** What the units of one type are made of. */
export interface TypeNeeds {
  readonly resource: Kept;
  /** What is kept of neighbours, by the kind of the edge. */
  readonly related: ReadonlyMap<string, Kept>;
  readonly relatedFrom: ReadonlyMap<string, Kept>;
  /** Whether the policies read the lists of neighbours at all. */
  readonly hasRelated: boolean;
  readonly hasRelatedFrom: boolean;
}

/** What the units of each type are made of, by native type in lower case. */
export function needsByTypeOf(shapes: ReadonlyMap<string, UnitShape>): ReadonlyMap<string, TypeNeeds> {
  return new Map([...shapes].map(([type, shape]) => [type, needsOf(shape)]));
}

const sides = new Set(['related', 'related_from']);

function needsOf(shape: UnitShape): TypeNeeds {
  const own = shape.fields.filter(([name]) => name === undefined || !sides.has(name));
  const reads = (side: string) => shape.fields.some(([name]) => name === undefined || name === side);
  return {
    resource: keptBy(own),
    related: neighbours(shape.related),
    relatedFrom: neighbours(shape.related_from),
    hasRelated: reads('related') || Object.keys(shape.related).length > 0,
    hasRelatedFrom: reads('related_from') || Object.keys(shape.related_from).length > 0,
  };
}

function neighbours(edges: UnitShape['related']): ReadonlyMap<string, Kept> {
  return new Map(Object.entries(edges).map(([kind, paths]) => [kind, keptBy(paths)]));
}
