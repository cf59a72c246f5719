import { createPublicKey, createSecretKey, X509Certificate, type KeyObject } from 'node:crypto';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { AlgorithmName } from './algorithm-names.ts';
import { algorithmOf, misfitOf } from './algorithms.ts';

/** A key to verify by, or the environment variable that holds a secret, which is read when it is needed. */
export type PublicKey = KeyObject | { readonly env: string };

/**
 * The key that a text says: PEM of a public key or a certificate.
 *
 * @returns what is wrong with it, when something is.
 */
export function readPublicKey(
  text: string | { readonly env: string },
  algorithm: AlgorithmName,
): PublicKey | string {
  const secret = algorithmOf(algorithm).kind === 'hmac';
  if (typeof text !== 'string') {
    return secret ? text : `${algorithm} takes a public key in PEM, not an environment variable`;
  }
  if (secret) return `a secret for ${algorithm} is named, not written down: {"env": "NAME"}`;
  if (text.includes('PRIVATE KEY')) return 'it is a private key, which does not belong into a trust store';
  try {
    const key = text.includes('BEGIN CERTIFICATE')
      ? new X509Certificate(text).publicKey
      : createPublicKey(text);
    return misfitOf(key, algorithm) ?? key;
  } catch (cause) {
    return `it is no public key in PEM (${messageOf(cause)})`;
  }
}

/**
 * The key to verify by.
 *
 * @throws KeelsonError TRUST_INVALID when its secret is not in the environment.
 */
export function keyObjectOf(id: string, key: PublicKey): KeyObject {
  if (!('env' in key)) return key;
  const secret = process.env[key.env] ?? '';
  if (secret === '') {
    throw new KeelsonError(
      'TRUST_INVALID',
      `key ${id}: the environment variable ${key.env} that holds its secret is not set`,
    );
  }
  return createSecretKey(secret, 'utf8');
}
