import type { UnitShape } from '../../../src/policy/unit-shape.ts';
import type { Unit } from '../../../src/policy/units.ts';

/** A unit without everything that its shape does not name: what no policy may miss. */
export function cut(unit: Unit, shape: UnitShape): Unit {
  const { related, related_from: relatedFrom, ...resource } = unit;
  return {
    ...(only(resource, shape.fields) as typeof resource),
    related: neighbours(related, shape.related),
    related_from: neighbours(relatedFrom, shape.related_from),
  };
}

function neighbours(edges: Unit['related'], shapes: UnitShape['related']): Unit['related'] {
  const kept = [['id'], ['unresolved'], ['unknown'], ['edge']];
  return Object.fromEntries(
    Object.entries(edges)
      .filter(([edge]) => edge in shapes)
      .map(([edge, list]) => [
        edge,
        list.map((neighbour) => only(neighbour, [...kept, ...(shapes[edge] ?? [])]) as typeof neighbour),
      ]),
  );
}

function only(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.some((path) => path.length === 0) || !isObject(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const below = paths.filter(([first]) => first === key).map((path) => path.slice(1));
      return below.length > 0 ? [[key, only(inner, below)]] : [];
    }),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
