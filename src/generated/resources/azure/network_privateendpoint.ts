/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A private endpoint.
 */
export interface PrivateEndpoint {
  /**
   * Subnet.
   */
  subnet?: {
    /**
     * Id.
     */
    id?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Connections approved by the owner's own rights.
   *
   * Items: A connection.
   */
  privateLinkServiceConnections?: {
    /**
     * Name.
     */
    name?: string;
    /**
     * The connection.
     */
    properties?: {
      /**
       * Resource it leads to.
       */
      privateLinkServiceId?: string;
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
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  /**
   * Connections that somebody else approves.
   *
   * Items: A connection.
   */
  manualPrivateLinkServiceConnections?: {
    /**
     * Name.
     */
    name?: string;
    /**
     * The connection.
     */
    properties?: {
      /**
       * Resource it leads to.
       */
      privateLinkServiceId?: string;
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
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
