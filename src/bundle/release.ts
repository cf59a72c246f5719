import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { valid } from 'semver';
import { KeelsonError, messageOf } from '../errors.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { BundleIndex } from '../generated/bundle-index.ts';
import { packageRoot } from '../schema/files.ts';
import { validate } from '../schema/validate.ts';
import type { BuiltBundle } from './build.ts';
import { opaVersion } from './opa.ts';

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
 * @throws KeelsonError BUNDLE_INVALID when there is none, or its bytes are not the released ones.
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
  const file = join(folder, release.wasm.file);
  const archive = await readFile(file).catch((cause: unknown) => {
    throw new KeelsonError('BUNDLE_INVALID', `cannot read the bundle ${file}: ${messageOf(cause)}`, {
      cause,
    });
  });
  if (sha256(archive) !== release.wasm.sha256) {
    throw new KeelsonError(
      'BUNDLE_INVALID',
      `${file} is not the file that was released: its digest differs from the index`,
    );
  }
  return { file, release, archive };
}

/**
 * Adds a release. A version is released once; its files never change.
 *
 * @throws KeelsonError USAGE when the version is not semantic or was released before.
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
      'USAGE',
      `version ${version} was released already and cannot change; release another version`,
    );
  }
  const release: Release = {
    version,
    revision: built.revision,
    opa: opaVersion,
    checks: built.checks.length,
    wasm: { file: `keelson-${version}.wasm.tar.gz`, sha256: sha256(built.wasm) },
    rego: { file: `keelson-${version}.rego.tar.gz`, sha256: sha256(built.rego) },
  };
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, release.wasm.file), built.wasm);
  await writeWhole(join(folder, release.rego.file), built.rego);
  await writeWhole(
    join(folder, 'index.json'),
    `${JSON.stringify({ ...index, releases: [...index.releases, release] }, undefined, 2)}\n`,
  );
  return release;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
