import type { Finding } from './contents/finding.ts';
import { foldersOf } from './layer/path.ts';
import type { Layer } from './layer/layer.ts';

/** What an image holds when all its layers lie upon each other. */
export interface Content {
  readonly path: string;
  /** Digest of the layer that it comes from. */
  readonly layer: string;
  readonly finding: Finding;
}

/**
 * From the highest layer down, so that each finding is asked once whether something above hides it.
 *
 * @param layers lowest first.
 */
export function contentsOf(layers: readonly Layer[]): Content[] {
  const contents: Content[] = [];
  const [covered, emptied] = [new Set<string>(), new Set<string>()];
  for (const { digest, findings, paths, removed, opaque } of layers.toReversed()) {
    for (const [path, found] of findings) {
      if (isHidden(path, covered, emptied)) continue;
      for (const finding of found) contents.push({ path, layer: digest, finding });
    }
    for (const path of paths) covered.add(path);
    for (const path of removed) covered.add(path);
    for (const folder of opaque) emptied.add(folder);
  }
  return contents;
}

/** @param covered what is something else, or nothing, above; @param emptied folders of which nothing from below is there. */
function isHidden(path: string, covered: ReadonlySet<string>, emptied: ReadonlySet<string>): boolean {
  if (covered.has(path) || emptied.has('')) return true;
  for (const folder of foldersOf(path)) {
    if (covered.has(folder) || emptied.has(folder)) return true;
  }
  return false;
}
