import type { Tree, TreeFile } from '../../code/format.ts';
import { CodeProblem } from '../../code/format.ts';
import { folderOf } from '../../code/tree.ts';
import type { Layer } from '../layer/layer.ts';
import { readLayer } from '../layer/read-layer.ts';
import { newBudget } from '../limits.ts';
import { boundedText, fileChunks, type Blobs } from './blobs.ts';

/** The blobs of an OCI layout folder, by the files that were scanned: nothing outside is read. */
export function layoutBlobs(mark: TreeFile, tree: Tree, signal: AbortSignal): Blobs {
  const folder = folderOf(mark.path);
  const budget = newBudget();
  const read = new Map<string, Promise<Layer>>();
  const file = (name: string) => tree.file(folder === '' ? name : `${folder}/${name}`);
  return {
    has: (name) => file(name) !== undefined,
    async text(name) {
      const found = file(name);
      if (!found) throw new CodeProblem({ code: 'unresolved', message: `${name} is named and not there` });
      return boundedText(fileChunks(found.location, signal));
    },
    async layer(name) {
      const found = file(name);
      if (!found) return undefined;
      const layer = read.get(name) ?? readLayer(fileChunks(found.location, signal), budget);
      read.set(name, layer);
      return layer;
    },
  };
}
