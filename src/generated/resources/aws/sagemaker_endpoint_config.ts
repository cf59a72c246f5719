/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * How an endpoint runs its models.
 */
export interface SageMakerEndpointConfig {
  /**
   * Name.
   */
  EndpointConfigName?: string;
  /**
   * Key of the machines' volumes.
   */
  KmsKeyId?: string;
  /**
   * Role, for inference components.
   */
  ExecutionRoleArn?: string;
  /**
   * Network that it runs in.
   */
  VpcConfig?: {
    /**
     * Subnet ids.
     */
    Subnets?: string[];
    /**
     * Security group ids.
     */
    SecurityGroupIds?: string[];
    [k: string]: unknown | undefined;
  };
  /**
   * Containers have no network. false where nothing is said.
   */
  EnableNetworkIsolation?: boolean;
  /**
   * Capture of requests and responses.
   */
  DataCaptureConfig?: {
    /**
     * Whether it is on.
     */
    EnableCapture?: boolean;
    /**
     * Share of requests.
     */
    InitialSamplingPercentage?: number;
    /**
     * Where captures go.
     */
    DestinationS3Uri?: string;
    /**
     * Key of captures.
     */
    KmsKeyId?: string;
    /**
     * What is captured.
     */
    CaptureOptions?: {
      /**
       * Input, Output or InputAndOutput.
       */
      CaptureMode?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  /**
   * Models and machines.
   */
  ProductionVariants?: {
    /**
     * Name.
     */
    VariantName?: string;
    /**
     * Model.
     */
    ModelName?: string;
    /**
     * Machine type.
     */
    InstanceType?: string;
    /**
     * Machines.
     */
    InitialInstanceCount?: number;
    /**
     * Shell access to the machines.
     */
    EnableSSMAccess?: boolean;
    /**
     * The variant runs without machines of its own.
     */
    ServerlessConfig?: {
      /**
       * Most requests at once.
       */
      MaxConcurrency?: number;
      /**
       * Memory.
       */
      MemorySizeInMB?: number;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
