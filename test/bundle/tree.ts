import { readFile } from 'node:fs/promises';
import { buildBundle } from '../../src/bundle/build/build.ts';

let built: Promise<Uint8Array> | undefined;

/**
 * The WASM bundle of the policies as they are in the tree: the file of KEELSON_TREE_BUNDLE, which `npm test` builds once for all of
 * its threads, else built.
 */
export function treeBundle(): Promise<Uint8Array> {
  const file = process.env['KEELSON_TREE_BUNDLE'];
  return (built ??= file ? readFile(file) : buildTreeBundle());
}

export async function buildTreeBundle(): Promise<Uint8Array> {
  return (await buildBundle('policies', '0.0.0')).wasm;
}
