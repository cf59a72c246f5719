import { KeelsonError } from '../../errors.ts';
import { saidBy } from '../transfer/said.ts';
import type { Answer } from '../transfer/exchange.ts';
import { digestOf, namedDigest } from './digest.ts';
import { mediaTypes } from './media-types.ts';
import type { Session } from './session.ts';

export interface FetchedManifest {
  readonly digest: string;
  readonly body: Uint8Array;
}

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-manifests */
export const largestManifest = 4 * 1024 * 1024;

const accept = [
  mediaTypes.manifest,
  mediaTypes.index,
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');

/**
 * A manifest by tag or digest; undefined where there is none.
 *
 * @throws KeelsonError BUNDLE_UNAVAILABLE, BUNDLE_DIGEST_MISMATCH, BUNDLE_TOO_LARGE
 */
export async function fetchManifest(
  session: Session,
  reference: string,
): Promise<FetchedManifest | undefined> {
  const answer = await session.send({
    method: 'GET',
    url: session.url(`manifests/${reference}`).href,
    headers: { accept },
    maximumBytes: largestManifest,
  });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw notGiven(session, reference, answer);
  const digest = digestOf(answer.body);
  const expected = reference.startsWith('sha256:') ? reference : (namedDigest(answer.headers) ?? digest);
  if (digest !== expected) {
    throw new KeelsonError(
      'BUNDLE_DIGEST_MISMATCH',
      `${session.terms.name}: what the registry gives as ${expected} is not that`,
    );
  }
  return { digest, body: answer.body };
}

/** The digest of what a tag names now, without its manifest where the registry says it; undefined where there is none. */
export async function headManifest(session: Session, tag: string): Promise<string | undefined> {
  const answer = await session.send({
    method: 'HEAD',
    url: session.url(`manifests/${tag}`).href,
    headers: { accept },
  });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw notGiven(session, tag, answer);
  return namedDigest(answer.headers) ?? (await fetchManifest(session, tag))?.digest;
}

/** @throws KeelsonError PUBLISH_FAILED */
export async function pushManifest(
  session: Session,
  reference: string,
  mediaType: string,
  body: Uint8Array,
): Promise<Answer> {
  const answer = await session.send({
    method: 'PUT',
    url: session.url(`manifests/${reference}`).href,
    headers: { 'content-type': mediaType },
    body,
  });
  const { name, failure } = session.terms;
  if (answer.status !== 201) {
    throw new KeelsonError(
      failure,
      `${name}: ${session.reference.host} does not take the manifest: it answered ${saidBy(answer)}`,
    );
  }
  if ((namedDigest(answer.headers) ?? digestOf(body)) !== digestOf(body)) {
    throw new KeelsonError(failure, `${name}: ${session.reference.host} stored something else than was sent`);
  }
  return answer;
}

function notGiven({ terms, reference: { host } }: Session, reference: string, answer: Answer): KeelsonError {
  const denied = answer.status === 401 || answer.status === 403;
  const advice = denied
    ? '; log in with docker login, or set KEELSON_REGISTRY_USERNAME and KEELSON_REGISTRY_PASSWORD'
    : '';
  return new KeelsonError(
    terms.failure,
    `${terms.name}: ${host} does not give ${reference}: it answered ${saidBy(answer)}${advice}`,
  );
}
