import { gunzipSync } from 'node:zlib';
import { valid } from 'semver';
import { KeelsonError } from '../../errors.ts';
import { unpackBundle } from '../archive/archive.ts';
import { digestOf } from './digest.ts';
import { jsonObject } from './json-object.ts';
import type { Target } from './resolve.ts';

/** A bundle that is to be pushed. */
export interface Artefact {
  /** Of its file. */
  readonly name: string;
  readonly archive: Uint8Array;
  readonly target: Target;
  /** As its `.manifest` says. */
  readonly revision: string | undefined;
  /** Of the tar in it, `sha256:<hex>`. */
  readonly tarDigest: string;
}

const largestTar = 256 * 1024 * 1024;

/** @throws KeelsonError BUNDLE_DAMAGED and its like when it is no bundle: nothing is pushed that nobody could load. */
export async function readArtefact(name: string, archive: Uint8Array): Promise<Artefact> {
  const files = await unpackBundle(archive, name);
  return {
    name,
    archive,
    target: [...files.keys()].some((file) => file.endsWith('.wasm')) ? 'wasm' : 'rego',
    revision: revisionIn(files.get('.manifest')),
    tarDigest: digestOf(gunzipSync(archive, { maxOutputLength: largestTar })),
  };
}

function revisionIn(manifest: Uint8Array | undefined): string | undefined {
  const revision = manifest && jsonObject(manifest)?.['revision'];
  return typeof revision === 'string' && revision !== '' ? revision : undefined;
}

/**
 * The artefacts of one version, in the order of their layers: OPA takes the first, so that is Rego's.
 *
 * @throws KeelsonError USAGE when they are of two revisions, or two are of one kind.
 */
export function asVersion(artefacts: readonly Artefact[]): readonly Artefact[] {
  const [first, second, ...more] = artefacts;
  if (second && first?.revision !== second.revision) {
    throw new KeelsonError(
      'USAGE',
      `${first?.name} is revision ${first?.revision ?? '(none)'} and ${second.name} ${second.revision ?? '(none)'}: push the two artefacts of one version`,
    );
  }
  if (more.length > 0 || (second && first?.target === second.target)) {
    throw new KeelsonError(
      'USAGE',
      'a version is at most two artefacts, one compiled to WebAssembly and one of Rego: push others under another name',
    );
  }
  return artefacts.toSorted(
    (left, right) => Number(left.target === 'wasm') - Number(right.target === 'wasm'),
  );
}

/** `0.3.0` of the revision `0.3.0+1dcc84f3c6d5`; undefined where that is no semantic version. */
export function versionOf(revision: string | undefined): string | undefined {
  const version = revision?.split('+')[0];
  return version !== undefined && valid(version) === version ? version : undefined;
}
