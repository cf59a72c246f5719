/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What agents reach tools through.
 */
export interface BedrockAgentCoreGateway {
  /**
   * Id.
   */
  gatewayId?: string;
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
   * Role that it calls tools as.
   */
  roleArn?: string;
  /**
   * CUSTOM_JWT, AWS_IAM, AUTHENTICATE_ONLY or NONE.
   */
  authorizerType?: string;
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
   * MCP.
   */
  protocolType?: string;
  /**
   * Customer-managed key of its data.
   */
  kmsKeyArn?: string;
  /**
   * Address.
   */
  gatewayUrl?: string;
  /**
   * DEBUG: errors tell their inner details.
   */
  exceptionLevel?: string;
  [k: string]: unknown | undefined;
}
