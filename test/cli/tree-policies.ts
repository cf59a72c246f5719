import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { treeBundle } from '../bundle/tree.ts';
import { cacheFolder } from './keelson.ts';

let built: Promise<string[]> | undefined;

/** Flags for a bundle of the policies as they are in the tree, which is built once: --policies would build it each time. */
export function treePolicies(): Promise<string[]> {
  return (built ??= build());
}

async function build(): Promise<string[]> {
  const file = join(cacheFolder, 'tree.tar.gz');
  await writeFile(file, await treeBundle());
  return ['--bundle', file, '--allow-unsigned'];
}
