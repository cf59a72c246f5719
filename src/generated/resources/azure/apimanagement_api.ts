/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An API that a gateway publishes. Policies are not read.
 */
export interface ApiManagementApi {
  /**
   * Name that people read.
   */
  displayName?: string;
  /**
   * Path below the gateway.
   */
  path?: string;
  /**
   * http, https, ws and wss.
   */
  protocols?: string[];
  /**
   * http, soap, websocket, graphql and others.
   */
  type?: string;
  /**
   * What lies behind it, without its query.
   */
  serviceUrl?: string;
  /**
   * Whether callers show the key of a subscription.
   */
  subscriptionRequired?: boolean;
  /**
   * Whether it is the current revision.
   */
  isCurrent?: boolean;
  /**
   * Revision.
   */
  apiRevision?: string;
  /**
   * How callers sign in, as it tells them: whether they must, policies say.
   */
  authenticationSettings?: {
    /**
     * OAuth 2.0.
     */
    oAuth2?: {
      /**
       * Server that gives the tokens.
       */
      authorizationServerId?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * The same, several.
     */
    oAuth2AuthenticationSettings?: {
      [k: string]: unknown | undefined;
    }[];
    /**
     * OpenID Connect.
     */
    openid?: {
      /**
       * Provider of identities.
       */
      openidProviderId?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * The same, several.
     */
    openidAuthenticationSettings?: {
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
