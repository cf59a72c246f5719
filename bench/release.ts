import { readIndex, readReleased, type Release } from '../src/bundle/release/release.ts';

/** The release whose checks are written by hand beside: all contestants judge by its policies, so that results compare over time. */
const version = '0.5.1';

/**
 * One of the artefacts of the release that is measured.
 *
 * @throws Error when it is not among the releases.
 */
export async function benchedRelease(
  artefact: 'wasm' | 'rego',
): Promise<{ file: string; archive: Uint8Array }> {
  const release = (await readIndex()).releases.find((one: Release) => one.version === version);
  if (!release) throw new Error(`release ${version}, which is measured, is not among the released bundles`);
  return readReleased(release, artefact);
}
