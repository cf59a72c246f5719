import { refusal } from './refusal.ts';
import type { Terms } from './trust.ts';

/**
 * Whether a signer's time is now.
 *
 * @param signer names it in the message.
 * @throws KeelsonError BUNDLE_KEY_EXPIRED
 */
export function checkTime(bundle: string, signer: string, { validFrom, validUntil }: Terms, now: Date): void {
  if (validFrom && now < validFrom) {
    throw refusal('BUNDLE_KEY_EXPIRED', bundle, `${signer} counts from ${validFrom.toISOString()} on only`);
  }
  if (validUntil && now > validUntil) {
    throw refusal('BUNDLE_KEY_EXPIRED', bundle, `${signer} counted until ${validUntil.toISOString()}`);
  }
}

/**
 * Whether a signer may sign for a scope.
 *
 * @param asked the scope that the bundle must be for; any that the signer may sign for when absent.
 * @param signed the scope it is signed for; undefined for none.
 * @throws KeelsonError BUNDLE_SCOPE_MISMATCH
 */
export function checkScope(
  bundle: string,
  signer: string,
  { scopes }: Terms,
  asked: string | undefined,
  signed: string | undefined,
): void {
  const reason = scopeMisfit(signer, scopes, asked, signed);
  if (reason !== undefined) throw refusal('BUNDLE_SCOPE_MISMATCH', bundle, reason);
}

function scopeMisfit(
  signer: string,
  scopes: readonly string[] | undefined,
  asked: string | undefined,
  signed: string | undefined,
): string | undefined {
  const named = signed === undefined ? 'no scope' : `scope ${signed}`;
  if (asked !== undefined && signed !== asked) return `it is signed for ${named}, not for scope ${asked}`;
  if (scopes) {
    return signed !== undefined && scopes.includes(signed)
      ? undefined
      : `it is signed for ${named}; ${signer} signs for ${scopes.join(', ')} only`;
  }
  return asked === undefined && signed !== undefined
    ? `it is signed for ${named}, and ${signer} is trusted for no scope: name the scope`
    : undefined;
}

/**
 * What keeps a signer from signing something that is no bundle, and is for one scope only.
 *
 * @param scope what signers with scopes must have among them.
 * @returns undefined when nothing does, else words that follow the signer's name.
 */
export function termsMisfit(
  { validFrom, validUntil, scopes }: Terms,
  scope: string,
  now: Date,
): string | undefined {
  if (validFrom && now < validFrom) return `counts from ${validFrom.toISOString()} on only`;
  if (validUntil && now > validUntil) return `counted until ${validUntil.toISOString()}`;
  return scopes && !scopes.includes(scope)
    ? `signs for ${scopes.join(', ')} and not for ${scope}`
    : undefined;
}
