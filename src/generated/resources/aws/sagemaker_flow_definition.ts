/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * How people review what a model said.
 */
export interface SageMakerFlowDefinition {
  /**
   * Name.
   */
  FlowDefinitionName?: string;
  /**
   * Active …
   */
  FlowDefinitionStatus?: string;
  /**
   * Role that it runs as.
   */
  RoleArn?: string;
  /**
   * Where reviews go.
   */
  OutputConfig?: {
    /**
     * Address in S3.
     */
    S3OutputPath?: string;
    /**
     * Key of the reviews.
     */
    KmsKeyId?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
