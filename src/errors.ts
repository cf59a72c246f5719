/** What the process ends with. Documented in docs/errors.md. */
export const exitCodes = {
  clean: 0,
  findings: 1,
  usage: 2,
  incomplete: 3,
  bundleRefused: 4,
} as const;

/**
 * Every failure a user can cause or must act on, with its exit code. The code is
 * stable and documented in docs/errors.md, which a test holds against this list.
 */
const codes = {
  USAGE: exitCodes.usage,
  CONFIG_INVALID: exitCodes.usage,
  DOCUMENT_INVALID: exitCodes.usage,
  CAPTURE_INVALID: exitCodes.usage,
  WAIVERS_INVALID: exitCodes.usage,
  BASELINE_INVALID: exitCodes.usage,
  REPORT_INVALID: exitCodes.usage,
  QUERY_INVALID: exitCodes.usage,
  FRAMEWORK_INVALID: exitCodes.usage,
  ATTESTATIONS_INVALID: exitCodes.usage,
  EVIDENCE_INVALID: exitCodes.usage,
  OUTPUT_FAILED: exitCodes.usage,
  STORE_UNAVAILABLE: exitCodes.usage,
  AUDIT_BROKEN: exitCodes.findings,
  STORE_NOT_EMPTY: exitCodes.usage,
  BACKUP_INVALID: exitCodes.usage,
  UNDECLARED_REQUEST: exitCodes.incomplete,
  OPA_UNAVAILABLE: exitCodes.usage,
  POLICY_INVALID: exitCodes.usage,
  TRUST_INVALID: exitCodes.usage,
  SIGNING_FAILED: exitCodes.usage,
  RELEASE_EXISTS: exitCodes.usage,
  PUBLISH_FAILED: exitCodes.usage,
  ADVISORIES_INVALID: exitCodes.usage,
  ADVISORIES_UNAVAILABLE: exitCodes.usage,
  BUNDLE_INVALID: exitCodes.bundleRefused,
  BUNDLE_DAMAGED: exitCodes.bundleRefused,
  BUNDLE_ENTRY_REFUSED: exitCodes.bundleRefused,
  BUNDLE_TOO_LARGE: exitCodes.bundleRefused,
  BUNDLE_UNAVAILABLE: exitCodes.bundleRefused,
  BUNDLE_DIGEST_MISMATCH: exitCodes.bundleRefused,
  BUNDLE_UNSIGNED: exitCodes.bundleRefused,
  BUNDLE_SIGNATURE_INVALID: exitCodes.bundleRefused,
  BUNDLE_KEY_UNKNOWN: exitCodes.bundleRefused,
  BUNDLE_KEY_EXPIRED: exitCodes.bundleRefused,
  BUNDLE_SCOPE_MISMATCH: exitCodes.bundleRefused,
  BUNDLE_DOWNGRADE: exitCodes.bundleRefused,
  BUNDLE_ROOTS_CONFLICT: exitCodes.bundleRefused,
  BUNDLE_BUILTIN_REFUSED: exitCodes.bundleRefused,
  BUNDLE_START_FAILED: exitCodes.bundleRefused,
  BUNDLE_SELF_TEST_FAILED: exitCodes.bundleRefused,
  EVALUATION_FAILED: exitCodes.bundleRefused,
  INTERRUPTED: 130,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof codes;
export const errorCodes = Object.keys(codes) as ErrorCode[];

/** An error whose message is one line for the user: what happened, where, and what to do. */
export class KeelsonError extends Error {
  override readonly name = 'KeelsonError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message.replaceAll(/\s*\n\s*/g, ' '), options);
    this.code = code;
  }

  get exitCode(): number {
    return codes[this.code];
  }
}

/** The message of anything that can be thrown, on one line. */
export function messageOf(error: unknown): string {
  const text =
    error instanceof Error ? error.message : typeof error === 'string' ? error : JSON.stringify(error);
  return (text ?? String(error)).replaceAll(/\s*\n\s*/g, ' ').trim();
}
