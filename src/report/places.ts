import type { CodeOrigin, Origin, Place } from '../generated/inventory.ts';
import type { Evidence, ReportPlace } from '../generated/report.ts';
import { keptByText } from '../kept-by-text.ts';

/**
 * Where in a resource's file an evidence path is set: the place of its pointer or of the nearest one above it that has one; where
 * only parts of it have places, that of the first.
 *
 * @param path properties.a.b, properties.list[].field, properties.list[3]. What a neighbour has is not in this file.
 */
export function placeOf(origin: Origin, path: string): Place | undefined {
  if (origin.kind !== 'code' || !origin.places) return undefined;
  const above = pointersOf(path);
  const [pointer] = above;
  if (pointer === undefined) return undefined;
  const { places } = origin;
  const known = above.find((one) => Object.hasOwn(places, one));
  if (known !== undefined) return places[known];
  const below = Object.keys(places).find((other) => other.startsWith(`${pointer}/`));
  return below === undefined ? undefined : places[below];
}

/** The whole resource, as far as the document says where it ends. */
export function blockOf({ line, column, end_line, end_column }: CodeOrigin): ReportPlace {
  return {
    line,
    ...(column !== undefined && { column }),
    ...(end_line !== undefined && { end_line }),
    ...(end_column !== undefined && { end_column }),
  };
}

/** Where to look first: what the check's details name, what is unknown, what else was looked at, the resource. */
export function bestPlace(
  origin: CodeOrigin,
  evidence: readonly Evidence[],
  named: readonly Evidence[],
): ReportPlace {
  const ranked = [...named, ...evidence.filter(({ state }) => state === 'unknown'), ...evidence];
  return ranked.find(({ place }) => place !== undefined)?.place ?? blockOf(origin);
}

/** The pointer of a path and those above it, the nearest first; none where it points at no part of anything. */
const pointersOf = keptByText((path) => {
  const pointers: string[] = [];
  const pointer = pointerOf(path);
  if (!/^\/[^/]+\//.test(pointer)) return pointers;
  for (let above = pointer; above !== ''; above = above.slice(0, above.lastIndexOf('/')))
    pointers.push(above);
  return pointers;
});

/** RFC 6901, up to where a path means all items of a list. */
function pointerOf(path: string): string {
  const [known = ''] = path.split('[]');
  return known
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((name) => name !== '')
    .map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
