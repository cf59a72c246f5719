/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An endpoint that vector indexes are queried at.
 */
export interface VertexIndexEndpoint {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * Whether it is open to the internet.
   */
  publicEndpointEnabled?: boolean;
  /**
   * Public name, where it has one.
   */
  publicEndpointDomainName?: string;
  /**
   * VPC network that it is peered with.
   */
  network?: string;
  /**
   * Former spelling of privateServiceConnectConfig.
   */
  enablePrivateServiceConnect?: boolean;
  /**
   * Private Service Connect.
   */
  privateServiceConnectConfig?: {
    /**
     * Whether the endpoint is reached by Private Service Connect only.
     */
    enablePrivateServiceConnect?: boolean;
    /**
     * Projects that may connect.
     */
    projectAllowlist?: string[];
    [k: string]: unknown | undefined;
  };
  /**
   * Indexes.
   */
  deployedIndexes?: {
    /**
     * Id.
     */
    id?: string;
    /**
     * Index.
     */
    index?: string;
    /**
     * Display name.
     */
    displayName?: string;
    /**
     * Whether queries are logged.
     */
    enableAccessLogging?: boolean;
    /**
     * Who may query.
     */
    deployedIndexAuthConfig?: {
      /**
       * JWT.
       */
      authProvider?: {
        /**
         * Audiences.
         */
        audiences?: string[];
        /**
         * Issuers.
         */
        allowedIssuers?: string[];
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  /**
   * Customer-managed key; absent: a key of Google.
   */
  encryptionSpec?: {
    /**
     * Cloud KMS key, projects/…/cryptoKeys/….
     */
    kmsKeyName?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
