/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What Vertex AI records of experiments and pipelines.
 */
export interface VertexMetadataStore {
  /**
   * Description.
   */
  description?: string;
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
