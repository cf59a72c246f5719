import { createHash } from 'node:crypto';
import type { AttachedSignature } from '../../source/source.ts';
import { refusal } from '../refusal.ts';
import type { Trust } from '../trust.ts';
import type { SignedBundle, Verified, VerifyOptions } from '../verify.ts';
import { checkSigner } from './check-signer.ts';
import { signerOf, type CosignSigner } from './signer-of.ts';
import { readSigstoreBundle } from './sigstore-bundle.ts';
import { verifySimpleSigning } from './simple-signing.ts';
import { readStatement, signType, subjectOf } from './statement.ts';

interface Found {
  readonly signer: CosignSigner;
  /** The scope that the signature itself names. */
  readonly scope?: string;
}

/**
 * Verifies a signature as cosign makes it: over the archive, or over a statement or a payload that names its subject.
 *
 * @throws KeelsonError as `verifyBundle`
 */
export async function verifyCosignSignature(
  bundle: SignedBundle,
  signature: AttachedSignature,
  trust: Trust,
  options: VerifyOptions,
): Promise<Verified> {
  const { signer, scope: named } =
    signature.kind === 'simple-signing'
      ? verifySimpleSigning(bundle.name, signature, trust)
      : await verifySigstoreBundle(bundle, signature, trust);
  const scope = checkSigner(bundle.name, signer, named, options);
  return { by: 'cosign', key: signer.key, ...(scope !== undefined && { scope }) };
}

async function verifySigstoreBundle(
  bundle: SignedBundle,
  signature: AttachedSignature & { kind: 'sigstore-bundle' },
  trust: Trust,
): Promise<Found> {
  const { name, archive } = bundle;
  const read = await readSigstoreBundle(name, signature.text);
  if (read.content.$case === 'messageSignature') {
    const { messageDigest } = read.content.messageSignature;
    if (!Buffer.from(messageDigest.digest).equals(digestLike(archive, messageDigest.digest.length))) {
      throw refusal('BUNDLE_DIGEST_MISMATCH', name, 'its bytes are not those that were signed');
    }
    return { signer: await signerOf(name, read, archive, trust) };
  }
  const signer = await signerOf(name, read, archive, trust);
  const statement = readStatement(name, read.content.dsseEnvelope, signType);
  const subject = subjectOf(statement, signature.subject.replace(/^sha256:/, ''));
  if (!subject) {
    throw refusal('BUNDLE_DIGEST_MISMATCH', name, `the signature beside it is not of ${signature.subject}`);
  }
  const scope = subject.annotations?.['scope'];
  return { signer, ...(typeof scope === 'string' && { scope }) };
}

/** SHA-2 of that many bytes. */
function digestLike(archive: Uint8Array, length: number): Uint8Array {
  const algorithm = { 48: 'sha384', 64: 'sha512' }[length] ?? 'sha256';
  return createHash(algorithm).update(archive).digest();
}
