import { KeelsonError } from '../../errors.ts';
import type { OciDescriptor } from '../../generated/oci-manifest.ts';
import { targetOf } from '../transfer/follow.ts';
import { saidBy } from '../transfer/said.ts';
import { digestOf } from './digest.ts';
import type { Session } from './session.ts';

/**
 * The bytes that a descriptor names.
 *
 * @throws KeelsonError BUNDLE_TOO_LARGE, BUNDLE_UNAVAILABLE, BUNDLE_DIGEST_MISMATCH when they are others.
 */
export async function fetchBlob(
  session: Session,
  { digest, size }: OciDescriptor,
  maximumBytes: number,
): Promise<Uint8Array> {
  const { name, failure } = session.terms;
  if (size > maximumBytes) {
    throw new KeelsonError(
      'BUNDLE_TOO_LARGE',
      `${name}: ${digest} is larger than the ${maximumBytes} bytes that are taken`,
    );
  }
  const answer = await session.send({
    method: 'GET',
    url: session.url(`blobs/${digest}`).href,
    maximumBytes,
  });
  if (answer.status !== 200) {
    throw new KeelsonError(
      failure,
      `${name}: ${new URL(answer.url).host} does not give ${digest}: it answered ${saidBy(answer)}`,
    );
  }
  if (answer.body.byteLength !== size || digestOf(answer.body) !== digest) {
    throw new KeelsonError(
      'BUNDLE_DIGEST_MISMATCH',
      `${name}: what the registry gives as ${digest} is not that`,
    );
  }
  return answer.body;
}

/**
 * Uploads bytes that the repository does not have yet, in one request.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#post-then-put
 *
 * @returns what names them in a manifest.
 * @throws KeelsonError PUBLISH_FAILED
 */
export async function pushBlob(
  session: Session,
  mediaType: string,
  bytes: Uint8Array,
): Promise<OciDescriptor> {
  const digest = digestOf(bytes);
  const descriptor = { mediaType, digest, size: bytes.byteLength };
  const present = await session.send({ method: 'HEAD', url: session.url(`blobs/${digest}`).href });
  if (present.status === 200) return descriptor;

  const started = await session.send({ method: 'POST', url: session.url('blobs/uploads/').href });
  const upload = started.status === 202 ? targetOf(started, new URL(started.url)) : undefined;
  if (!upload || !mayUploadTo(upload, new URL(started.url))) {
    throw refused(session, `begins no upload: it answered ${saidBy(started)}`);
  }
  upload.searchParams.set('digest', digest);
  const stored = await session.send({
    method: 'PUT',
    url: upload.href,
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes,
  });
  if (stored.status !== 201) throw refused(session, `does not take ${digest}: it answered ${saidBy(stored)}`);
  return descriptor;
}

function mayUploadTo(upload: URL, registry: URL): boolean {
  return upload.protocol === 'https:' || (upload.protocol === 'http:' && registry.protocol === 'http:');
}

function refused({ terms, reference }: Session, reason: string): KeelsonError {
  return new KeelsonError(terms.failure, `${terms.name}: ${reference.host} ${reason}`);
}
