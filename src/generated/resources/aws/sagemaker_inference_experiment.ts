/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A trial of models beside the one that answers.
 */
export interface SageMakerInferenceExperiment {
  /**
   * Name.
   */
  Name?: string;
  /**
   * ShadowMode.
   */
  Type?: string;
  /**
   * Running …
   */
  Status?: string;
  /**
   * Role that it runs as.
   */
  RoleArn?: string;
  /**
   * Key of the machines' volumes.
   */
  KmsKey?: string;
  /**
   * Where requests and answers are kept.
   */
  DataStorageConfig?: {
    /**
     * Address in S3.
     */
    Destination?: string;
    /**
     * Key of what is kept.
     */
    KmsKey?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
