import { lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { valid } from 'semver';
import { KeelsonError } from '../../errors.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { BuiltBundle } from '../build/build.ts';
import { opaVersion } from '../compiler/opa.ts';
import { sha256 } from '../../files/sha256.ts';
import { readIndex, releaseFolder, type Release } from './release.ts';

/**
 * Adds a release. A version is released once; its files never change.
 *
 * @throws KeelsonError USAGE when the version is not semantic; RELEASE_EXISTS when it was released before, or files of it
 * are there.
 */
export async function addRelease(
  built: BuiltBundle,
  version: string,
  folder: string = releaseFolder,
): Promise<Release> {
  if (valid(version) !== version) {
    throw new KeelsonError('USAGE', `${version} is not a semantic version`);
  }
  const index = await readIndex(folder);
  if (index.releases.some((release) => release.version === version)) {
    throw new KeelsonError(
      'RELEASE_EXISTS',
      `version ${version} was released already and cannot change; release another version`,
    );
  }
  const release: Release = {
    version,
    revision: built.revision,
    opa: opaVersion,
    checks: built.checks.length,
    wasm: { file: `${built.name}-${version}.wasm.tar.gz`, sha256: sha256(built.wasm) },
    rego: { file: `${built.name}-${version}.rego.tar.gz`, sha256: sha256(built.rego) },
  };
  await mkdir(folder, { recursive: true });
  await refuseOverwriting(join(folder, release.wasm.file));
  await refuseOverwriting(join(folder, release.rego.file));
  await writeWhole(join(folder, release.wasm.file), built.wasm);
  await writeWhole(join(folder, release.rego.file), built.rego);
  await writeWhole(
    join(folder, 'index.json'),
    `${JSON.stringify({ ...index, releases: [...index.releases, release] }, undefined, 2)}\n`,
  );
  return release;
}

/** Somebody may have got a file that no index names, or names no longer. */
async function refuseOverwriting(file: string): Promise<void> {
  const exists = await lstat(file).then(
    () => true,
    () => false,
  );
  if (exists) {
    throw new KeelsonError(
      'RELEASE_EXISTS',
      `${file} is there already, though index.json does not name it; release another version, or remove it if its release never ended`,
    );
  }
}
