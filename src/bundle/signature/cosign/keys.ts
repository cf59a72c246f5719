import { createHash, type KeyObject } from 'node:crypto';
import { algorithmOf } from '../algorithms.ts';
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

export interface CosignKey {
  readonly trusted: TrustedKey;
  readonly key: KeyObject;
}

/**
 * The keys that can have made a signature of cosign's: those whose algorithm it uses, ECDSA and RSA with PKCS #1.
 *
 * @param hint how the signature calls its key, by id or by fingerprint; every key when it does not.
 */
export function cosignKeys(trust: Trust, hint = ''): CosignKey[] {
  return [...trust.keys.values()]
    .filter(({ algorithm }) => algorithmOf(algorithm).kind === 'ec' || algorithm.startsWith('RS'))
    .map((trusted) => ({ trusted, key: keyObjectOf(trusted.id, trusted.key) }))
    .filter(({ trusted, key }) => ['', trusted.id, keyHint(key)].includes(hint));
}
