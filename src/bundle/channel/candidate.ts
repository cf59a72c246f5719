import { join } from 'node:path';
import { parse } from 'semver';
import { KeelsonError } from '../../errors.ts';
import { unpackBundle } from '../archive/archive.ts';
import { sha256 } from '../../files/sha256.ts';
import { readIndex, releaseFolder } from '../release/release.ts';
import { readArchive } from '../source/file.ts';
import { artefactKinds, type ArtefactKind } from './site.ts';

/** Archives that are one version: whole, and of one revision. */
export interface Candidate {
  readonly version: string;
  readonly revision: string;
  readonly archives: ReadonlyMap<ArtefactKind, Uint8Array>;
}

/**
 * The archives of a release in bundles/, which must be those that were released.
 *
 * @throws KeelsonError USAGE, BUNDLE_DIGEST_MISMATCH, and what is thrown for bundles that are none.
 */
export async function releasedCandidate(version: string, folder: string = releaseFolder): Promise<Candidate> {
  const { releases } = await readIndex(folder);
  const release = releases.find((one) => one.version === version);
  if (!release) {
    throw new KeelsonError(
      'USAGE',
      `there is no release ${version} in ${folder}; there are ${releases.map((one) => one.version).join(', ') || 'none'}`,
    );
  }
  const files = artefactKinds.map((kind) => join(folder, release[kind].file));
  const archives = await Promise.all(files.map(readArchive));
  for (const [index, kind] of artefactKinds.entries()) {
    const archive = archives[index];
    if (archive && sha256(archive) !== release[kind].sha256) {
      throw new KeelsonError(
        'BUNDLE_DIGEST_MISMATCH',
        `${files[index]} is not the file that was released: its digest differs from the index`,
      );
    }
  }
  return candidateOf(files.map((name, index) => ({ name, archive: archives[index] ?? new Uint8Array() })));
}

/** The archives in these files; see `candidateOf`. */
export async function candidateOfFiles(files: readonly string[]): Promise<Candidate> {
  return candidateOf(
    await Promise.all(files.map(async (name) => ({ name, archive: await readArchive(name) }))),
  );
}

/**
 * Archives as one version. The version is the manifest's revision, up to its plus sign.
 *
 * @throws KeelsonError USAGE when they do not belong together; BUNDLE_INVALID, BUNDLE_DAMAGED and their like.
 */
export async function candidateOf(
  named: readonly { readonly name: string; readonly archive: Uint8Array }[],
): Promise<Candidate> {
  const archives = new Map<ArtefactKind, Uint8Array>();
  const revisions = new Map<string, string>();
  for (const { name, archive } of named) {
    const files = await unpackBundle(archive, name);
    revisions.set(revisionOf(files, name), name);
    for (const kind of kindsOf(files)) {
      if (archives.has(kind)) {
        throw new KeelsonError(
          'USAGE',
          `${name} is a second ${kind} bundle; a version has one for each engine`,
        );
      }
      archives.set(kind, archive);
    }
  }
  const [first, second] = [...revisions];
  if (!first) throw new KeelsonError('USAGE', 'no bundle was named');
  if (second) {
    throw new KeelsonError(
      'USAGE',
      `${first[1]} is of revision ${first[0]}, ${second[1]} of ${second[0]}; a version is one revision`,
    );
  }
  return { version: versionOf(...first), revision: first[0], archives };
}

/** A bundle of data alone is for both engines. */
function kindsOf(files: ReadonlyMap<string, Uint8Array>): readonly ArtefactKind[] {
  const names = [...files.keys()];
  if (names.some((name) => /(^|\/)policy\.wasm$/.test(name))) return ['wasm'];
  return names.some((name) => name.endsWith('.rego')) ? ['rego'] : artefactKinds;
}

function revisionOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  const manifest = files.get('.manifest');
  try {
    const { revision } = JSON.parse(new TextDecoder().decode(manifest)) as { revision?: unknown };
    if (typeof revision === 'string' && revision !== '') return revision;
  } catch {
    // Told below.
  }
  throw new KeelsonError('BUNDLE_INVALID', `${name} has no manifest that says its revision`);
}

function versionOf(revision: string, name: string): string {
  const version = parse(revision)?.version;
  if (version === undefined) {
    throw new KeelsonError(
      'USAGE',
      `${name} is of revision ${revision}, which is no semantic version; build it with --release VERSION or opa build -r VERSION`,
    );
  }
  return version;
}
