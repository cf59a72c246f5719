import { KeelsonError, type ErrorCode } from '../../../errors.ts';

/** What stays wrong however often it is tried: somebody has to mend it. */
const final: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'USAGE',
  'CONFIG_INVALID',
  'DOCUMENT_INVALID',
  'CAPTURE_INVALID',
  'WAIVERS_INVALID',
  'POLICY_INVALID',
  'TRUST_INVALID',
  'UNDECLARED_REQUEST',
  'BUNDLE_INVALID',
  'BUNDLE_ENTRY_REFUSED',
  'BUNDLE_TOO_LARGE',
  'BUNDLE_UNSIGNED',
  'BUNDLE_SIGNATURE_INVALID',
  'BUNDLE_KEY_UNKNOWN',
  'BUNDLE_KEY_EXPIRED',
  'BUNDLE_SCOPE_MISMATCH',
  'BUNDLE_ROOTS_CONFLICT',
  'BUNDLE_BUILTIN_REFUSED',
]);

export function isFinal(error: unknown): boolean {
  return error instanceof KeelsonError && final.has(error.code);
}
