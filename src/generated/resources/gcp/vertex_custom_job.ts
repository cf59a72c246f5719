/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A training job that runs code of the customer.
 */
export interface VertexCustomJob {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * What runs, where and as whom.
   */
  jobSpec?: {
    /**
     * Account that it runs as; absent: the service agent of custom code.
     */
    serviceAccount?: string;
    /**
     * VPC network that it is peered with.
     */
    network?: string;
    /**
     * Whether a shell into the workers is open.
     */
    enableWebAccess?: boolean;
    /**
     * Whether a dashboard of the workers is open.
     */
    enableDashboardAccess?: boolean;
    /**
     * Where it writes.
     */
    baseOutputDirectory?: {
      /**
       * gs:// URI.
       */
      outputUriPrefix?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Pools of workers.
     */
    workerPoolSpecs?: {
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
       * Number of workers.
       */
      replicaCount?: number | string;
      /**
       * Image that runs.
       */
      containerSpec?: {
        /**
         * Image.
         */
        imageUri?: string;
        /**
         * Entry point.
         */
        command?: string[];
        /**
         * Arguments, redacted.
         */
        args?: string[];
        /**
         * Environment variables, values redacted.
         */
        env?: {
          /**
           * Name.
           */
          name?: string;
          /**
           * Redacted.
           */
          value?: string;
          [k: string]: unknown | undefined;
        }[];
        [k: string]: unknown | undefined;
      };
      /**
       * Python package that runs.
       */
      pythonPackageSpec?: {
        /**
         * Image.
         */
        executorImageUri?: string;
        /**
         * Packages in Cloud Storage.
         */
        packageUris?: string[];
        /**
         * Module.
         */
        pythonModule?: string;
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
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
