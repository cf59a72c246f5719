import type { TreeFile } from '../code/format.ts';
import { folderOf } from '../code/tree.ts';

/** Tells modules of the project from packages that are called alike: a folder agents/ beside what imports it, or at the root. */
export function localModules(files: readonly TreeFile[]): (path: string) => (module: string) => boolean {
  const places = new Set<string>();
  for (const { path } of files) {
    if (!path.endsWith('.py')) continue;
    places.add(path.slice(0, -'.py'.length));
    // All folders above it can be packages.
    for (let folder = folderOf(path); folder !== '' && !places.has(folder); folder = folderOf(folder))
      places.add(folder);
  }
  return (path) => {
    const folders = [folderOf(path), folderOf(folderOf(path)), '', 'src'];
    return (module) => {
      const [root = ''] = module.split('.');
      return root === '' || folders.some((folder) => places.has(folder === '' ? root : `${folder}/${root}`));
    };
  };
}
