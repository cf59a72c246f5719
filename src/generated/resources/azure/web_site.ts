/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A web app or a function app of App Service.
 */
export interface WebSite {
  /**
   * app, functionapp, linux, container and others, with commas between them.
   */
  kind?: string;
  /**
   * Identity.
   */
  identity?: {
    /**
     * None, SystemAssigned, UserAssigned, or both.
     */
    type?: string;
    /**
     * Principal of the system-assigned identity.
     */
    principalId?: string;
    /**
     * Tenant.
     */
    tenantId?: string;
    /**
     * User-assigned identities by id.
     */
    userAssignedIdentities?: {
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Enabled or Disabled.
   */
  publicNetworkAccess?: string;
  /**
   * Whether HTTP is sent on to HTTPS.
   */
  httpsOnly?: boolean;
  /**
   * Whether certificates of clients are asked for.
   */
  clientCertEnabled?: boolean;
  /**
   * Required, Optional or OptionalInteractiveUser.
   */
  clientCertMode?: string;
  /**
   * Whether it is on.
   */
  enabled?: boolean;
  /**
   * Host name.
   */
  defaultHostName?: string;
  /**
   * All host names.
   */
  hostNames?: string[];
  /**
   * Plan.
   */
  serverFarmId?: string;
  /**
   * Subnet that it reaches out through.
   */
  virtualNetworkSubnetId?: string;
  /**
   * Identity that references to vaults are read with.
   */
  keyVaultReferenceIdentity?: string;
  /**
   * Private endpoints that lead to it.
   */
  privateEndpointConnections?: {
    /**
     * Id.
     */
    id?: string;
    /**
     * Connection.
     */
    properties?: {
      /**
       * Private endpoint.
       */
      privateEndpoint?: {
        /**
         * Id.
         */
        id?: string;
        [k: string]: unknown | undefined;
      };
      /**
       * State.
       */
      privateLinkServiceConnectionState?: {
        /**
         * Approved, Pending, Rejected or Disconnected.
         */
        status?: string;
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  /**
   * Configuration.
   */
  siteConfig?: {
    /**
     * Who may reach it.
     */
    ipSecurityRestrictions?: {
      /**
       * Range that it is about, Any, or a service tag.
       */
      ipAddress?: string;
      /**
       * Allow or Deny.
       */
      action?: string;
      /**
       * Order, the lowest first.
       */
      priority?: number;
      /**
       * Name.
       */
      name?: string;
      /**
       * Default, XffProxy or ServiceTag.
       */
      tag?: string;
      /**
       * Subnet that it is about.
       */
      vnetSubnetResourceId?: string;
      [k: string]: unknown | undefined;
    }[];
    /**
     * What happens to others: Allow or Deny.
     */
    ipSecurityRestrictionsDefaultAction?: string;
    /**
     * Who may reach its deployment site.
     */
    scmIpSecurityRestrictions?: {
      /**
       * Range that it is about, Any, or a service tag.
       */
      ipAddress?: string;
      /**
       * Allow or Deny.
       */
      action?: string;
      /**
       * Order, the lowest first.
       */
      priority?: number;
      /**
       * Name.
       */
      name?: string;
      /**
       * Default, XffProxy or ServiceTag.
       */
      tag?: string;
      /**
       * Subnet that it is about.
       */
      vnetSubnetResourceId?: string;
      [k: string]: unknown | undefined;
    }[];
    /**
     * Whether the same holds for the deployment site.
     */
    scmIpSecurityRestrictionsUseMain?: boolean;
    /**
     * Least version of TLS.
     */
    minTlsVersion?: string;
    /**
     * AllAllowed, FtpsOnly or Disabled.
     */
    ftpsState?: string;
    /**
     * Whether it can be debugged from afar.
     */
    remoteDebuggingEnabled?: boolean;
    /**
     * Runtime or image.
     */
    linuxFxVersion?: string;
    /**
     * Image.
     */
    windowsFxVersion?: string;
    /**
     * Names of settings, which code alone says.
     */
    appSettings?: {
      /**
       * Name.
       */
      name?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
