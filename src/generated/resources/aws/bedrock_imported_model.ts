/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A model whose weights the account brought to Bedrock.
 */
export interface BedrockImportedModel {
  /**
   * Name.
   */
  modelName?: string;
  /**
   * Import job.
   */
  jobName?: string;
  /**
   * ARN of that job.
   */
  jobArn?: string;
  /**
   * Architecture of the model.
   */
  modelArchitecture?: string;
  /**
   * Whether it takes instructions.
   */
  instructSupported?: boolean;
  /**
   * Customer-managed key of the model.
   */
  modelKmsKeyArn?: string;
  /**
   * Where the weights came from.
   */
  modelDataSource?: {
    /**
     * In S3.
     */
    s3DataSource?: {
      /**
       * Address in S3.
       */
      s3Uri?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Capacity that a copy takes.
   */
  customModelUnits?: {
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
