import { KeelsonError } from '../../errors.ts';
import type { OciDescriptor, OciIndex, OciManifest } from '../../generated/oci-manifest.ts';
import { fetchManifest, type FetchedManifest } from './manifests.ts';
import { mediaTypes, targetAnnotation } from './media-types.ts';
import { isIndex, parseManifest } from './parse-manifest.ts';
import type { Session } from './session.ts';

export type Target = 'wasm' | 'rego';

export interface Resolved {
  /** The manifests on the way to the archive, the named one first: what a signature may be of. */
  readonly digests: readonly string[];
  readonly layer: OciDescriptor;
}

/**
 * Finds the archive that a manifest leads to: through an index where it is one, then the layer of the target. What others
 * pushed names no targets: then it is the first layer that OPA would take.
 *
 * @param target default: `wasm` where there is one.
 * @throws KeelsonError BUNDLE_INVALID when there is none; as fetchManifest.
 */
export async function resolve(
  session: Session,
  named: FetchedManifest,
  target: Target | undefined,
): Promise<Resolved> {
  const { name } = session.terms;
  const manifest = parseManifest(named.body, name);
  if (!isIndex(manifest)) return { digests: [named.digest], layer: layerOf(manifest, target, name) };
  const { digest } = memberOf(manifest, target, name);
  const member = await fetchManifest(session, digest);
  const inner = member && parseManifest(member.body, name);
  if (!inner || isIndex(inner)) {
    throw new KeelsonError('BUNDLE_INVALID', `${name} is not a bundle: its index leads to no image manifest`);
  }
  return { digests: [named.digest, digest], layer: layerOf(inner, target, name) };
}

function layerOf({ layers }: OciManifest, target: Target | undefined, name: string): OciDescriptor {
  const archives = layers.filter(({ mediaType }) => mediaType === mediaTypes.layer);
  const layer = chosen(archives, target);
  if (layer) return layer;
  const reason =
    archives.length > 0
      ? `it holds no ${target} bundle`
      : `none of its layers is ${mediaTypes.layer}${layers[0] ? ` (the first is ${JSON.stringify(layers[0].mediaType)})` : ''}`;
  throw new KeelsonError('BUNDLE_INVALID', `${name} is not a bundle: ${reason}`);
}

function memberOf({ manifests }: OciIndex, target: Target | undefined, name: string): OciDescriptor {
  const member = chosen(
    manifests.filter(({ mediaType }) => mediaType === mediaTypes.manifest),
    target,
  );
  if (!member) {
    throw new KeelsonError('BUNDLE_INVALID', `${name} is not a bundle: its index names no image manifest`);
  }
  return member;
}

function chosen(
  descriptors: readonly OciDescriptor[],
  target: Target | undefined,
): OciDescriptor | undefined {
  const said = ({ annotations }: OciDescriptor) => annotations?.[targetAnnotation];
  const exact = descriptors.find((descriptor) => said(descriptor) === (target ?? 'wasm'));
  if (exact) return exact;
  return target === undefined
    ? descriptors[0]
    : descriptors.find((descriptor) => said(descriptor) === undefined);
}
