/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An account of Azure Cosmos DB.
 */
export interface CosmosAccount {
  /**
   * GlobalDocumentDB, MongoDB or Parse.
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
   * Whether account keys are refused.
   */
  disableLocalAuth?: boolean;
  /**
   * Whether the public endpoint answers: Enabled or Disabled (AI Search spells it in lower case).
   */
  publicNetworkAccess?: string;
  /**
   * Whether only the subnets of virtualNetworkRules are let in, and what ipRules name.
   */
  isVirtualNetworkFilterEnabled?: boolean;
  /**
   * Addresses let in. None: all of them, unless there is a filter.
   *
   * Items: A rule.
   */
  ipRules?: {
    /**
     * Address or CIDR range; 0.0.0.0 is everything in Azure.
     */
    ipAddressOrRange?: string;
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
     * Whether the subnet needs no service endpoint.
     */
    ignoreMissingVNetServiceEndpoint?: boolean;
    [k: string]: unknown | undefined;
  }[];
  /**
   * AzureServices or None.
   */
  networkAclBypass?: string;
  /**
   * Address of the key of the customer that encrypts the account. Absent: a key of Microsoft.
   */
  keyVaultKeyUri?: string;
  /**
   * Tls, Tls11 or Tls12.
   */
  minimalTlsVersion?: string;
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
   * What the account can do: EnableNoSQLVectorSearch.
   *
   * Items: A capability.
   */
  capabilities?: {
    /**
     * Name.
     */
    name?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Address.
   */
  documentEndpoint?: string;
  [k: string]: unknown | undefined;
}
