import { checkSigner } from '../cosign/check-signer.ts';
import { signerOf } from '../cosign/signer-of.ts';
import { readSigstoreBundle } from '../cosign/sigstore-bundle.ts';
import { readStatement, subjectOf } from '../cosign/statement.ts';
import { refusal } from '../refusal.ts';
import type { Trust } from '../trust.ts';
import type { VerifyOptions } from '../verify.ts';
import { sha256 } from '../../../files/sha256.ts';
import { provenanceType, readProvenance, type Provenance } from './provenance.ts';

export interface VerifiedProvenance extends Provenance {
  /** Who says so: id of the key, or subject and issuer of the certificate. */
  readonly key: string;
}

/**
 * Whether somebody who is trusted says where a bundle comes from.
 *
 * @param bundle with the revision that its manifest says.
 * @param text JSON of a Sigstore bundle with a DSSE envelope.
 * @param options also the builder that it must come from; any when absent.
 * @throws KeelsonError BUNDLE_SIGNATURE_INVALID, BUNDLE_KEY_UNKNOWN, BUNDLE_KEY_EXPIRED, BUNDLE_SCOPE_MISMATCH,
 * BUNDLE_DIGEST_MISMATCH when it is about another bundle.
 */
export async function verifyProvenance(
  bundle: { readonly name: string; readonly archive: Uint8Array; readonly revision: string },
  text: string,
  trust: Trust,
  options: VerifyOptions & { readonly builder?: string } = {},
): Promise<VerifiedProvenance> {
  const { name, archive, revision } = bundle;
  const read = await readSigstoreBundle(name, text);
  if (read.content.$case !== 'dsseEnvelope') {
    throw refusal(
      'BUNDLE_SIGNATURE_INVALID',
      name,
      'its provenance is a signature alone, which says nothing',
    );
  }
  const signer = await signerOf(name, read, archive, trust);
  checkSigner(name, signer, undefined, options);
  const statement = readStatement(name, read.content.dsseEnvelope, provenanceType);
  const provenance = readProvenance(statement);
  if (!provenance) {
    throw refusal('BUNDLE_SIGNATURE_INVALID', name, 'its provenance is not one of keelson bundle build');
  }
  if (!subjectOf(statement, sha256(archive)) || provenance.revision !== revision) {
    throw refusal('BUNDLE_DIGEST_MISMATCH', name, 'its provenance is about another bundle');
  }
  if (options.builder !== undefined && options.builder !== provenance.builder) {
    throw refusal(
      'BUNDLE_SIGNATURE_INVALID',
      name,
      `it was built by ${provenance.builder}, not by ${options.builder}`,
    );
  }
  return { ...provenance, key: signer.key };
}
