/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

export type EvidenceCheckStatus = 'ok' | 'failed' | 'not-checked';

/**
 * keelson evidence verify --format json: what was checked of an evidence package, and what could not be.
 */
export interface EvidenceVerification {
  schema: 'keelson.evidence-verification/v1';
  tool: Tool;
  package: VerifiedPackage;
  /**
   * Id of the key whose signature counts; absent where none does.
   */
  signed_by?: string;
  /**
   * verified: all was checked and holds. partly-verified: what was asked to be checked holds, and the rest was not checked. incomplete: something that had to be checked could not be. failed: something does not match. refused: the signature of the package or of its policies does not count.
   */
  verdict: 'verified' | 'partly-verified' | 'incomplete' | 'failed' | 'refused';
  checks: EvidenceCheck[];
}
export interface Tool {
  name: 'keelson';
  version: string;
}
export interface VerifiedPackage {
  file: string;
  /**
   * SHA-256 of the package.
   */
  digest: string;
}
export interface EvidenceCheck {
  id: string;
  title: string;
  status: EvidenceCheckStatus;
  /**
   * Whether the package counts as incomplete where this is not checked.
   */
  required: boolean;
  /**
   * What was found, or why it was not checked.
   */
  messages: string[];
}
