/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A gateway of API Management.
 */
export interface ApiManagementService {
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
   * Tier.
   */
  sku?: {
    /**
     * Name.
     */
    name?: string;
    /**
     * Units.
     */
    capacity?: number;
    [k: string]: unknown | undefined;
  };
  /**
   * None, External or Internal.
   */
  virtualNetworkType?: string;
  /**
   * Enabled or Disabled.
   */
  publicNetworkAccess?: string;
  /**
   * Address.
   */
  gatewayUrl?: string;
  /**
   * Whether the gateway of its main region is off.
   */
  disableGateway?: boolean;
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
   * What its policies may send requests to.
   */
  backends?: {
    /**
     * Name.
     */
    name?: string;
    /**
     * Backend.
     */
    properties?: {
      /**
       * Address, without its query.
       */
      url?: string;
      /**
       * http or soap.
       */
      protocol?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
