/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Whether prompts and completions of Bedrock models are logged in an account and region. One for each, also where it is off.
 */
export interface BedrockModelInvocationLoggingConfiguration {
  /**
   * Whether there is a logging configuration. The API leaves it out where logging is off.
   */
  enabled?: boolean;
  /**
   * The configuration, where there is one.
   */
  loggingConfig?: {
    /**
     * Text of prompts and completions is delivered.
     */
    textDataDeliveryEnabled?: boolean;
    /**
     * Images are delivered.
     */
    imageDataDeliveryEnabled?: boolean;
    /**
     * Embeddings are delivered.
     */
    embeddingDataDeliveryEnabled?: boolean;
    /**
     * Videos are delivered.
     */
    videoDataDeliveryEnabled?: boolean;
    /**
     * Audio is delivered.
     */
    audioDataDeliveryEnabled?: boolean;
    /**
     * Delivery to a bucket.
     */
    s3Config?: {
      /**
       * Bucket that gets the logs.
       */
      bucketName?: string;
      /**
       * Prefix of the objects.
       */
      keyPrefix?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Delivery to a log group.
     */
    cloudWatchConfig?: {
      /**
       * Log group that gets the logs.
       */
      logGroupName?: string;
      /**
       * Role that Bedrock writes as.
       */
      roleArn?: string;
      /**
       * Bucket for what is too large for a log event.
       */
      largeDataDeliveryS3Config?: {
        /**
         * Bucket that gets the logs.
         */
        bucketName?: string;
        /**
         * Prefix of the objects.
         */
        keyPrefix?: string;
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
