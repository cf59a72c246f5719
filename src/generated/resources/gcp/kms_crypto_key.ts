/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A key with the IAM policy set on it.
 */
export interface KmsCryptoKey {
  /**
   * ENCRYPT_DECRYPT and so on.
   */
  purpose?: string;
  /**
   * Seconds between rotations, 7776000s.
   */
  rotationPeriod?: string;
  /**
   * Seconds a version waits for destruction.
   */
  destroyScheduledDuration?: string;
  /**
   * Primary version.
   */
  primary?: {
    /**
     * ENABLED, DISABLED, DESTROY_SCHEDULED …
     */
    state?: string;
    /**
     * SOFTWARE, HSM, EXTERNAL.
     */
    protectionLevel?: string;
    /**
     * Algorithm.
     */
    algorithm?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * New versions.
   */
  versionTemplate?: {
    /**
     * SOFTWARE, HSM, EXTERNAL.
     */
    protectionLevel?: string;
    /**
     * Algorithm.
     */
    algorithm?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * The IAM policy set on the resource itself.
   */
  iamPolicy?: {
    /**
     * Who has which role.
     */
    bindings?: {
      /**
       * Role.
       */
      role?: string;
      /**
       * Principals: user:, group:, serviceAccount:, domain:, allUsers, allAuthenticatedUsers.
       */
      members?: string[];
      /**
       * Condition under which the binding holds.
       */
      condition?: {
        /**
         * Name.
         */
        title?: string;
        /**
         * CEL expression.
         */
        expression?: string;
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    }[];
    /**
     * Whose data access is logged.
     */
    auditConfigs?: {
      /**
       * API, or allServices.
       */
      service?: string;
      /**
       * Kinds of access.
       */
      auditLogConfigs?: {
        /**
         * ADMIN_READ, DATA_READ or DATA_WRITE.
         */
        logType?: string;
        /**
         * Principals that are not logged.
         */
        exemptedMembers?: string[];
        [k: string]: unknown | undefined;
      }[];
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
