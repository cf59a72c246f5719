import type { Relationship } from '../../../generated/inventory.ts';
import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown, isWholeToken } from '../../code/token.ts';
import { edgePaths } from './edge-paths.ts';

/**
 * Edges that lead nobody knows where: normalisers find none below a block that is not known, nor in an address of which they only
 * read a part.
 */
export function unknownEdges({ id, configuration }: NativeResource): Relationship[] {
  return edgePaths.flatMap(([path, ...kinds]) => {
    const to = unknownOn(configuration, path.split('.'));
    return to === undefined ? [] : kinds.map((kind) => ({ from: id, to, kind, evidence: path }));
  });
}

/** What is not known on the way, or, as a whole, at the end. */
function unknownOn(value: unknown, [name, ...rest]: readonly string[]): string | undefined {
  if (isUnknown(value)) return name !== undefined || isWholeToken(value) ? value : undefined;
  if (Array.isArray(value)) {
    const names = name === undefined ? [] : [name, ...rest];
    for (const item of value) {
      const found = unknownOn(item, names);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (name === undefined || typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) {
    return undefined;
  }
  return unknownOn((value as Readonly<Record<string, unknown>>)[name], rest);
}
