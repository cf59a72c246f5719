import type { Subject } from '../../policy/judged-units.ts';
import type { Selection } from '../reporting.ts';
import type { ChangedFiles } from './changed-files.ts';
import { followsFrom } from './follows-from.ts';

/** What of a report follows from the files that have changed. What is live does not. */
export function changedSelection(ref: string, { files, mergeBase }: ChangedFiles): Selection {
  // All resources of a module ask the same.
  const known = new Map<string, boolean>();
  return {
    changedSince: { ref, merge_base: mergeBase, files: files.size },
    has({ id, origin }: Subject) {
      if (origin.kind !== 'code') return false;
      const { file, address = '' } = origin;
      const root = rootOf(id.slice(origin.source.length + 1), address);
      const key = JSON.stringify([file, root, depthOf(address)]);
      const held = known.get(key) ?? followsFrom({ file, root, address }, files);
      known.set(key, held);
      return held;
    },
  };
}

/** An id is `<source>/<root>#<address>`. */
function rootOf(rest: string, address: string): string {
  return rest.endsWith(`#${address}`) ? rest.slice(0, -address.length - 1) : (rest.split('#', 1)[0] ?? '');
}

function depthOf(address: string): number {
  return address === '' ? -1 : address.split('module.').length;
}
