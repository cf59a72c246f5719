/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What an agent runs in. Of environment variables only the names are left.
 */
export interface BedrockAgentCoreRuntime {
  /**
   * Id.
   */
  agentRuntimeId?: string;
  /**
   * Name.
   */
  agentRuntimeName?: string;
  /**
   * Version.
   */
  agentRuntimeVersion?: string;
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
  roleArn?: string;
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
    networkModeConfig?: {
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
   * Tokens that callers must bring.
   */
  authorizerConfiguration?: {
    /**
     * Issuer of the tokens, and for whom they are.
     */
    customJWTAuthorizer?: {
      /**
       * Address of the issuer's OpenID configuration.
       */
      discoveryUrl?: string;
      /**
       * Audiences that are let in.
       */
      allowedAudience?: string[];
      /**
       * Clients that are let in.
       */
      allowedClients?: string[];
      /**
       * Scopes that are asked for.
       */
      allowedScopes?: string[];
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * How it is spoken to.
   */
  protocolConfiguration?: {
    /**
     * HTTP, MCP or A2A.
     */
    serverProtocol?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Names of its environment variables, without values.
   */
  environmentVariables?: {
    [k: string]: string | undefined;
  };
  /**
   * What it runs.
   */
  agentRuntimeArtifact?: {
    /**
     * An image.
     */
    containerConfiguration?: {
      /**
       * Image in ECR.
       */
      containerUri?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
