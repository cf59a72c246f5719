import { constants, verify, type KeyObject } from 'node:crypto';
import { algorithmOf } from '../algorithms.ts';
import type { AlgorithmName } from '../algorithm-names.ts';
import { keyHint } from '../cosign/keys.ts';
import { keyObjectOf } from '../public-key.ts';
import { termsMisfit } from '../terms.ts';
import type { Trust, TrustedKey } from '../trust.ts';
import type { Envelope, EnvelopeSignature } from './envelope.ts';
import { preAuthEncoding } from './pre-auth-encoding.ts';

export interface EnvelopeOptions {
  /** What keys with scopes must have among them. */
  readonly scope: string;
  readonly now: Date;
  /** Whether every key of the trust store is tried, whatever the envelope calls its key. */
  readonly anyKey?: boolean;
}

export type EnvelopeVerdict =
  | { readonly key: string; readonly payload: Buffer }
  /** Why no signature counts, in words. */
  | { readonly refused: string };

/**
 * Whether a signature of an envelope is by a key that is trusted, at its time and for that scope. The algorithm is the key's. Secrets
 * (HS*) do not count: who can verify by one can sign by it.
 */
export function verifyEnvelope(envelope: Envelope, trust: Trust, options: EnvelopeOptions): EnvelopeVerdict {
  const payload = Buffer.from(envelope.payload, 'base64');
  const signed = preAuthEncoding(envelope.payloadType, payload);
  const refused: string[] = [];
  for (const signature of envelope.signatures) {
    const keys = keysFor(signature, trust, options.anyKey ?? false);
    if (keys.length === 0) {
      const named =
        signature.keyid === '' ? 'a key without a name' : `the key ${JSON.stringify(signature.keyid)}`;
      refused.push(`it is signed by ${named}, which ${trust.where} does not hold`);
    }
    for (const { id, algorithm, key, ...terms } of keys) {
      const misfit = termsMisfit(terms, options.scope, options.now);
      if (!isSignature(keyObjectOf(id, key), algorithm, signed, Buffer.from(signature.sig, 'base64'))) {
        refused.push(`the signature is not by the key ${id}`);
      } else if (misfit !== undefined) refused.push(`the key ${id} ${misfit}`);
      else return { key: id, payload };
    }
  }
  return { refused: refused[0] ?? 'nobody signed it' };
}

function keysFor({ keyid }: EnvelopeSignature, { keys }: Trust, any: boolean): TrustedKey[] {
  return [...keys.values()].filter(({ id, key, algorithm }) => {
    if (algorithmOf(algorithm).kind === 'hmac') return false;
    return any || keyid === '' || keyid === id || keyid === keyHint(keyObjectOf(id, key));
  });
}

function isSignature(key: KeyObject, name: AlgorithmName, bytes: Uint8Array, signature: Uint8Array): boolean {
  const algorithm = algorithmOf(name);
  if (algorithm.kind === 'ed25519') return verify(undefined, bytes, key, signature);
  if (algorithm.kind === 'ec') return verify(algorithm.hash, bytes, { key, dsaEncoding: 'der' }, signature);
  if (algorithm.kind === 'hmac') return false;
  const { hash, padding } = algorithm;
  return verify(hash, bytes, { key, padding, saltLength: constants.RSA_PSS_SALTLEN_AUTO }, signature);
}
