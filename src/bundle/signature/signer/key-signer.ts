import {
  constants,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  sign,
  type KeyObject,
} from 'node:crypto';
import { KeelsonError } from '../../../errors.ts';
import type { AlgorithmName } from '../algorithm-names.ts';
import { algorithmOf, misfitOf } from '../algorithms.ts';
import type { Signer } from './signer.ts';

/**
 * Signs by a key.
 *
 * @param key PEM of a private key (PKCS #1, PKCS #8, SEC 1), or for HS* the secret.
 * @param where the key is from, for messages, which never hold the key.
 * @throws KeelsonError SIGNING_FAILED when it is no such key, or none for that algorithm.
 */
export function keySigner(
  key: string | Uint8Array,
  algorithm: AlgorithmName,
  options: { readonly keyId?: string; readonly where?: string } = {},
): Signer {
  const { keyId, where = 'the signing key' } = options;
  const object = keyObject(Buffer.from(key), algorithm, where);
  const misfit = misfitOf(object, algorithm);
  if (misfit !== undefined) throw new KeelsonError('SIGNING_FAILED', `${where}: ${misfit}`);
  return {
    algorithm,
    ...(keyId !== undefined && { keyId }),
    ...(object.type === 'private' && { publicKey: createPublicKey(object) }),
    sign: async (bytes) => signatureBy(object, algorithm, bytes),
  };
}

function keyObject(key: Buffer, algorithm: AlgorithmName, where: string): KeyObject {
  if (key.length === 0) throw new KeelsonError('SIGNING_FAILED', `${where} is empty`);
  if (algorithmOf(algorithm).kind === 'hmac') return createSecretKey(key);
  try {
    return createPrivateKey(key);
  } catch {
    // What the library says can quote the key.
    throw new KeelsonError('SIGNING_FAILED', `${where} is no private key in PEM, or is encrypted`);
  }
}

function signatureBy(key: KeyObject, name: AlgorithmName, bytes: Uint8Array): Uint8Array {
  const algorithm = algorithmOf(name);
  if (algorithm.kind === 'hmac') return createHmac(algorithm.hash, key).update(bytes).digest();
  if (algorithm.kind === 'ed25519') return sign(undefined, bytes, key);
  if (algorithm.kind === 'ec') return sign(algorithm.hash, bytes, { key, dsaEncoding: 'ieee-p1363' });
  const { hash, padding } = algorithm;
  return sign(hash, bytes, { key, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST });
}
