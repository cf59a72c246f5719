import { constants, type KeyObject } from 'node:crypto';
import type { AlgorithmName } from './algorithm-names.ts';

/** How an algorithm of RFC 7518 or RFC 8037 is done, and what keys it takes. */
export type Algorithm =
  | { readonly kind: 'hmac'; readonly hash: string }
  | { readonly kind: 'rsa'; readonly hash: string; readonly padding: number }
  /** A coordinate is that many bytes; a signature is two. */
  | { readonly kind: 'ec'; readonly hash: string; readonly curve: string; readonly coordinate: number }
  | { readonly kind: 'ed25519' };

const { RSA_PKCS1_PADDING: pkcs1, RSA_PKCS1_PSS_PADDING: pss } = constants;

const algorithms = {
  RS256: { kind: 'rsa', hash: 'sha256', padding: pkcs1 },
  RS384: { kind: 'rsa', hash: 'sha384', padding: pkcs1 },
  RS512: { kind: 'rsa', hash: 'sha512', padding: pkcs1 },
  PS256: { kind: 'rsa', hash: 'sha256', padding: pss },
  PS384: { kind: 'rsa', hash: 'sha384', padding: pss },
  PS512: { kind: 'rsa', hash: 'sha512', padding: pss },
  ES256: { kind: 'ec', hash: 'sha256', curve: 'prime256v1', coordinate: 32 },
  ES384: { kind: 'ec', hash: 'sha384', curve: 'secp384r1', coordinate: 48 },
  ES512: { kind: 'ec', hash: 'sha512', curve: 'secp521r1', coordinate: 66 },
  EdDSA: { kind: 'ed25519' },
  HS256: { kind: 'hmac', hash: 'sha256' },
  HS384: { kind: 'hmac', hash: 'sha384' },
  HS512: { kind: 'hmac', hash: 'sha512' },
} as const satisfies Record<AlgorithmName, Algorithm>;

export function algorithmOf(name: AlgorithmName): Algorithm {
  return algorithms[name];
}

const smallestModulus = 2048;

/**
 * What keeps a key from being used with an algorithm.
 *
 * @returns undefined when nothing does.
 */
export function misfitOf(key: KeyObject, name: AlgorithmName): string | undefined {
  const algorithm = algorithmOf(name);
  const type = key.asymmetricKeyType;
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (algorithm.kind === 'hmac') {
    return key.type === 'secret' ? undefined : `${name} takes a secret, not a ${key.type} key`;
  }
  if (algorithm.kind === 'rsa') {
    if (type !== 'rsa') return `${name} takes an RSA key, not ${type}`;
    return modulusLength < smallestModulus
      ? `its ${modulusLength} bits are fewer than ${smallestModulus}`
      : undefined;
  }
  if (algorithm.kind === 'ec') {
    const fits = type === 'ec' && namedCurve === algorithm.curve;
    return fits ? undefined : `${name} takes a key on ${algorithm.curve}, not ${namedCurve ?? type}`;
  }
  return type === 'ed25519' ? undefined : `${name} takes an Ed25519 key, not ${type}`;
}
