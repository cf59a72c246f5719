/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A network security group before a machine with a public address.
 */
export interface NetworkSecurityGroup {
  /**
   * Its own rules; Azure adds some to every group.
   */
  securityRules?: {
    /**
     * Name.
     */
    name?: string;
    /**
     * Rule.
     */
    properties?: {
      /**
       * Allow or Deny.
       */
      access?: string;
      /**
       * Inbound or Outbound.
       */
      direction?: string;
      /**
       * Order, the lowest first.
       */
      priority?: number;
      /**
       * Tcp, Udp, Icmp, Esp, Ah or *.
       */
      protocol?: string;
      /**
       * Where it comes from.
       */
      sourceAddressPrefix?: string;
      /**
       * The same, several.
       */
      sourceAddressPrefixes?: string[];
      /**
       * Ports that it comes from.
       */
      sourcePortRange?: string;
      /**
       * Where it goes.
       */
      destinationAddressPrefix?: string;
      /**
       * The same, several.
       */
      destinationAddressPrefixes?: string[];
      /**
       * Ports.
       */
      destinationPortRange?: string;
      /**
       * The same, several.
       */
      destinationPortRanges?: string[];
      /**
       * Groups of machines that it is about.
       */
      destinationApplicationSecurityGroups?: {
        /**
         * Id.
         */
        id?: string;
        [k: string]: unknown | undefined;
      }[];
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
