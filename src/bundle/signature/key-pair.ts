import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import type { AlgorithmName } from './algorithm-names.ts';
import { algorithmOf } from './algorithms.ts';

export interface KeyPair {
  /** PEM, PKCS #8. */
  readonly private: string;
  /** PEM, SubjectPublicKeyInfo. */
  readonly public: string;
}

const modulusLength = 3072;

/**
 * A new key for an algorithm.
 *
 * @throws Error for HS*, whose secrets are no pairs.
 */
export function newKeyPair(name: AlgorithmName): KeyPair {
  const algorithm = algorithmOf(name);
  if (algorithm.kind === 'rsa') return pemOf(generateKeyPairSync('rsa', { modulusLength }));
  if (algorithm.kind === 'ec') return pemOf(generateKeyPairSync('ec', { namedCurve: algorithm.curve }));
  if (algorithm.kind === 'ed25519') return pemOf(generateKeyPairSync('ed25519'));
  throw new Error(`${name} has no pair of keys`);
}

function pemOf({ privateKey, publicKey }: KeyPairKeyObjectResult): KeyPair {
  return {
    private: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    public: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  };
}
