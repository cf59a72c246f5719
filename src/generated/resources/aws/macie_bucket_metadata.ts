/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What Macie says of a bucket that models are fine-tuned on, or answers grounded on. One for each, also where Macie is off.
 */
export interface MacieBucketMetadata {
  /**
   * Name of the bucket.
   */
  bucketName?: string;
  /**
   * Macie in the account and region: ENABLED, PAUSED, or DISABLED where its answer is that it is not enabled.
   */
  macieStatus?: string;
  /**
   * MONITORED or NOT_MONITORED by automated discovery of sensitive data.
   */
  automatedDiscoveryMonitoringStatus?: string;
  /**
   * Jobs that classify the bucket.
   */
  jobDetails?: {
    /**
     * TRUE or FALSE: some job is to analyze it, or has.
     */
    isDefinedInJob?: string;
    /**
     * TRUE or FALSE: some recurring job is to.
     */
    isMonitoredByJob?: string;
    /**
     * Job that ran last.
     */
    lastJobId?: string;
    /**
     * When it began.
     */
    lastJobRunTime?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Up to 49 nothing sensitive was found, from 51 on something was; 50 is not analyzed yet, -1 an error.
   */
  sensitivityScore?: number;
  /**
   * Objects that Macie can analyze.
   */
  classifiableObjectCount?: number;
  [k: string]: unknown | undefined;
}
