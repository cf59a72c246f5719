import { valid } from 'semver';
import { KeelsonError } from '../../errors.ts';
import type { OciDescriptor } from '../../generated/oci-manifest.ts';
import { asVersion, versionOf, type Artefact } from './artefact.ts';
import { attachSignature } from './attach.ts';
import { pushBlob } from './blobs.ts';
import { digestOf } from './digest.ts';
import { fetchManifest, headManifest, pushManifest } from './manifests.ts';
import { mediaTypes, targetAnnotation } from './media-types.ts';
import { isIndex, parseManifest } from './parse-manifest.ts';
import { formatReference, type Reference } from './reference.ts';
import { openSession, type RegistryOptions, type Session } from './session.ts';

export interface Pushed {
  /** With the tag that was chosen where none was named. */
  readonly reference: Reference;
  /** Of the manifest. */
  readonly digest: string;
  /** False where the registry had it already. */
  readonly added: boolean;
}

export interface PushOptions extends RegistryOptions {
  /** Sigstore bundles in JSON, to be attached to the manifest. */
  readonly signatures?: readonly string[];
}

/**
 * Pushes the artefacts of one version as one image manifest: the Rego bundle is its first layer, which a stock OPA takes,
 * the WASM bundle its second. The same artefacts are the same manifest, whoever pushes them and when. A tag that is a
 * semantic version is written once; others, like `stable`, move.
 *
 * @throws KeelsonError RELEASE_EXISTS, PUBLISH_FAILED, USAGE
 */
export async function pushBundle(
  reference: Reference,
  artefacts: readonly Artefact[],
  options: PushOptions = {},
): Promise<Pushed> {
  const version = asVersion(artefacts);
  const tag = tagOf(reference, version[0]?.revision);
  const session = openSession({ ...reference, tag }, 'push', options);

  const layers: OciDescriptor[] = [];
  for (const artefact of version) {
    layers.push(await pushLayer(session, artefact));
  }
  const config = await pushBlob(session, mediaTypes.config, configOf(version));
  const manifest = manifestOf(config, layers, version[0]?.revision);
  const digest = digestOf(manifest);
  const added = await writeTag(session, tag, manifest);
  for (const signature of options.signatures ?? []) {
    await attachSignature(
      session,
      { mediaType: mediaTypes.manifest, digest, size: manifest.byteLength },
      signature,
    );
  }
  return { reference: session.reference, digest, added };
}

/**
 * Attaches signatures to what is in the registry.
 *
 * @throws KeelsonError PUBLISH_FAILED when there is nothing under that name.
 */
export async function pushSignatures(
  reference: Reference,
  signatures: readonly string[],
  options: RegistryOptions = {},
): Promise<Pushed> {
  const session = openSession(reference, 'push', options);
  const found = await fetchManifest(session, reference.digest ?? reference.tag ?? 'latest');
  if (!found) {
    throw new KeelsonError(
      'PUBLISH_FAILED',
      `${session.terms.name} is not there to be signed; push it first`,
    );
  }
  const mediaType = isIndex(parseManifest(found.body, session.terms.name))
    ? mediaTypes.index
    : mediaTypes.manifest;
  for (const signature of signatures) {
    await attachSignature(
      session,
      { mediaType, digest: found.digest, size: found.body.byteLength },
      signature,
    );
  }
  return { reference, digest: found.digest, added: false };
}

function tagOf(reference: Reference, revision: string | undefined): string {
  const tag = reference.tag ?? versionOf(revision);
  if (reference.digest !== undefined || tag === undefined) {
    throw new KeelsonError(
      'USAGE',
      `${formatReference(reference)} does not say under which tag to push; add one, like :1.0.0`,
    );
  }
  return tag;
}

async function pushLayer(session: Session, { archive, target, name }: Artefact): Promise<OciDescriptor> {
  const layer = await pushBlob(session, mediaTypes.layer, archive);
  return {
    ...layer,
    annotations: { [targetAnnotation]: target, 'org.opencontainers.image.title': name },
  };
}

/** OPA reads nothing of it; registries that look into images want these. */
function configOf(artefacts: readonly Artefact[]): Uint8Array {
  return bytesOf({
    architecture: 'unknown',
    os: 'unknown',
    rootfs: { type: 'layers', diff_ids: artefacts.map(({ tarDigest }) => tarDigest) },
  });
}

function manifestOf(config: OciDescriptor, layers: readonly OciDescriptor[], revision: string | undefined) {
  const version = versionOf(revision);
  return bytesOf({
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config,
    layers,
    annotations: {
      ...(revision !== undefined && { 'org.opencontainers.image.revision': revision }),
      ...(version !== undefined && { 'org.opencontainers.image.version': version }),
    },
  });
}

function bytesOf(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value), 'utf8');
}

/** @returns false where it was there already. */
async function writeTag(session: Session, tag: string, manifest: Uint8Array): Promise<boolean> {
  const present = await headManifest(session, tag);
  if (present === digestOf(manifest)) return false;
  if (present !== undefined && valid(tag) !== null) {
    throw new KeelsonError(
      'RELEASE_EXISTS',
      `${session.terms.name} is ${present} already, which is another bundle; released versions never change: push another version`,
    );
  }
  await pushManifest(session, tag, mediaTypes.manifest, manifest);
  return true;
}
