/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Logging of what is asked of foundation models, for a project as a whole.
 */
export interface VertexPublisherModelConfig {
  /**
   * Logging of requests and answers to BigQuery.
   */
  loggingConfig?: {
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
  [k: string]: unknown | undefined;
}
