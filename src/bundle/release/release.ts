import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { BundleIndex } from '../../generated/bundle-index.ts';
import { packageRoot } from '../../schema/files.ts';
import { validate } from '../../schema/validate.ts';
import { readArchive } from '../source/file.ts';
import { sha256 } from '../../files/sha256.ts';

export type Release = BundleIndex['releases'][number];

export const releaseFolder = join(packageRoot, 'bundles');

/**
 * The index of released bundles, oldest first.
 *
 * @throws KeelsonError BUNDLE_INVALID
 */
export async function readIndex(folder: string = releaseFolder): Promise<BundleIndex> {
  const file = join(folder, 'index.json');
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      return { schema: 'keelson.bundles/v1', releases: [] };
    }
    throw new KeelsonError('BUNDLE_INVALID', `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
  const problem = validate('bundle-index', content);
  if (problem) {
    throw new KeelsonError('BUNDLE_INVALID', `${file}: ${problem}`);
  }
  return content as BundleIndex;
}

/**
 * The WASM bundle of the newest release, verified against the index.
 *
 * @throws KeelsonError BUNDLE_INVALID when there is none; see readReleased.
 */
export async function newestRelease(
  folder: string = releaseFolder,
): Promise<{ file: string; release: Release; archive: Uint8Array }> {
  const release = (await readIndex(folder)).releases.at(-1);
  if (!release) {
    throw new KeelsonError(
      'BUNDLE_INVALID',
      `${folder} holds no release; build one with keelson bundle build --release VERSION`,
    );
  }
  return { release, ...(await readReleased(release, 'wasm', folder)) };
}

/**
 * One of the two artefacts of a release, verified against the index.
 *
 * @throws KeelsonError BUNDLE_UNAVAILABLE when it is not there, BUNDLE_DIGEST_MISMATCH when its bytes are not the
 * released ones.
 */
export async function readReleased(
  release: Release,
  artefact: 'wasm' | 'rego',
  folder: string = releaseFolder,
): Promise<{ file: string; archive: Uint8Array }> {
  const file = join(folder, release[artefact].file);
  const archive = await readArchive(file);
  if (sha256(archive) !== release[artefact].sha256) {
    throw new KeelsonError(
      'BUNDLE_DIGEST_MISMATCH',
      `${file} is not the file that was released: its digest differs from the index`,
    );
  }
  return { file, archive };
}

/** Whether an archive is one of the releases that came with this Keelson: its index says so by the digest. */
export async function isOwnRelease(digest: string): Promise<boolean> {
  const { releases } = await readIndex();
  return releases.some(({ wasm, rego }) => wasm.sha256 === digest || rego.sha256 === digest);
}
