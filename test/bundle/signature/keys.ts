import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import { algorithmOf, type AlgorithmName } from '../../../src/bundle/signature/algorithms.ts';
import { keySigner } from '../../../src/bundle/signature/signer/key-signer.ts';
import type { Signer } from '../../../src/bundle/signature/signer/signer.ts';
import { trustOf, type Trust } from '../../../src/bundle/signature/trust.ts';

export interface Pair {
  /** PEM, PKCS #8; the secret itself for HS*. */
  readonly private: string;
  /** PEM; the secret itself for HS*. */
  readonly public: string;
}

/** A new pair of keys for an algorithm. */
export function pairFor(name: AlgorithmName): Pair {
  const algorithm = algorithmOf(name);
  if (algorithm.kind === 'hmac') return { private: secret, public: secret };
  if (algorithm.kind === 'rsa') return pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }));
  if (algorithm.kind === 'ec') return pemOf(generateKeyPairSync('ec', { namedCurve: algorithm.curve }));
  return pemOf(generateKeyPairSync('ed25519'));
}

function pemOf({ privateKey, publicKey }: KeyPairKeyObjectResult): Pair {
  return {
    private: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    public: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  };
}

const secret = 'a secret of at least sixty-four bytes, which is what HS512 is best given!';

export const secretVariable = 'KEELSON_TEST_SIGNING_SECRET';
process.env[secretVariable] = secret;

/** How a trust store names the public half. */
export function storedKey(name: AlgorithmName, pair: Pair): string | { env: string } {
  return algorithmOf(name).kind === 'hmac' ? { env: secretVariable } : pair.public;
}

/** A signer with a new key, and a trust store that holds it. */
export async function newSigner(
  terms: object = {},
  name: AlgorithmName = 'ES256',
  id = 'release',
): Promise<{ signer: Signer; trust: Trust; pair: Pair; entry: object }> {
  const pair = pairFor(name);
  const entry = { id, algorithm: name, key: storedKey(name, pair), ...terms };
  return {
    signer: keySigner(pair.private, name, { keyId: id }),
    trust: await trustHolding(entry),
    pair,
    entry,
  };
}

export function trustHolding(...keys: readonly object[]): Promise<Trust> {
  return trustOf({ schema: 'keelson.trust/v1', keys }, 'trust.yaml');
}
