/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Bought capacity for a model.
 */
export interface BedrockProvisionedModelThroughput {
  /**
   * Name.
   */
  provisionedModelName?: string;
  /**
   * Model that it serves.
   */
  modelArn?: string;
  /**
   * Model that it is to serve.
   */
  desiredModelArn?: string;
  /**
   * Base model.
   */
  foundationModelArn?: string;
  /**
   * Units of capacity.
   */
  modelUnits?: number;
  /**
   * Units asked for.
   */
  desiredModelUnits?: number;
  /**
   * InService, Creating …
   */
  status?: string;
  /**
   * OneMonth or SixMonths.
   */
  commitmentDuration?: string;
  [k: string]: unknown | undefined;
}
