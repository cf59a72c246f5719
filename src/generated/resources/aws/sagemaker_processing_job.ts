/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A processing job. Values of the environment are redacted.
 */
export interface SageMakerProcessingJob {
  /**
   * Name.
   */
  ProcessingJobName?: string;
  /**
   * Completed, InProgress …
   */
  ProcessingJobStatus?: string;
  /**
   * Role that it runs as.
   */
  RoleArn?: string;
  /**
   * Names of environment variables.
   */
  Environment?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Network of the containers.
   */
  NetworkConfig?: {
    /**
     * Containers have no network. false where nothing is said.
     */
    EnableNetworkIsolation?: boolean;
    /**
     * Traffic between machines is encrypted. false where nothing is said.
     */
    EnableInterContainerTrafficEncryption?: boolean;
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
    [k: string]: unknown | undefined;
  };
  /**
   * What is run.
   */
  AppSpecification?: {
    /**
     * Container image.
     */
    ImageUri?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Where results go.
   */
  ProcessingOutputConfig?: {
    /**
     * Key of the results.
     */
    KmsKeyId?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Machines.
   */
  ProcessingResources?: {
    /**
     * Machines.
     */
    ClusterConfig?: {
      /**
       * Machine type.
       */
      InstanceType?: string;
      /**
       * How many.
       */
      InstanceCount?: number;
      /**
       * Size of their volumes.
       */
      VolumeSizeInGB?: number;
      /**
       * Key of their volumes.
       */
      VolumeKmsKeyId?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
