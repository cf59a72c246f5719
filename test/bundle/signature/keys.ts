import type { AlgorithmName } from '../../../src/bundle/signature/algorithm-names.ts';
import { algorithmOf } from '../../../src/bundle/signature/algorithms.ts';
import { newKeyPair, type KeyPair } from '../../../src/bundle/signature/key-pair.ts';
import { keySigner } from '../../../src/bundle/signature/signer/key-signer.ts';
import type { Signer } from '../../../src/bundle/signature/signer/signer.ts';
import { trustOf, type Trust } from '../../../src/bundle/signature/trust.ts';

/** A new pair of keys for an algorithm; the secret twice for HS*. */
export function pairFor(name: AlgorithmName): KeyPair {
  return algorithmOf(name).kind === 'hmac' ? { private: secret, public: secret } : newKeyPair(name);
}

const secret = 'a secret of at least sixty-four bytes, which is what HS512 is best given!';

export const secretVariable = 'KEELSON_TEST_SIGNING_SECRET';
process.env[secretVariable] = secret;

/** How a trust store names the public half. */
export function storedKey(name: AlgorithmName, pair: KeyPair): string | { env: string } {
  return algorithmOf(name).kind === 'hmac' ? { env: secretVariable } : pair.public;
}

/** A signer with a new key, and a trust store that holds it. */
export async function newSigner(
  terms: object = {},
  name: AlgorithmName = 'ES256',
  id = 'release',
): Promise<{ signer: Signer; trust: Trust; pair: KeyPair; entry: object }> {
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
