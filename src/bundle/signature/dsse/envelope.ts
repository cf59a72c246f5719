import { messageOf } from '../../../errors.ts';

/** A DSSE envelope (https://github.com/secure-systems-lab/dsse, 1.0.2) as it is written: base64 in JSON. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly EnvelopeSignature[];
}

export interface EnvelopeSignature {
  /** What the signer calls its key: a hint, which nothing signs. */
  readonly keyid: string;
  readonly sig: string;
}

const mostSignatures = 20;

/**
 * An envelope out of its JSON text. Nothing of it is verified.
 *
 * @throws Error with what is wrong with it
 */
export function readEnvelope(text: string): Envelope {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`it is not JSON (${messageOf(cause)})`, { cause });
  }
  const { payloadType, payload, signatures } = (value ?? {}) as Partial<Envelope>;
  if (typeof payloadType !== 'string' || !isBase64(payload)) throw new Error('it has no payload');
  if (!Array.isArray(signatures) || signatures.length === 0) throw new Error('it has no signature');
  if (signatures.length > mostSignatures) throw new Error(`it has more than ${mostSignatures} signatures`);
  return { payloadType, payload, signatures: signatures.map(signatureOf) };
}

function signatureOf(value: unknown): EnvelopeSignature {
  const { keyid = '', sig } = (value ?? {}) as Partial<EnvelopeSignature>;
  if (typeof keyid !== 'string' || !isBase64(sig)) throw new Error('a signature of it is none');
  return { keyid, sig };
}

/** Standard base64 with its padding: of two spellings of the same bytes one is not taken. */
function isBase64(text: unknown): text is string {
  return typeof text === 'string' && text !== '' && Buffer.from(text, 'base64').toString('base64') === text;
}
