/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An account of Azure AI services: Azure OpenAI, Foundry, Language, Vision, Speech and others.
 */
export interface CognitiveServicesAccount {
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
   * Host name that answers.
   */
  endpoint?: string;
  /**
   * Whether the public endpoint answers: Enabled or Disabled (AI Search spells it in lower case).
   */
  publicNetworkAccess?: string;
  /**
   * Whether account keys are refused.
   */
  disableLocalAuth?: boolean;
  /**
   * Own host name; without it no Entra ID authentication and no private link.
   */
  customSubDomainName?: string;
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
   * The customer's key. Absent: Microsoft's key.
   */
  encryption?: {
    /**
     * Microsoft.KeyVault or Microsoft.CognitiveServices.
     */
    keySource?: string;
    /**
     * Where the key lies.
     */
    keyVaultProperties?: {
      /**
       * Vault.
       */
      keyVaultUri?: string;
      /**
       * Key.
       */
      keyName?: string;
      /**
       * Version.
       */
      keyVersion?: string;
      /**
       * Identity that reads the key.
       */
      identityClientId?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Storage the account keeps data in.
   *
   * Items: A storage account.
   */
  userOwnedStorage?: {
    /**
     * Id.
     */
    resourceId?: string;
    /**
     * Identity used.
     */
    identityClientId?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Whether the account reaches only the hosts of allowedFqdnList.
   */
  restrictOutboundNetworkAccess?: boolean;
  /**
   * Hosts the account may reach.
   */
  allowedFqdnList?: string[];
  /**
   * Whether it holds Foundry projects.
   */
  allowProjectManagement?: boolean;
  /**
   * Whether stored completions are off.
   */
  storedCompletionsDisabled?: boolean;
  [k: string]: unknown | undefined;
}
