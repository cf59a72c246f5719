import { createHash, type KeyObject } from 'node:crypto';
import type { AlgorithmName } from '../algorithm-names.ts';
import { keyObjectOf } from '../public-key.ts';
import type { Trust, TrustedKey } from '../trust.ts';

/**
 * What cosign and Keelson call a public key in Sigstore bundles: SHA-256 of its DER form (SubjectPublicKeyInfo), base64.
 */
export function keyHint(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}

/** What cosign's signatures are made by here: the algorithms of its keys that `@sigstore/verify` verifies in every form. */
export const cosignAlgorithms: readonly AlgorithmName[] = ['ES256', 'RS256'];

export interface CosignKey {
  readonly trusted: TrustedKey;
  readonly key: KeyObject;
}

/**
 * The keys that can have made a signature of cosign's: those of its algorithms.
 *
 * @param hint how the signature calls its key, by id or by fingerprint; every key when it does not.
 */
export function cosignKeys(trust: Trust, hint = ''): CosignKey[] {
  return [...trust.keys.values()]
    .filter(({ algorithm }) => cosignAlgorithms.includes(algorithm))
    .map((trusted) => ({ trusted, key: keyObjectOf(trusted.id, trusted.key) }))
    .filter(({ trusted, key }) => ['', trusted.id, keyHint(key)].includes(hint));
}
