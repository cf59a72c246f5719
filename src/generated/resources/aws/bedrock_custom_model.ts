/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A model that was fine-tuned or distilled in the account.
 */
export interface BedrockCustomModel {
  /**
   * Name.
   */
  modelName?: string;
  /**
   * Customization job that made it.
   */
  jobName?: string;
  /**
   * ARN of that job.
   */
  jobArn?: string;
  /**
   * Model that it was made from.
   */
  baseModelArn?: string;
  /**
   * FINE_TUNING, CONTINUED_PRE_TRAINING, DISTILLATION …
   */
  customizationType?: string;
  /**
   * Customer-managed key of the model.
   */
  modelKmsKeyArn?: string;
  /**
   * Active, Creating, Failed.
   */
  modelStatus?: string;
  /**
   * Names of the parameters; values are redacted.
   */
  hyperParameters?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Training data.
   */
  trainingDataConfig?: {
    /**
     * Address in S3.
     */
    s3Uri?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Validation data.
   */
  validationDataConfig?: {
    /**
     * One a data set.
     */
    validators?: {
      /**
       * Address in S3.
       */
      s3Uri?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  /**
   * Where metrics and artefacts go.
   */
  outputDataConfig?: {
    /**
     * Address in S3.
     */
    s3Uri?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Role of the job that made it.
   */
  roleArn?: string;
  [k: string]: unknown | undefined;
}
