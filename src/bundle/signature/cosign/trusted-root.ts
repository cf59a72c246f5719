import type { TrustMaterial } from '@sigstore/verify';

/**
 * Sigstore's trusted root (trusted_root.json): the certificate authorities, logs and time stampers that count.
 *
 * @throws Error when it is none.
 */
export async function readTrustedRoot(text: string): Promise<TrustMaterial> {
  const [{ TrustedRoot }, { toTrustMaterial }] = await Promise.all([
    import('@sigstore/protobuf-specs'),
    import('@sigstore/verify'),
  ]);
  const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(text)));
  if (material.certificateAuthorities.length === 0) throw new Error('it names no certificate authority');
  return material;
}
