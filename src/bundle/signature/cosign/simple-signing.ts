import { verify } from 'node:crypto';
import { messageOf } from '../../../errors.ts';
import type { AttachedSignature } from '../../source/source.ts';
import { refusal } from '../refusal.ts';
import type { Trust } from '../trust.ts';
import { cosignKeys, type CosignKey } from './keys.ts';
import type { CosignSigner } from './signer-of.ts';

/** What cosign calls a payload that signs an image or artefact. */
const payloadType = 'cosign container image signature';

/**
 * Verifies a signature in the form that cosign 1 and 2 store (tag `sha256-<hex>.sig`), by key. A certificate lasts
 * minutes, and what proves that it was used within them does not come with this form.
 *
 * @param name names the bundle of policies in messages.
 * @throws KeelsonError BUNDLE_KEY_UNKNOWN, BUNDLE_SIGNATURE_INVALID, BUNDLE_DIGEST_MISMATCH
 */
export function verifySimpleSigning(
  name: string,
  signature: AttachedSignature & { kind: 'simple-signing' },
  trust: Trust,
): { signer: CosignSigner; scope?: string } {
  const { payload, subject, certificate } = signature;
  if (certificate !== undefined) {
    throw refusal(
      'BUNDLE_SIGNATURE_INVALID',
      name,
      'its signature is by a certificate in the form of cosign 2, which does not prove when; sign it by cosign 3',
    );
  }
  const bytes = Buffer.from(signature.signature, 'base64');
  const found = cosignKeys(trust).find((candidate) => isBy(candidate, payload, bytes));
  if (!found) {
    throw refusal(
      'BUNDLE_KEY_UNKNOWN',
      name,
      `its signature beside it is by no key that the trust store ${trust.where} holds`,
    );
  }
  const { type, digest, scope } = readPayload(name, payload);
  if (type !== payloadType || digest !== subject) {
    throw refusal('BUNDLE_DIGEST_MISMATCH', name, `the signature beside it is not of ${subject}`);
  }
  const { trusted } = found;
  return { signer: { ...trusted, key: trusted.id }, ...(typeof scope === 'string' && { scope }) };
}

function isBy({ key }: CosignKey, payload: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify('sha256', payload, { key, dsaEncoding: 'der' }, signature);
  } catch {
    return false;
  }
}

interface Payload {
  readonly critical?: {
    readonly type?: unknown;
    readonly image?: { readonly 'docker-manifest-digest'?: unknown };
  };
  readonly optional?: { readonly scope?: unknown } | null;
}

function readPayload(name: string, payload: Uint8Array) {
  try {
    const { critical, optional } = JSON.parse(new TextDecoder().decode(payload)) as Payload;
    return {
      type: critical?.type,
      digest: critical?.image?.['docker-manifest-digest'],
      scope: optional?.scope,
    };
  } catch (cause) {
    throw refusal(
      'BUNDLE_SIGNATURE_INVALID',
      name,
      `what is signed beside it is malformed (${messageOf(cause)})`,
      cause,
    );
  }
}
