import { KeelsonError } from '../../errors.ts';
import type { OciDescriptor } from '../../generated/oci-manifest.ts';
import { pushBlob } from './blobs.ts';
import { digestOf } from './digest.ts';
import { jsonObject } from './json-object.ts';
import { pushManifest } from './manifests.ts';
import { mediaTypes } from './media-types.ts';
import { referrersTag, taggedReferrers } from './referrers.ts';
import type { Session } from './session.ts';

/**
 * Attaches a Sigstore bundle to a manifest, as cosign 3 does: an artefact whose subject is the manifest.
 *
 * @throws KeelsonError USAGE when it is no Sigstore bundle; PUBLISH_FAILED
 */
export async function attachSignature(session: Session, subject: OciDescriptor, text: string): Promise<void> {
  const content = contentOf(text);
  const layer = await pushBlob(session, mediaTypes.sigstoreBundle, Buffer.from(text, 'utf8'));
  const config = await pushBlob(session, mediaTypes.empty, Buffer.from('{}'));
  const annotations = { 'dev.sigstore.bundle.content': content };
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: mediaTypes.manifest,
      artifactType: mediaTypes.sigstoreBundle,
      config,
      layers: [layer],
      subject,
      annotations,
    }),
  );
  const digest = digestOf(manifest);
  const answer = await pushManifest(session, digest, mediaTypes.manifest, manifest);
  if (answer.headers.has('oci-subject')) return;
  await addToTag(session, subject, {
    mediaType: mediaTypes.manifest,
    digest,
    size: manifest.byteLength,
    artifactType: mediaTypes.sigstoreBundle,
    annotations,
  });
}

/** A registry that does not say it took notice of the subject has no referrers API: clients keep the list themselves. */
async function addToTag(session: Session, subject: OciDescriptor, referrer: OciDescriptor): Promise<void> {
  const known = await taggedReferrers(session, subject.digest);
  if (known.some(({ digest }) => digest === referrer.digest)) return;
  const index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [...known, referrer] };
  await pushManifest(
    session,
    referrersTag(subject.digest),
    mediaTypes.index,
    Buffer.from(JSON.stringify(index)),
  );
}

/** What cosign notes beside a bundle: whether a message was signed or a statement. */
function contentOf(text: string): string {
  const bundle = jsonObject(text);
  if (bundle?.mediaType !== mediaTypes.sigstoreBundle) {
    throw new KeelsonError(
      'USAGE',
      `the signature is no Sigstore bundle: its mediaType must be ${mediaTypes.sigstoreBundle}; cosign 3 and keelson bundle sign write such files`,
    );
  }
  return bundle.dsseEnvelope === undefined ? 'message-signature' : 'dsse-envelope';
}
