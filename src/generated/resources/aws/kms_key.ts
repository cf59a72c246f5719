/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A key that AI resources or their stores are encrypted by.
 */
export interface KmsKey {
  /**
   * Id.
   */
  keyId?: string;
  /**
   * CUSTOMER or AWS.
   */
  keyManager?: string;
  /**
   * Enabled, Disabled, PendingDeletion …
   */
  keyState?: string;
  /**
   * ENCRYPT_DECRYPT …
   */
  keyUsage?: string;
  /**
   * AWS_KMS, EXTERNAL …
   */
  origin?: string;
  /**
   * SYMMETRIC_DEFAULT …
   */
  customerMasterKeySpec?: string;
  /**
   * Multi-region key.
   */
  multiRegion?: boolean;
  /**
   * When it will be deleted.
   */
  deletionDate?: string;
  /**
   * Yearly rotation.
   */
  KeyRotationStatus?: boolean;
  /**
   * Key policy as an object.
   */
  Policy?: {
    /**
     * Policy language version.
     */
    Version?: string;
    /**
     * One statement or a list of them.
     */
    Statement?: {
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
