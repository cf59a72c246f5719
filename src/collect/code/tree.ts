import type { Tree, TreeFile } from './format.ts';

/** Finds files by path and by folder. @param files sorted by path */
export function treeOf(files: readonly TreeFile[]): Tree {
  const byPath = new Map(files.map((file) => [file.path, file] as const));
  const byFolder = Map.groupBy(files, ({ path }) => folderOf(path));
  return {
    file: (path) => byPath.get(path),
    folder: (path) => byFolder.get(path) ?? [],
  };
}

/** The folder that a path lies in; '' is the root. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : path.slice(0, end);
}
