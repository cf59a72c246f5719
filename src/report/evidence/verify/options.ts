import type { Trust } from '../../../bundle/signature/trust.ts';

export interface VerifyEvidenceOptions {
  /** Whose signatures of the package count. */
  readonly trust?: Trust | undefined;
  /** Whether every key there counts for the package, whatever it calls the one that signed. */
  readonly anyKey: boolean;
  /** Whose signatures of policies and attestations count. */
  readonly innerTrust?: Trust | undefined;
  readonly allowUnsigned: boolean;
  readonly reEvaluate: boolean;
  /** Whether policies are run that nobody signed, and what they must be signed for. */
  readonly allowUnsignedBundles: boolean;
  readonly bundleScope?: string | undefined;
  readonly now: Date;
  readonly signal: AbortSignal;
}
