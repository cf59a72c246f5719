/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An Azure AI Search service.
 */
export interface SearchService {
  /**
   * Managed identity of the resource.
   */
  identity?: {
    /**
     * SystemAssigned, UserAssigned, both separated by a comma, or None.
     */
    type?: string;
    /**
     * Principal of the system-assigned identity.
     */
    principalId?: string;
    /**
     * Tenant of the system-assigned identity.
     */
    tenantId?: string;
    /**
     * User-assigned identities by resource id.
     */
    userAssignedIdentities?: {
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Pricing tier.
   */
  sku?: {
    /**
     * Name.
     */
    name?: string;
    /**
     * Tier.
     */
    tier?: string;
    /**
     * Capacity.
     */
    capacity?: number;
    [k: string]: unknown | undefined;
  };
  /**
   * Whether the public endpoint answers: Enabled or Disabled (AI Search spells it in lower case).
   */
  publicNetworkAccess?: string;
  /**
   * Whether admin and query keys are refused.
   */
  disableLocalAuth?: boolean;
  /**
   * How data-plane calls sign in.
   */
  authOptions?: {
    /**
     * Keys and Entra ID.
     */
    aadOrApiKey?: {
      [k: string]: unknown | undefined;
    };
    /**
     * Keys alone.
     */
    apiKeyOnly?: {
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Firewall.
   */
  networkRuleSet?: {
    /**
     * Addresses let in.
     *
     * Items: A rule.
     */
    ipRules?: {
      /**
       * Address or CIDR range.
       */
      value?: string;
      [k: string]: unknown | undefined;
    }[];
    /**
     * AzureServices, AzurePortal or None.
     */
    bypass?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Customer keys.
   */
  encryptionWithCmk?: {
    /**
     * Enabled, Disabled or Unspecified.
     */
    enforcement?: string;
    /**
     * Compliant or NonCompliant.
     */
    encryptionComplianceStatus?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Private endpoint connections.
   *
   * Items: A connection.
   */
  privateEndpointConnections?: {
    /**
     * Id.
     */
    id?: string;
    /**
     * State of the connection.
     */
    properties?: {
      /**
       * The endpoint.
       */
      privateEndpoint?: {
        /**
         * Id.
         */
        id?: string;
        [k: string]: unknown | undefined;
      };
      /**
       * Sub-resources.
       */
      groupIds?: string[];
      /**
       * State.
       */
      privateLinkServiceConnectionState?: {
        /**
         * Approved, Pending, Rejected or Disconnected.
         */
        status?: string;
        /**
         * Why.
         */
        description?: string;
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  /**
   * What it reaches privately.
   *
   * Items: A link.
   */
  sharedPrivateLinkResources?: {
    /**
     * The link.
     */
    properties?: {
      /**
       * Target.
       */
      privateLinkResourceId?: string;
      /**
       * Sub-resource.
       */
      groupId?: string;
      /**
       * State.
       */
      status?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  /**
   * Protections in force.
   */
  dataExfiltrationProtections?: string[];
  /**
   * Replicas.
   */
  replicaCount?: number;
  /**
   * Partitions.
   */
  partitionCount?: number;
  /**
   * default or highDensity.
   */
  hostingMode?: string;
  /**
   * disabled, free or standard.
   */
  semanticSearch?: string;
  [k: string]: unknown | undefined;
}
