/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An Azure Machine Learning workspace, hub or project.
 */
export interface MachineLearningWorkspace {
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
   * Whether the public endpoint answers: Enabled or Disabled (AI Search spells it in lower case).
   */
  publicNetworkAccess?: string;
  /**
   * Whether the public endpoint answers although the workspace is private.
   */
  allowPublicAccessWhenBehindVnet?: boolean;
  /**
   * Whether it is for data of high business impact.
   */
  hbiWorkspace?: boolean;
  /**
   * Whether calls go through the public control plane of version 1.
   */
  v1LegacyMode?: boolean;
  /**
   * Encryption at rest. Absent: Microsoft's key.
   */
  encryption?: {
    /**
     * Enabled or Disabled.
     */
    status?: string;
    /**
     * The customer's key.
     */
    keyVaultProperties?: {
      /**
       * Vault.
       */
      keyVaultArmId?: string;
      /**
       * Key.
       */
      keyIdentifier?: string;
      /**
       * Identity that reads the key.
       */
      identityClientId?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Default storage.
   */
  storageAccount?: string;
  /**
   * Key vault.
   */
  keyVault?: string;
  /**
   * Registry.
   */
  containerRegistry?: string;
  /**
   * Application Insights.
   */
  applicationInsights?: string;
  /**
   * Hub of a project.
   */
  hubResourceId?: string;
  /**
   * Identity it acts as.
   */
  primaryUserAssignedIdentity?: string;
  /**
   * Network of its computes.
   */
  managedNetwork?: {
    /**
     * Disabled, AllowInternetOutbound or AllowOnlyApprovedOutbound.
     */
    isolationMode?: string;
    /**
     * State.
     */
    status?: {
      /**
       * Active or Inactive.
       */
      status?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * accessKey, identity or userDelegationSAS.
   */
  systemDatastoresAuthMode?: string;
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
   * Compute that builds images.
   */
  imageBuildCompute?: string;
  [k: string]: unknown | undefined;
}
