/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A pipeline that trains a model on a managed dataset.
 */
export interface VertexTrainingPipeline {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * What is trained.
   */
  trainingTaskDefinition?: string;
  /**
   * Model that it makes.
   */
  modelId?: string;
  /**
   * Model that it makes a version of.
   */
  parentModel?: string;
  /**
   * Data.
   */
  inputDataConfig?: {
    /**
     * Dataset.
     */
    datasetId?: string;
    /**
     * Where the data are exported to.
     */
    gcsDestination?: {
      /**
       * gs:// URI.
       */
      outputUriPrefix?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Where the data are exported to.
     */
    bigqueryDestination?: {
      /**
       * bq:// URI.
       */
      outputUri?: string;
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
