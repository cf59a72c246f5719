/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A BigQuery dataset with the IAM policy set on it.
 */
export interface BigqueryDataset {
  /**
   * Name.
   */
  datasetReference?: {
    /**
     * Project.
     */
    projectId?: string;
    /**
     * Dataset.
     */
    datasetId?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Location.
   */
  location?: string;
  /**
   * Who may do what.
   */
  access?: {
    /**
     * Role.
     */
    role?: string;
    /**
     * projectOwners, projectWriters, projectReaders or allAuthenticatedUsers.
     */
    specialGroup?: string;
    /**
     * Principal.
     */
    iamMember?: string;
    /**
     * Group.
     */
    groupByEmail?: string;
    /**
     * User, redacted.
     */
    userByEmail?: string;
    /**
     * Domain.
     */
    domain?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Default key.
   */
  defaultEncryptionConfiguration?: {
    /**
     * Key.
     */
    kmsKeyName?: string;
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
