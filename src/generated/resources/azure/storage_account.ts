/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An Azure storage account.
 */
export interface StorageAccount {
  /**
   * Azure's own kind of the resource.
   */
  kind?: string;
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
   * Whether a container may be open to everyone.
   */
  allowBlobPublicAccess?: boolean;
  /**
   * Whether account keys and SAS of them are taken.
   */
  allowSharedKeyAccess?: boolean;
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
   * TLS1_0, TLS1_1, TLS1_2 or TLS1_3.
   */
  minimumTlsVersion?: string;
  /**
   * Whether plain http is refused.
   */
  supportsHttpsTrafficOnly?: boolean;
  /**
   * Encryption at rest.
   */
  encryption?: {
    /**
     * Microsoft.Storage or Microsoft.Keyvault.
     */
    keySource?: string;
    /**
     * Whether it is encrypted twice.
     */
    requireInfrastructureEncryption?: boolean;
    /**
     * The customer's key.
     */
    keyvaultproperties?: {
      /**
       * Key.
       */
      keyname?: string;
      /**
       * Vault.
       */
      keyvaulturi?: string;
      /**
       * Version.
       */
      keyversion?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Whether it is a data lake.
   */
  isHnsEnabled?: boolean;
  /**
   * Whether the portal signs in with Entra ID.
   */
  defaultToOAuthAuthentication?: boolean;
  /**
   * Whether other tenants may replicate from it.
   */
  allowCrossTenantReplication?: boolean;
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
   * How the blob service keeps what is deleted and overwritten. Absent: it does not, or AI does not use the account.
   */
  blobService?: {
    /**
     * What is kept of deleted blobs.
     */
    deleteRetentionPolicy?: {
      /**
       * Whether they are kept at all.
       */
      enabled?: boolean;
      /**
       * For how many days.
       */
      days?: number;
      [k: string]: unknown | undefined;
    };
    /**
     * What is kept of deleted containers.
     */
    containerDeleteRetentionPolicy?: {
      /**
       * Whether they are kept at all.
       */
      enabled?: boolean;
      /**
       * For how many days.
       */
      days?: number;
      [k: string]: unknown | undefined;
    };
    /**
     * Whether earlier versions are kept.
     */
    isVersioningEnabled?: boolean;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
