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
  return toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(text)));
}
