/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A virtual machine with a public address.
 */
export interface VirtualMachine {
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
   * Hardware.
   */
  hardwareProfile?: {
    /**
     * Size.
     */
    vmSize?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Network.
   */
  networkProfile?: {
    /**
     * Interfaces.
     */
    networkInterfaces?: {
      /**
       * Id.
       */
      id?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  /**
   * Security.
   */
  securityProfile?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Disks.
   */
  storageProfile?: {
    /**
     * Image that it was made of.
     */
    imageReference?: {
      /**
       * Id.
       */
      id?: string;
      /**
       * Publisher.
       */
      publisher?: string;
      /**
       * Offer.
       */
      offer?: string;
      /**
       * Edition.
       */
      sku?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Disk of the system.
     */
    osDisk?: {
      /**
       * Linux or Windows.
       */
      osType?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * System.
   */
  osProfile?: {
    /**
     * Of Linux.
     */
    linuxConfiguration?: {
      /**
       * Whether keys alone are taken.
       */
      disablePasswordAuthentication?: boolean;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Public addresses of its interfaces.
   */
  publicIPAddresses?: {
    /**
     * Id.
     */
    id?: string;
    /**
     * Address, where it has one now.
     */
    ipAddress?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Ports that all network security groups before its public addresses admit the whole internet to: tcp/22, udp/500-600.
   */
  internetPorts?: string[];
  [k: string]: unknown | undefined;
}
