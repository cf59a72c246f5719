/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What Colab Enterprise runtimes are made from.
 */
export interface VertexNotebookRuntimeTemplate {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * Machine.
   */
  machineSpec?: {
    /**
     * Machine type.
     */
    machineType?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Network.
   */
  networkSpec?: {
    /**
     * Whether runtimes have a public address.
     */
    enableInternetAccess?: boolean;
    /**
     * VPC network.
     */
    network?: string;
    /**
     * Subnet.
     */
    subnetwork?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Idle shutdown.
   */
  idleShutdownConfig?: {
    /**
     * Seconds, 10800s.
     */
    idleTimeout?: string;
    /**
     * Whether it is off.
     */
    idleShutdownDisabled?: boolean;
    [k: string]: unknown | undefined;
  };
  /**
   * Credentials of the user.
   */
  eucConfig?: {
    /**
     * Whether runtimes use a service account instead.
     */
    eucDisabled?: boolean;
    [k: string]: unknown | undefined;
  };
  /**
   * Shielded VM.
   */
  shieldedVmConfig?: {
    /**
     * Secure boot.
     */
    enableSecureBoot?: boolean;
    [k: string]: unknown | undefined;
  };
  /**
   * Account that runtimes run as.
   */
  serviceAccount?: string;
  /**
   * Customer-managed key; absent: a key of Google.
   */
  encryptionSpec?: {
    /**
     * Cloud KMS key, projects/…/cryptoKeys/….
     */
    kmsKeyName?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
