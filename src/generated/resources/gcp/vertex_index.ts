/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A vector index.
 */
export interface VertexIndex {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * Schema of metadata.
   */
  metadataSchemaUri?: string;
  /**
   * Where the vectors come from.
   */
  metadata?: {
    /**
     * Folder in Cloud Storage.
     */
    contentsDeltaUri?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * BATCH_UPDATE or STREAM_UPDATE.
   */
  indexUpdateMethod?: string;
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
