/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An Azure key vault.
 */
export interface KeyVault {
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
   * Whether roles decide instead of access policies.
   */
  enableRbacAuthorization?: boolean;
  /**
   * Whether deleted keys cannot be purged.
   */
  enablePurgeProtection?: boolean;
  /**
   * Whether deleted keys are kept for a time.
   */
  enableSoftDelete?: boolean;
  /**
   * Whether the public endpoint answers: Enabled or Disabled (AI Search spells it in lower case).
   */
  publicNetworkAccess?: string;
  /**
   * Firewall. Absent: there is none.
   */
  networkAcls?: {
    /**
     * Allow or Deny.
     */
    defaultAction?: string;
    /**
     * AzureServices or None.
     */
    bypass?: string;
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
      /**
       * Allow.
       */
      action?: string;
      [k: string]: unknown | undefined;
    }[];
    /**
     * Subnets let in.
     *
     * Items: A rule.
     */
    virtualNetworkRules?: {
      /**
       * Id of the subnet.
       */
      id?: string;
      /**
       * State of the rule.
       */
      state?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  /**
   * Address.
   */
  vaultUri?: string;
  /**
   * Tenant.
   */
  tenantId?: string;
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
   * Access policies.
   *
   * Items: A policy.
   */
  accessPolicies?: {
    /**
     * Principal.
     */
    objectId?: string;
    /**
     * Tenant.
     */
    tenantId?: string;
    /**
     * What it may do.
     */
    permissions?: {
      /**
       * On keys.
       */
      keys?: string[];
      /**
       * On secrets.
       */
      secrets?: string[];
      /**
       * On certificates.
       */
      certificates?: string[];
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
