/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A processor that reads documents.
 */
export interface DocumentaiProcessor {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * What it reads.
   */
  type?: string;
  /**
   * ENABLED or DISABLED.
   */
  state?: string;
  /**
   * Version that answers.
   */
  defaultProcessorVersion?: string;
  /**
   * Cloud KMS key; absent: a key of Google.
   */
  kmsKeyName?: string;
  [k: string]: unknown | undefined;
}
