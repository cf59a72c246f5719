import { keyHint } from '../cosign/keys.ts';
import { algorithmOf } from '../algorithms.ts';
import { derOfEcdsa } from '../ecdsa-form.ts';
import type { Signer } from '../signer/signer.ts';
import type { Envelope } from './envelope.ts';
import { preAuthEncoding } from './pre-auth-encoding.ts';

/**
 * Signs a payload in a DSSE envelope. ECDSA is in DER, as everybody has it who verifies such envelopes. A key without an id is called by
 * its fingerprint.
 *
 * @throws KeelsonError SIGNING_FAILED
 */
export async function signEnvelope(
  payloadType: string,
  payload: Uint8Array,
  signer: Signer,
): Promise<Envelope> {
  const { algorithm, keyId, publicKey } = signer;
  const made = await signer.sign(preAuthEncoding(payloadType, payload));
  const signature = algorithmOf(algorithm).kind === 'ec' ? derOfEcdsa(made) : made;
  return {
    payloadType,
    payload: Buffer.from(payload).toString('base64'),
    signatures: [
      {
        keyid: keyId ?? (publicKey ? keyHint(publicKey) : ''),
        sig: Buffer.from(signature).toString('base64'),
      },
    ],
  };
}
