/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A collection, with what the policies that match its name say of it.
 */
export interface OpenSearchServerlessCollection {
  /**
   * Id.
   */
  id?: string;
  /**
   * Name.
   */
  name?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * VECTORSEARCH, SEARCH or TIMESERIES.
   */
  type?: string;
  /**
   * ACTIVE …
   */
  status?: string;
  /**
   * ARN of its key, or auto for a key that AWS owns.
   */
  kmsKeyArn?: string;
  /**
   * ENABLED or DISABLED.
   */
  standbyReplicas?: string;
  /**
   * ENABLED or DISABLED.
   */
  deletionProtection?: string;
  /**
   * Address of the API.
   */
  collectionEndpoint?: string;
  /**
   * Address of the dashboards.
   */
  dashboardEndpoint?: string;
  /**
   * Whether a network policy lets the internet reach it.
   */
  publicAccess?: {
    /**
     * Its API.
     */
    collection?: boolean;
    /**
     * Its dashboards.
     */
    dashboard?: boolean;
    [k: string]: unknown | undefined;
  };
  /**
   * Blocks of network policies that match it.
   */
  networkPolicies?: {
    /**
     * Policy.
     */
    name?: string;
    /**
     * collection, dashboard.
     */
    ResourceTypes?: string[];
    /**
     * Open to the internet.
     */
    AllowFromPublic?: boolean;
    /**
     * VPC endpoints that may reach it.
     */
    SourceVPCEs?: string[];
    /**
     * AWS services that may reach it, bedrock.amazonaws.com.
     */
    SourceServices?: string[];
    [k: string]: unknown | undefined;
  }[];
  /**
   * Blocks of data access policies that match it.
   */
  dataAccessPolicies?: {
    /**
     * Policy.
     */
    name?: string;
    /**
     * Who.
     */
    Principal?: string[];
    /**
     * aoss:ReadDocument, aoss:WriteDocument, aoss:* …
     */
    Permission?: string[];
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
