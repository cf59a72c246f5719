/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An Azure Databricks workspace.
 */
export interface DatabricksWorkspace {
  /**
   * Pricing tier.
   */
  sku?: {
    /**
     * standard, premium or trial.
     */
    name?: string;
    /**
     * Tier.
     */
    tier?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Whether the public endpoint answers: Enabled or Disabled.
   */
  publicNetworkAccess?: string;
  /**
   * AllRules, NoAzureDatabricksRules or NoAzureServiceRules.
   */
  requiredNsgRules?: string;
  /**
   * Hybrid, or Serverless where there are no computes in a network.
   */
  computeMode?: string;
  /**
   * Whether the storage of the workspace has a firewall: Enabled or Disabled.
   */
  defaultStorageFirewall?: string;
  /**
   * Group of what Databricks makes for it.
   */
  managedResourceGroupId?: string;
  /**
   * Address.
   */
  workspaceUrl?: string;
  /**
   * Databricks' own id.
   */
  workspaceId?: string;
  /**
   * What computes are made with.
   */
  parameters?: {
    /**
     * Whether computes have no public address.
     */
    enableNoPublicIp?: {
      /**
       * Its value.
       */
      value?: boolean;
      [k: string]: unknown | undefined;
    };
    /**
     * Network of the customer's.
     */
    customVirtualNetworkId?: {
      /**
       * Its value.
       */
      value?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Subnet of hosts.
     */
    customPublicSubnetName?: {
      /**
       * Its value.
       */
      value?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Subnet of containers.
     */
    customPrivateSubnetName?: {
      /**
       * Its value.
       */
      value?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Workspace of Machine Learning that it is linked to.
     */
    amlWorkspaceId?: {
      /**
       * Its value.
       */
      value?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Whether its storage is encrypted twice.
     */
    requireInfrastructureEncryption?: {
      /**
       * Its value.
       */
      value?: boolean;
      [k: string]: unknown | undefined;
    };
    /**
     * Whether its storage can take a customer's key.
     */
    prepareEncryption?: {
      /**
       * Its value.
       */
      value?: boolean;
      [k: string]: unknown | undefined;
    };
    /**
     * Its storage.
     */
    storageAccountName?: {
      /**
       * Its value.
       */
      value?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Encryption of the root file system.
     */
    encryption?: {
      /**
       * Its value.
       */
      value?: {
        /**
         * Default or Microsoft.Keyvault.
         */
        keySource?: string;
        /**
         * Name.
         */
        KeyName?: string;
        /**
         * Address of the vault.
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
    [k: string]: unknown | undefined;
  };
  /**
   * Encryption by the customer's keys.
   */
  encryption?: {
    /**
     * What is encrypted.
     */
    entities?: {
      /**
       * Notebooks, secrets and queries.
       */
      managedServices?: {
        /**
         * Microsoft.Keyvault.
         */
        keySource?: string;
        /**
         * The customer's key.
         */
        keyVaultProperties?: {
          /**
           * Address of the vault.
           */
          keyVaultUri?: string;
          /**
           * Name.
           */
          keyName?: string;
          /**
           * Version.
           */
          keyVersion?: string;
          [k: string]: unknown | undefined;
        };
        [k: string]: unknown | undefined;
      };
      /**
       * Disks of computes.
       */
      managedDisk?: {
        /**
         * Microsoft.Keyvault.
         */
        keySource?: string;
        /**
         * The customer's key.
         */
        keyVaultProperties?: {
          /**
           * Address of the vault.
           */
          keyVaultUri?: string;
          /**
           * Name.
           */
          keyName?: string;
          /**
           * Version.
           */
          keyVersion?: string;
          [k: string]: unknown | undefined;
        };
        /**
         * Whether a new version is taken.
         */
        rotationToLatestKeyVersionEnabled?: boolean;
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Hardening of computes.
   */
  enhancedSecurityCompliance?: {
    /**
     * Enabled or Disabled.
     */
    automaticClusterUpdate?: {
      /**
       * Its value.
       */
      value?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Enabled or Disabled.
     */
    enhancedSecurityMonitoring?: {
      /**
       * Its value.
       */
      value?: string;
      [k: string]: unknown | undefined;
    };
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
  [k: string]: unknown | undefined;
}
