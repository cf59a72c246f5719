/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A managed dataset of Vertex AI.
 */
export interface VertexDataset {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * Kind of data.
   */
  metadataSchemaUri?: string;
  /**
   * Where the data lie.
   */
  metadata?: {
    /**
     * Bucket that Vertex AI keeps for it.
     */
    gcsBucket?: string;
    /**
     * Schema of an item.
     */
    dataItemSchemaUri?: string;
    /**
     * Source of tabular data.
     */
    inputConfig?: {
      /**
       * Files.
       */
      gcsSource?: {
        /**
         * gs:// URIs.
         */
        uri?: unknown[] | string;
        [k: string]: unknown | undefined;
      };
      /**
       * Table.
       */
      bigquerySource?: {
        /**
         * bq://project.dataset.table.
         */
        uri?: string;
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
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
