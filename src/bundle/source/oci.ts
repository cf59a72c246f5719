import { KeelsonError } from '../../errors.ts';
import { readAttached } from '../registry/attached.ts';
import { fetchBlob } from '../registry/blobs.ts';
import { fetchManifest, headManifest } from '../registry/manifests.ts';
import { formatReference, parseReference } from '../registry/reference.ts';
import { resolve, type Target } from '../registry/resolve.ts';
import { openSession, type RegistryOptions } from '../registry/session.ts';
import { largestArchive, type AttachedSignature, type BundleSource } from './source.ts';

export interface OciOptions extends Omit<RegistryOptions, 'signal'> {
  /** Which artefact of a version. Default: what Keelson runs, where there is one. */
  readonly target?: Target;
}

/**
 * A bundle in a registry, by `oci://host/repository:tag` or `…@sha256:…`. Its tag in the sense of sources is the digest of
 * the manifest: one HEAD tells that nothing changed.
 *
 * @throws KeelsonError USAGE when the reference is none, or names neither tag nor digest.
 */
export function ociSource(text: string, { target, ...options }: OciOptions = {}): BundleSource {
  const reference = parseReference(text);
  const name = formatReference(reference);
  const named = reference.digest ?? reference.tag;
  if (named === undefined) {
    throw new KeelsonError('USAGE', `${name} names no version: add a tag like :stable, or @sha256:…`);
  }
  return {
    name,
    async download({ known, signal } = {}) {
      // Nothing else can be under a digest.
      if (known !== undefined && known === reference.digest) return { kind: 'unchanged' };
      const session = openSession(reference, 'pull', { ...options, signal });
      const current = known === undefined ? named : await headManifest(session, named);
      if (known !== undefined && current === known) return { kind: 'unchanged' };
      const manifest = current === undefined ? undefined : await fetchManifest(session, current);
      if (!manifest) throw new KeelsonError('BUNDLE_UNAVAILABLE', `${name} is not there`);

      const { layer, digests } = await resolve(session, manifest, target);
      const archive = await fetchBlob(session, layer, largestArchive);
      const attached: AttachedSignature[] = [];
      for (const digest of digests) {
        attached.push(...(await readAttached(session, digest)));
      }
      return { kind: 'bundle', archive, tag: manifest.digest, attached };
    },
  };
}
