/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A container app.
 */
export interface ContainerApp {
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
   * Environment that it runs in.
   */
  environmentId?: string;
  /**
   * Workload profile.
   */
  workloadProfileName?: string;
  /**
   * Kind.
   */
  kind?: string;
  /**
   * What its environment says of the network.
   */
  managedEnvironment?: {
    /**
     * Network.
     */
    vnetConfiguration?: {
      /**
       * Whether it is reached from its virtual network alone.
       */
      internal?: boolean;
      [k: string]: unknown | undefined;
    };
    /**
     * Enabled or Disabled.
     */
    publicNetworkAccess?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Configuration.
   */
  configuration?: {
    /**
     * Single or Multiple.
     */
    activeRevisionsMode?: string;
    /**
     * Who reaches it; absent where nobody does.
     */
    ingress?: {
      /**
       * Whether it is reached from outside of its environment.
       */
      external?: boolean;
      /**
       * Host name.
       */
      fqdn?: string;
      /**
       * Port of the container.
       */
      targetPort?: number;
      /**
       * auto, http, http2 or tcp.
       */
      transport?: string;
      /**
       * Whether HTTP is let through.
       */
      allowInsecure?: boolean;
      /**
       * ignore, accept or require.
       */
      clientCertificateMode?: string;
      /**
       * Who may reach it.
       */
      ipSecurityRestrictions?: {
        /**
         * Name.
         */
        name?: string;
        /**
         * Allow or Deny.
         */
        action?: string;
        /**
         * Range.
         */
        ipAddressRange?: string;
        /**
         * What it is for.
         */
        description?: string;
        [k: string]: unknown | undefined;
      }[];
      [k: string]: unknown | undefined;
    };
    /**
     * Registries that images come from.
     */
    registries?: {
      /**
       * Host.
       */
      server?: string;
      /**
       * Identity that images are pulled with.
       */
      identity?: string;
      [k: string]: unknown | undefined;
    }[];
    /**
     * Names of secrets.
     */
    secrets?: {
      /**
       * Name.
       */
      name?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  /**
   * What runs.
   */
  template?: {
    /**
     * Containers.
     */
    containers?: {
      /**
       * Name.
       */
      name?: string;
      /**
       * Image.
       */
      image?: string;
      /**
       * Names of variables.
       */
      env?: {
        /**
         * Name.
         */
        name?: string;
        [k: string]: unknown | undefined;
      }[];
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
