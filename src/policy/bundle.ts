import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { unpackBundle } from '../bundle/archive/archive.ts';
import { KeelsonError, messageOf } from '../errors.ts';
import { bundleOfFiles, type Bundle } from './bundle-files.ts';

export type { Bundle, BundledCheck } from './bundle-files.ts';

/**
 * Reads a bundle file.
 *
 * @throws KeelsonError BUNDLE_INVALID when it is not a bundle that Keelson can run.
 */
export async function readBundle(file: string): Promise<Bundle> {
  let archive: Uint8Array;
  try {
    archive = await readFile(file);
  } catch (cause) {
    throw new KeelsonError('BUNDLE_INVALID', `cannot read the bundle ${file}: ${messageOf(cause)}`, {
      cause,
    });
  }
  return bundleFrom(archive, file);
}

/** @param where names the bundle in errors. */
export async function bundleFrom(archive: Uint8Array, where: string): Promise<Bundle> {
  const files = await unpackBundle(archive, where);
  return bundleOfFiles(files, createHash('sha256').update(archive).digest('hex'), where);
}
