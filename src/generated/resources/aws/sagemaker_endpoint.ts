/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A deployed endpoint.
 */
export interface SageMakerEndpoint {
  /**
   * Name.
   */
  EndpointName?: string;
  /**
   * Configuration that it runs.
   */
  EndpointConfigName?: string;
  /**
   * InService, Creating …
   */
  EndpointStatus?: string;
  /**
   * Capture of requests and responses.
   */
  DataCaptureConfig?: {
    /**
     * Whether it is on.
     */
    EnableCapture?: boolean;
    /**
     * Started or Stopped.
     */
    CaptureStatus?: string;
    /**
     * Share of requests.
     */
    CurrentSamplingPercentage?: number;
    /**
     * Where captures go.
     */
    DestinationS3Uri?: string;
    /**
     * Key of captures.
     */
    KmsKeyId?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Models in service.
   */
  ProductionVariants?: {
    /**
     * Name.
     */
    VariantName?: string;
    /**
     * Share of traffic.
     */
    CurrentWeight?: number;
    /**
     * Machines.
     */
    CurrentInstanceCount?: number;
    /**
     * Images in use.
     */
    DeployedImages?: {
      /**
       * Image as named.
       */
      SpecifiedImage?: string;
      /**
       * Image with digest.
       */
      ResolvedImage?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
