/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A browser that agents use.
 */
export interface BedrockAgentCoreBrowserCustom {
  /**
   * Id.
   */
  browserId?: string;
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
   * Role that it runs as.
   */
  executionRoleArn?: string;
  /**
   * Network that it runs in.
   */
  networkConfiguration?: {
    /**
     * PUBLIC or VPC.
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
  /**
   * Recording of its sessions.
   */
  recording?: {
    /**
     * Whether sessions are recorded.
     */
    enabled?: boolean;
    /**
     * Where recordings go.
     */
    s3Location?: {
      /**
       * Bucket.
       */
      bucket?: string;
      /**
       * Prefix.
       */
      prefix?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
