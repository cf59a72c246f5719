/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Whether GuardDuty watches for threats in an account and region. One for each, also where there is no detector.
 */
export interface GuarddutyDetector {
  /**
   * Whether there is a detector.
   */
  exists?: boolean;
  /**
   * ENABLED, or DISABLED while it is suspended.
   */
  status?: string;
  /**
   * How often findings that come again are exported.
   */
  findingPublishingFrequency?: string;
  /**
   * What it watches beside the logs that it always reads.
   */
  features?: {
    /**
     * S3_DATA_EVENTS, LAMBDA_NETWORK_LOGS …
     */
    name?: string;
    /**
     * ENABLED or DISABLED.
     */
    status?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Types of AI that the region has.
   */
  aiWorkloads?: string[];
  [k: string]: unknown | undefined;
}
