import { basename, join } from 'node:path';
import { valid } from 'semver';
import { sha256 } from '../../files/sha256.ts';
import { readIndex, releaseFolder } from '../../bundle/release/release.ts';
import { readArchive } from '../../bundle/source/file.ts';
import { KeelsonError } from '../../errors.ts';
import { nearest } from '../../nearest.ts';

export interface NamedBundle {
  /** Of the file, without folder. */
  readonly name: string;
  readonly archive: Uint8Array;
}

/**
 * The bundles that a user names: files, and versions of released ones, which are two files.
 *
 * @throws KeelsonError USAGE for a version that was not released; BUNDLE_UNAVAILABLE, BUNDLE_TOO_LARGE;
 * BUNDLE_DIGEST_MISMATCH when a release's file is not the released one.
 */
export async function bundlesNamed(
  names: readonly string[],
  folder: string = releaseFolder,
): Promise<NamedBundle[]> {
  const bundles: NamedBundle[] = [];
  for (const name of names) {
    if (valid(name) === name) bundles.push(...(await released(name, folder)));
    else bundles.push({ name: basename(name), archive: await readArchive(name) });
  }
  return bundles;
}

async function released(version: string, folder: string): Promise<NamedBundle[]> {
  const { releases } = await readIndex(folder);
  const release = releases.find((one) => one.version === version);
  if (!release) {
    const near = nearest(
      version,
      releases.map((one) => one.version),
    );
    throw new KeelsonError(
      'USAGE',
      `${version} was not released${near === undefined ? '' : `; did you mean ${near}?`} A file is named with its path, like ./${version}`,
    );
  }
  return Promise.all(
    [release.rego, release.wasm].map(async ({ file, sha256: digest }) => {
      const archive = await readArchive(join(folder, file));
      if (sha256(archive) !== digest) {
        throw new KeelsonError(
          'BUNDLE_DIGEST_MISMATCH',
          `${join(folder, file)} is not the file that was released: its digest differs from the index`,
        );
      }
      return { name: file, archive };
    }),
  );
}
