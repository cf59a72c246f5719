/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A virtual machine of Compute Engine with an external address.
 */
export interface ComputeInstance {
  /**
   * Machine type.
   */
  machineType?: string;
  /**
   * Whether it forwards packets.
   */
  canIpForward?: boolean;
  /**
   * Network tags.
   */
  tags?: string[];
  /**
   * Account that it runs as, and what its tokens are limited to.
   */
  serviceAccounts?: {
    /**
     * Account.
     */
    email?: string;
    /**
     * OAuth scopes.
     */
    scopes?: string[];
    [k: string]: unknown | undefined;
  }[];
  /**
   * Networks.
   */
  networkInterfaces?: {
    /**
     * VPC network.
     */
    network?: string;
    /**
     * Subnet.
     */
    subnetwork?: string;
    /**
     * External addresses.
     */
    accessConfigs?: {
      /**
       * Name.
       */
      name?: string;
      /**
       * ONE_TO_ONE_NAT.
       */
      type?: string;
      /**
       * Address, where it has one now.
       */
      natIP?: string;
      /**
       * Tier.
       */
      networkTier?: string;
      [k: string]: unknown | undefined;
    }[];
    /**
     * External addresses of IPv6.
     */
    ipv6AccessConfigs?: {
      /**
       * Name.
       */
      name?: string;
      /**
       * DIRECT_IPV6.
       */
      type?: string;
      /**
       * Address, where it has one now.
       */
      externalIpv6?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  }[];
  /**
   * Shielded VM.
   */
  shieldedInstanceConfig?: {
    /**
     * Secure boot.
     */
    enableSecureBoot?: boolean;
    /**
     * Virtual TPM.
     */
    enableVtpm?: boolean;
    /**
     * Integrity monitoring.
     */
    enableIntegrityMonitoring?: boolean;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
