/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An interpreter that runs the code of agents.
 */
export interface BedrockAgentCoreCodeInterpreterCustom {
  /**
   * Id.
   */
  codeInterpreterId?: string;
  /**
   * Name.
   */
  name?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * READY, CREATING …
   */
  status?: string;
  /**
   * Role that its code runs as.
   */
  executionRoleArn?: string;
  /**
   * Network that it runs in.
   */
  networkConfiguration?: {
    /**
     * PUBLIC, SANDBOX or VPC.
     */
    networkMode?: string;
    /**
     * VPC that it runs in.
     */
    vpcConfig?: {
      /**
       * Security groups.
       */
      securityGroups?: string[];
      /**
       * Subnets.
       */
      subnets?: string[];
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
