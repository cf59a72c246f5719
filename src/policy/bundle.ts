import { unpackBundle } from '../bundle/archive/archive.ts';
import { readArchive } from '../bundle/source/file.ts';
import { validate } from '../schema/validate.ts';
import { bundleOfFiles, type Bundle, type BundleContent } from './bundle-files.ts';
import { sha256 } from '../files/sha256.ts';

export type { Bundle, BundledCheck } from './bundle-files.ts';

/**
 * Reads a bundle file.
 *
 * @throws KeelsonError BUNDLE_UNAVAILABLE when it cannot be read, BUNDLE_INVALID and its like when it is not a bundle that
 * Keelson can run.
 */
export async function readBundle(file: string): Promise<Bundle> {
  const archive = await readArchive(file);
  const files = await unpackBundle(archive, file);
  return bundleOfFiles(files, sha256(archive), file, {
    validate: contentProblem,
  });
}

/** One line on what is wrong with what a bundle tells its host. */
export function contentProblem(content: BundleContent): string | undefined {
  return validate('bundle-content', content);
}

/**
 * A bundle that was made here.
 *
 * @param where names the bundle in errors.
 */
export async function bundleFrom(archive: Uint8Array, where: string): Promise<Bundle> {
  const files = await unpackBundle(archive, where);
  return bundleOfFiles(files, sha256(archive), where);
}
