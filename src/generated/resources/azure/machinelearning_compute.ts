/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A compute instance, cluster or attached compute of a workspace.
 */
export interface MachineLearningCompute {
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
   * ComputeInstance, AmlCompute, Kubernetes, VirtualMachine …
   */
  computeType?: string;
  /**
   * Whether local accounts and SSH keys are refused.
   */
  disableLocalAuth?: boolean;
  /**
   * Whether it was made elsewhere.
   */
  isAttachedCompute?: boolean;
  /**
   * What it is for.
   */
  description?: string;
  /**
   * Settings of the type.
   */
  properties?: {
    /**
     * Size.
     */
    vmSize?: string;
    /**
     * Whether nodes have public addresses.
     */
    enableNodePublicIp?: boolean;
    /**
     * Whether it is isolated.
     */
    isolatedNetwork?: boolean;
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
     * Enabled, Disabled or NotSpecified, of a cluster.
     */
    remoteLoginPortPublicAccess?: string;
    /**
     * SSH of an instance.
     */
    sshSettings?: {
      /**
       * Enabled or Disabled.
       */
      sshPublicAccess?: string;
      /**
       * Port.
       */
      sshPort?: number;
      /**
       * User.
       */
      adminUserName?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Personal or Shared.
     */
    applicationSharingPolicy?: string;
    /**
     * personal or nothing.
     */
    computeInstanceAuthorizationType?: string;
    /**
     * ISO 8601 duration after which an idle instance stops.
     */
    idleTimeBeforeShutdown?: string;
    /**
     * Image of an instance.
     */
    osImageMetadata?: {
      /**
       * Whether it is the newest.
       */
      isLatestOsImageVersion?: boolean;
      /**
       * Version.
       */
      currentImageVersion?: string;
      /**
       * Newest version.
       */
      latestImageVersion?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Nodes of a cluster.
     */
    scaleSettings?: {
      /**
       * Fewest.
       */
      minNodeCount?: number;
      /**
       * Most.
       */
      maxNodeCount?: number;
      /**
       * ISO 8601 duration after which an idle node goes.
       */
      nodeIdleTimeBeforeScaleDown?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
