import { KeelsonError } from '../../errors.ts';
import type { AttachedSignature } from '../source/source.ts';
import { verifyOpaSignature } from './opa/verify.ts';
import { signaturesFile } from './opa/signatures-file.ts';
import { refusal } from './refusal.ts';
import type { Trust } from './trust.ts';

/** Whose signature counted. */
export interface Verified {
  /** The kind of signature: the token in the bundle, or one of cosign's beside it. */
  readonly by: 'opa' | 'cosign';
  /** Id of the key in the trust store; subject and issuer of a certificate. */
  readonly key: string;
  readonly scope?: string;
}

export interface SignedBundle {
  /** For messages. */
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The gzipped tar that the files are of. */
  readonly archive: Uint8Array;
  /** Signatures beside it. Who gives them has seen to it that their subject is this archive, or a manifest of it. */
  readonly attached?: readonly AttachedSignature[];
}

export interface VerifyOptions {
  /** The scope it must be signed for. Without it, one that the key signs for. */
  readonly scope?: string;
  /** Who must have signed it, as {@link Verified} names them; in OPA's format this wins over what the token says. */
  readonly keyId?: string;
  readonly now?: Date;
}

/**
 * Whether somebody who is trusted signed a bundle: in OPA's format within it, or as cosign does beside it. A signature
 * within it counts first; those beside it are asked when there is none, or one by a key that is not known here.
 *
 * @throws KeelsonError BUNDLE_UNSIGNED, BUNDLE_SIGNATURE_INVALID, BUNDLE_KEY_UNKNOWN, BUNDLE_KEY_EXPIRED,
 * BUNDLE_SCOPE_MISMATCH, BUNDLE_DIGEST_MISMATCH; TRUST_INVALID when a secret that is needed is not in the environment.
 */
export async function verifyBundle(
  bundle: SignedBundle,
  trust: Trust,
  options: VerifyOptions = {},
): Promise<Verified> {
  const attached = bundle.attached ?? [];
  if (!bundle.files.has(signaturesFile)) {
    if (attached.length === 0) throw refusal('BUNDLE_UNSIGNED', bundle.name, 'it carries no signature');
    return verifyAttached(bundle, attached, trust, options);
  }
  try {
    return await verifyOpaSignature(bundle, trust, options);
  } catch (error) {
    const unknown = error instanceof KeelsonError && error.code === 'BUNDLE_KEY_UNKNOWN';
    if (!unknown || attached.length === 0) throw error;
    return verifyAttached(bundle, attached, trust, options);
  }
}

/** Whether any signature beside it counts; else, why the one nearest to counting does not. */
async function verifyAttached(
  bundle: SignedBundle,
  attached: readonly AttachedSignature[],
  trust: Trust,
  options: VerifyOptions,
): Promise<Verified> {
  const { verifyCosignSignature } = await import('./cosign/verify.ts');
  const refused: unknown[] = [];
  for (const signature of attached.slice(0, largestNumber)) {
    try {
      return await verifyCosignSignature(bundle, signature, trust, options);
    } catch (error) {
      refused.push(error);
    }
  }
  throw (
    refused.find((error) => !(error instanceof KeelsonError && error.code === 'BUNDLE_KEY_UNKNOWN')) ??
    refused[0]
  );
}

/** Anybody can put signatures beside a bundle; looking at each takes time. */
const largestNumber = 100;
