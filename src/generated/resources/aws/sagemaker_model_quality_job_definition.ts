/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * How a monitoring job is run that watches how right a model is.
 */
export interface SageMakerModelQualityJobDefinition {
  /**
   * Name.
   */
  JobDefinitionName?: string;
  /**
   * Role that it runs as.
   */
  RoleArn?: string;
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
   * Machines.
   */
  JobResources?: {
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
  /**
   * Where results go.
   */
  ModelQualityJobOutputConfig?: {
    /**
     * Key of the results.
     */
    KmsKeyId?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
