/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A service account with its keys and the IAM policy set on it.
 */
export interface ServiceAccount {
  /**
   * Address.
   */
  email?: string;
  /**
   * Number.
   */
  uniqueId?: string;
  /**
   * Project.
   */
  projectId?: string;
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * Whether it is disabled.
   */
  disabled?: boolean;
  /**
   * Keys.
   */
  keys?: {
    /**
     * Id.
     */
    id?: string;
    /**
     * USER_MANAGED or SYSTEM_MANAGED.
     */
    keyType?: string;
    /**
     * GOOGLE_PROVIDED or USER_PROVIDED.
     */
    keyOrigin?: string;
    /**
     * Algorithm.
     */
    keyAlgorithm?: string;
    /**
     * Since.
     */
    validAfterTime?: string;
    /**
     * Until.
     */
    validBeforeTime?: string;
    /**
     * Whether it is disabled.
     */
    disabled?: boolean;
    [k: string]: unknown | undefined;
  }[];
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
