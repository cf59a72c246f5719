import { compare } from '../inventory/order.ts';

/** Object keys on the way to a value. */
export type Path = readonly string[];

/** Sorted, without the paths that another one holds. */
export function leastPaths(paths: readonly Path[]): Path[] {
  const all = distinctPaths(paths);
  return all
    .filter((path) => !all.some((other) => other !== path && isPrefix(other, path)))
    .toSorted(comparePaths);
}

export function distinctPaths(paths: readonly Path[]): Path[] {
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
}

export function isPrefix(prefix: Path, path: Path): boolean {
  return prefix.length <= path.length && prefix.every((key, index) => key === path[index]);
}

function comparePaths(left: Path, right: Path): number {
  const difference = left.findIndex((key, index) => key !== right[index]);
  return difference === -1
    ? left.length - right.length
    : compare(left[difference] ?? '', right[difference] ?? '');
}
