/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An online prediction endpoint of Vertex AI with the models deployed to it.
 */
export interface VertexEndpoint {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * VPC network that it is peered with.
   */
  network?: string;
  /**
   * Former spelling of privateServiceConnectConfig.
   */
  enablePrivateServiceConnect?: boolean;
  /**
   * Private Service Connect.
   */
  privateServiceConnectConfig?: {
    /**
     * Whether the endpoint is reached by Private Service Connect only.
     */
    enablePrivateServiceConnect?: boolean;
    /**
     * Projects that may connect.
     */
    projectAllowlist?: string[];
    [k: string]: unknown | undefined;
  };
  /**
   * Whether it has a DNS name of its own, which is public.
   */
  dedicatedEndpointEnabled?: boolean;
  /**
   * Logging of requests and answers to BigQuery.
   */
  predictRequestResponseLoggingConfig?: {
    /**
     * Whether it is on.
     */
    enabled?: boolean;
    /**
     * Share of requests that is logged, 0 to 1.
     */
    samplingRate?: number;
    /**
     * Where to.
     */
    bigqueryDestination?: {
      /**
       * bq://project.dataset.table.
       */
      outputUri?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Whether OpenTelemetry logs are written too.
     */
    enableOtelLogging?: boolean;
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
  /**
   * Share of requests by deployed model.
   */
  trafficSplit?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Model monitoring job.
   */
  modelDeploymentMonitoringJob?: string;
  /**
   * Models that answer.
   */
  deployedModels?: {
    /**
     * Id.
     */
    id?: string;
    /**
     * Model of the registry.
     */
    model?: string;
    /**
     * Display name.
     */
    displayName?: string;
    /**
     * Version.
     */
    modelVersionId?: string;
    /**
     * Account that it runs as.
     */
    serviceAccount?: string;
    /**
     * Whether requests are logged to Cloud Logging.
     */
    enableAccessLogging?: boolean;
    /**
     * Whether container logs are off.
     */
    disableContainerLogging?: boolean;
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
