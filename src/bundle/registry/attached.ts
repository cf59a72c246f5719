import type { OciDescriptor } from '../../generated/oci-manifest.ts';
import type { AttachedSignature } from '../source/source.ts';
import { fetchBlob } from './blobs.ts';
import { fetchManifest } from './manifests.ts';
import { mediaTypes } from './media-types.ts';
import { isIndex, parseManifest } from './parse-manifest.ts';
import { referrersOf, referrersTag } from './referrers.ts';
import type { Session } from './session.ts';

// Whoever can push can attach: more than these are not read, and a signature is small.
const most = 32;
const largestSignature = 1024 * 1024;

/**
 * The signatures that lie beside a manifest: Sigstore bundles that refer to it, and what cosign before version 3 keeps
 * under the tag `sha256-<hex>.sig`. Read, not verified.
 *
 * @throws KeelsonError BUNDLE_UNAVAILABLE, BUNDLE_INVALID, BUNDLE_DIGEST_MISMATCH, BUNDLE_TOO_LARGE
 */
export async function readAttached(session: Session, subject: string): Promise<AttachedSignature[]> {
  return [...(await sigstoreBundles(session, subject)), ...(await simpleSignings(session, subject))];
}

async function sigstoreBundles(session: Session, subject: string): Promise<AttachedSignature[]> {
  const referrers = await referrersOf(session, subject);
  const signatures: AttachedSignature[] = [];
  for (const { digest } of referrers.filter(mayBeSignature).slice(0, most)) {
    const fetched = await fetchManifest(session, digest);
    const manifest = fetched && parseManifest(fetched.body, `a signature of ${session.terms.name}`);
    const layer =
      manifest && !isIndex(manifest) && manifest.subject?.digest === subject && manifest.layers[0];
    if (!layer || layer.mediaType !== mediaTypes.sigstoreBundle) continue;
    const text = Buffer.from(await fetchBlob(session, layer, largestSignature)).toString('utf8');
    signatures.push({ subject, kind: 'sigstore-bundle', text });
  }
  return signatures;
}

/** Registries that know only of images leave the type out. */
function mayBeSignature({ artifactType }: OciDescriptor): boolean {
  return artifactType === undefined || artifactType === mediaTypes.sigstoreBundle;
}

/** https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md */
async function simpleSignings(session: Session, subject: string): Promise<AttachedSignature[]> {
  const fetched = await fetchManifest(session, `${referrersTag(subject)}.sig`);
  const manifest = fetched && parseManifest(fetched.body, `the signatures of ${session.terms.name}`);
  if (!manifest || isIndex(manifest)) return [];
  const signatures: AttachedSignature[] = [];
  for (const layer of manifest.layers.slice(0, most)) {
    const signature = layer.annotations?.['dev.cosignproject.cosign/signature'];
    if (layer.mediaType !== mediaTypes.simpleSigning || signature === undefined) continue;
    const certificate = layer.annotations?.['dev.sigstore.cosign/certificate'];
    signatures.push({
      subject,
      kind: 'simple-signing',
      payload: await fetchBlob(session, layer, largestSignature),
      signature,
      ...(certificate !== undefined && { certificate }),
    });
  }
  return signatures;
}
