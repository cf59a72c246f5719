import { refusal } from '../refusal.ts';
import { checkScope, checkTime } from '../terms.ts';
import type { VerifyOptions } from '../verify.ts';
import type { CosignSigner } from './signer-of.ts';

/**
 * Whether a signer is the one asked for, its time is now, and the scope is one it signs for.
 *
 * A signature of cosign's need not name a scope. One that does not is for the scope that is asked for, where its signer
 * signs for that one, or for the only one its signer signs for.
 *
 * @param name names the bundle of policies in messages.
 * @param named the scope that the signature names.
 * @returns the scope it counts for, if for any.
 * @throws KeelsonError BUNDLE_KEY_UNKNOWN, BUNDLE_KEY_EXPIRED, BUNDLE_SCOPE_MISMATCH
 */
export function checkSigner(
  name: string,
  signer: CosignSigner,
  named: string | undefined,
  { scope: asked, keyId, now = new Date() }: VerifyOptions,
): string | undefined {
  if (keyId !== undefined && signer.key !== keyId) {
    throw refusal('BUNDLE_KEY_UNKNOWN', name, `it is signed by ${signer.key}, not by ${keyId}`);
  }
  const label = `the signer ${signer.key}`;
  const scope = named ?? impliedScope(signer, asked);
  checkTime(name, label, signer, now);
  checkScope(name, label, signer, asked, scope);
  return scope;
}

function impliedScope({ scopes = [] }: CosignSigner, asked: string | undefined): string | undefined {
  if (asked !== undefined) return scopes.includes(asked) ? asked : undefined;
  return scopes.length === 1 ? scopes[0] : undefined;
}
