import type { OciDescriptor } from '../../generated/oci-manifest.ts';
import { KeelsonError } from '../../errors.ts';
import { saidBy } from '../transfer/said.ts';
import { fetchManifest, largestManifest } from './manifests.ts';
import { mediaTypes } from './media-types.ts';
import { isIndex, parseManifest } from './parse-manifest.ts';
import type { Session } from './session.ts';

/**
 * What refers to a manifest: by the referrers API, else by the tag that stands in for it.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 *
 * @throws KeelsonError BUNDLE_UNAVAILABLE, BUNDLE_INVALID
 */
export async function referrersOf(session: Session, digest: string): Promise<readonly OciDescriptor[]> {
  const answer = await session.send({
    method: 'GET',
    url: session.url(`referrers/${digest}`).href,
    headers: { accept: mediaTypes.index },
    maximumBytes: largestManifest,
  });
  // Registries older than version 1.1 of the specification do not know the path.
  if ([400, 404, 405].includes(answer.status)) return taggedReferrers(session, digest);
  if (answer.status !== 200) {
    const { name, failure } = session.terms;
    throw new KeelsonError(
      failure,
      `${name}: ${session.reference.host} does not say what refers to ${digest}: it answered ${saidBy(answer)}`,
    );
  }
  return manifestsIn(answer.body, session);
}

/** Those that clients wrote under the tag `sha256-<hex>`, for a registry without that API. */
export async function taggedReferrers(session: Session, digest: string): Promise<readonly OciDescriptor[]> {
  const index = await fetchManifest(session, referrersTag(digest));
  return index ? manifestsIn(index.body, session) : [];
}

export function referrersTag(digest: string): string {
  return digest.replace(':', '-');
}

function manifestsIn(body: Uint8Array, session: Session): readonly OciDescriptor[] {
  const index = parseManifest(body, `what refers to ${session.terms.name}`);
  return isIndex(index) ? index.manifests : [];
}
