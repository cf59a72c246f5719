/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Fine-tuning of a foundation model.
 */
export interface VertexTuningJob {
  /**
   * Foundation model.
   */
  baseModel?: string;
  /**
   * Name of the result.
   */
  tunedModelDisplayName?: string;
  /**
   * Account that it runs as.
   */
  serviceAccount?: string;
  /**
   * Supervised tuning.
   */
  supervisedTuningSpec?: {
    /**
     * Training data.
     */
    trainingDatasetUri?: string;
    /**
     * Validation data.
     */
    validationDatasetUri?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Result.
   */
  tunedModel?: {
    /**
     * Model.
     */
    model?: string;
    /**
     * Endpoint.
     */
    endpoint?: string;
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
