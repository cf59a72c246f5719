import type { KeptSignature } from '../../generated/last-good.ts';
import type { AttachedSignature } from '../source/source.ts';

/** A signature as JSON can hold it. */
export function keptSignature(signature: AttachedSignature): KeptSignature {
  return signature.kind === 'sigstore-bundle'
    ? signature
    : { ...signature, payload: Buffer.from(signature.payload).toString('base64') };
}

/** The same back again. */
export function signatureOfKept({
  kind,
  subject,
  text = '',
  payload = '',
  signature = '',
  certificate,
}: KeptSignature): AttachedSignature {
  if (kind === 'sigstore-bundle') return { kind, subject, text };
  const bytes = Buffer.from(payload, 'base64');
  return { kind, subject, payload: bytes, signature, ...(certificate !== undefined && { certificate }) };
}
