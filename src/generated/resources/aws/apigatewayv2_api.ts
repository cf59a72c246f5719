/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An HTTP or WebSocket API of API Gateway, which the internet reaches.
 */
export interface ApiGatewayV2Api {
  /**
   * Id.
   */
  apiId?: string;
  /**
   * Name.
   */
  name?: string;
  /**
   * HTTP or WEBSOCKET.
   */
  protocolType?: string;
  /**
   * Address.
   */
  apiEndpoint?: string;
  /**
   * Whether its address at AWS is switched off.
   */
  disableExecuteApiEndpoint?: boolean;
  /**
   * Under which names it is deployed; where there is none, nobody reaches it.
   */
  stages?: {
    /**
     * Name.
     */
    stageName?: string;
    /**
     * Web ACL of AWS WAF.
     */
    webAclArn?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * What may be called, and who may.
   */
  routes?: {
    /**
     * Method and path, `$default`, or what a WebSocket API calls a route.
     */
    route?: string;
    /**
     * NONE where anybody may; AWS_IAM, CUSTOM, COGNITO_USER_POOLS or JWT.
     */
    authorizationType?: string;
    /**
     * Authorizer.
     */
    authorizerId?: string;
    /**
     * Whether a key of the API has to be shown, which identifies nobody.
     */
    apiKeyRequired?: boolean;
    /**
     * What happens with a request.
     */
    integration?: {
      /**
       * AWS, AWS_PROXY, HTTP, HTTP_PROXY or MOCK.
       */
      type?: string;
      /**
       * Where it goes, without query.
       */
      uri?: string;
      /**
       * INTERNET or VPC_LINK.
       */
      connectionType?: string;
      /**
       * VPC link.
       */
      connectionId?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
