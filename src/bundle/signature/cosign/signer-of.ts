import type { Bundle } from '@sigstore/bundle';
import { messageOf } from '../../../errors.ts';
import { refusal } from '../refusal.ts';
import type { Terms, Trust } from '../trust.ts';
import { cosignKeys } from './keys.ts';

/** Who is found to have signed. */
export interface CosignSigner extends Terms {
  /** Id of the key in the trust store; subject and issuer of a certificate. */
  readonly key: string;
}

/**
 * Who signed what a Sigstore bundle holds, among those who are trusted.
 *
 * By a key, the signature alone is looked at: a key that is trusted needs no log. By a certificate, its chain, its
 * entries in the logs and its time must all fit the trusted root.
 *
 * @param name names the bundle of policies in messages.
 * @param artefact what a message signature is over.
 * @throws KeelsonError BUNDLE_KEY_UNKNOWN, BUNDLE_SIGNATURE_INVALID
 */
export async function signerOf(
  name: string,
  signature: Bundle,
  artefact: Uint8Array,
  trust: Trust,
): Promise<CosignSigner> {
  const { content } = signature.verificationMaterial;
  return content.$case === 'publicKey'
    ? signerByKey(name, signature, content.publicKey.hint, artefact, trust)
    : signerByCertificate(name, signature, artefact, trust);
}

async function signerByKey(
  name: string,
  signature: Bundle,
  hint: string,
  artefact: Uint8Array,
  trust: Trust,
): Promise<CosignSigner> {
  const { toSignedEntity, Verifier } = await import('@sigstore/verify');
  const candidates = cosignKeys(trust, hint);
  if (candidates.length === 0)
    throw unknown(name, trust, hint === '' ? 'a key' : `the key ${JSON.stringify(hint)}`);
  const entity = toSignedEntity(withoutLog(signature), Buffer.from(artefact));
  for (const { trusted, key } of candidates) {
    const material = {
      certificateAuthorities: [],
      timestampAuthorities: [],
      tlogs: [],
      ctlogs: [],
      publicKey: () => ({ publicKey: key, validFor: () => true }),
    };
    const verifier = new Verifier(material, { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 0 });
    if (succeeds(() => verifier.verify(entity))) return { ...trusted, key: trusted.id };
  }
  const named = candidates.map(({ trusted }) => trusted.id).join(', ');
  throw refusal(
    hint === '' ? 'BUNDLE_KEY_UNKNOWN' : 'BUNDLE_SIGNATURE_INVALID',
    name,
    `its signature beside it is by none of the keys it can be by: ${named}`,
  );
}

/** Entries of logs prove when something was signed, which is not asked of a key that is trusted now. */
function withoutLog(signature: Bundle): Bundle {
  return {
    ...signature,
    verificationMaterial: {
      ...signature.verificationMaterial,
      tlogEntries: [],
      timestampVerificationData: undefined,
    },
  };
}

async function signerByCertificate(
  name: string,
  signature: Bundle,
  artefact: Uint8Array,
  trust: Trust,
): Promise<CosignSigner> {
  const { toSignedEntity, Verifier } = await import('@sigstore/verify');
  if (!trust.trustedRoot) throw unknown(name, trust, 'a certificate');
  const verifier = new Verifier(trust.trustedRoot);
  const { identity = {} } = attempt(name, () =>
    verifier.verify(toSignedEntity(signature, Buffer.from(artefact))),
  );
  const { subjectAlternativeName: subject = '', extensions: { issuer = '' } = {} } = identity;
  const found = trust.identities.find(
    (entry) => entry.issuer === issuer && new RegExp(entry.subject).test(subject),
  );
  if (!found) throw unknown(name, trust, `${JSON.stringify(subject)} of ${JSON.stringify(issuer)}`);
  return { ...found, key: `${subject} (${issuer})` };
}

function unknown(name: string, trust: Trust, signer: string) {
  return refusal(
    'BUNDLE_KEY_UNKNOWN',
    name,
    `it is signed by ${signer}, which the trust store ${trust.where} does not hold for signatures of cosign's`,
  );
}

function succeeds(verify: () => unknown): boolean {
  try {
    verify();
    return true;
  } catch {
    return false;
  }
}

function attempt<T>(name: string, verify: () => T): T {
  try {
    return verify();
  } catch (cause) {
    throw refusal(
      'BUNDLE_SIGNATURE_INVALID',
      name,
      `its signature by a certificate does not hold (${messageOf(cause)})`,
      cause,
    );
  }
}
