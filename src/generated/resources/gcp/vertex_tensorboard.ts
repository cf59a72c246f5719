/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Charts of training runs.
 */
export interface VertexTensorboard {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * Whether it is the default one of its project and region.
   */
  isDefault?: boolean;
  /**
   * Customer-managed key; absent: a key of Google.
   */
  encryptionSpec?: {
    /**
     * Cloud KMS key, projects/…/cryptoKeys/….
     */
    kmsKeyName?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
