/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A profile of the account that routes invocations to models, and that costs are followed by.
 */
export interface BedrockApplicationInferenceProfile {
  /**
   * Name.
   */
  inferenceProfileName?: string;
  /**
   * Id.
   */
  inferenceProfileId?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * ACTIVE.
   */
  status?: string;
  /**
   * APPLICATION.
   */
  type?: string;
  /**
   * Models that it routes to.
   */
  models?: {
    /**
     * ARN of the model.
     */
    modelArn?: string;
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
