/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A bucket with the IAM policy set on it.
 */
export interface StorageBucket {
  /**
   * Location.
   */
  location?: string;
  /**
   * region, dual-region or multi-region.
   */
  locationType?: string;
  /**
   * Storage class.
   */
  storageClass?: string;
  /**
   * How access is governed.
   */
  iamConfiguration?: {
    /**
     * enforced, or inherited from organization policy.
     */
    publicAccessPrevention?: string;
    /**
     * IAM only, no object ACLs.
     */
    uniformBucketLevelAccess?: {
      /**
       * Whether it is on.
       */
      enabled?: boolean;
      /**
       * When it can no longer be turned off.
       */
      lockedTime?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Former spelling.
     */
    bucketPolicyOnly?: {
      /**
       * Whether it is on.
       */
      enabled?: boolean;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Encryption.
   */
  encryption?: {
    /**
     * Key for new objects.
     */
    defaultKmsKeyName?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Versions.
   */
  versioning?: {
    /**
     * Whether old versions are kept.
     */
    enabled?: boolean;
    [k: string]: unknown | undefined;
  };
  /**
   * Usage logs.
   */
  logging?: {
    /**
     * Bucket.
     */
    logBucket?: string;
    /**
     * Prefix.
     */
    logObjectPrefix?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Soft delete.
   */
  softDeletePolicy?: {
    /**
     * Seconds that deleted objects are kept.
     */
    retentionDurationSeconds?: number | string;
    [k: string]: unknown | undefined;
  };
  /**
   * Retention.
   */
  retentionPolicy?: {
    /**
     * Seconds that objects are kept.
     */
    retentionPeriod?: number | string;
    /**
     * Whether it is locked.
     */
    isLocked?: boolean;
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
