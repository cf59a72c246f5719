/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A feature store of the first kind (legacy).
 */
export interface VertexFeaturestore {
  /**
   * Online serving.
   */
  onlineServingConfig?: {
    /**
     * Nodes.
     */
    fixedNodeCount?: number | string;
    [k: string]: unknown | undefined;
  };
  /**
   * Days that values are served for.
   */
  onlineStorageTtlDays?: number | string;
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
