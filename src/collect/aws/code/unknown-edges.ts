import type { Relationship } from '../../../generated/inventory.ts';
import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown, isWholeToken } from '../../code/token.ts';
import { edgePaths } from './edge-paths.ts';

const edges = edgePaths.map(([path, ...kinds]) => ({ path, steps: path.split('.'), kinds }));

/**
 * Edges that lead nobody knows where: normalisers find none below a block that is not known, nor in an address of which they only
 * read a part.
 */
export function unknownEdges({ id, configuration }: NativeResource): Relationship[] {
  return edges.flatMap(({ path, steps, kinds }) => {
    const to = unknownOn(configuration, steps, 0);
    return to === undefined ? [] : kinds.map((kind) => ({ from: id, to, kind, evidence: path }));
  });
}

/** What is not known on the way, or, as a whole, at the end. */
function unknownOn(value: unknown, steps: readonly string[], at: number): string | undefined {
  const name = steps[at];
  if (isUnknown(value)) return name !== undefined || isWholeToken(value) ? value : undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = unknownOn(item, steps, at);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (name === undefined || typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) {
    return undefined;
  }
  return unknownOn((value as Readonly<Record<string, unknown>>)[name], steps, at + 1);
}
