/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A BigQuery table of a dataset that AI uses, with the IAM policy set on it.
 */
export interface BigqueryTable {
  /**
   * Name.
   */
  tableReference?: {
    /**
     * Project.
     */
    projectId?: string;
    /**
     * Dataset.
     */
    datasetId?: string;
    /**
     * Table.
     */
    tableId?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * TABLE, VIEW, EXTERNAL, MATERIALIZED_VIEW or SNAPSHOT.
   */
  type?: string;
  /**
   * Location.
   */
  location?: string;
  /**
   * Key; absent: a key of Google.
   */
  encryptionConfiguration?: {
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
