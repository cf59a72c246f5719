/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A managed notebook.
 */
export interface NotebooksRuntime {
  /**
   * Who may open it.
   */
  accessConfig?: {
    /**
     * SINGLE_USER or SERVICE_ACCOUNT.
     */
    accessType?: string;
    /**
     * Redacted.
     */
    runtimeOwner?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Machine.
   */
  virtualMachine?: {
    /**
     * Configuration.
     */
    virtualMachineConfig?: {
      /**
       * Machine type.
       */
      machineType?: string;
      /**
       * VPC network.
       */
      network?: string;
      /**
       * Subnet.
       */
      subnet?: string;
      /**
       * Whether it has no public address.
       */
      internalIpOnly?: boolean;
      /**
       * Encryption of its disks.
       */
      encryptionConfig?: {
        /**
         * Cloud KMS key; absent: a key of Google.
         */
        kmsKey?: string;
        [k: string]: unknown | undefined;
      };
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
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Software.
   */
  softwareConfig?: {
    /**
     * Whether it shuts down when it is idle.
     */
    idleShutdown?: boolean;
    /**
     * Minutes.
     */
    idleShutdownTimeout?: number | string;
    /**
     * Script that runs after start.
     */
    postStartupScript?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
