/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A training job. Values of hyperparameters and of the environment are redacted.
 */
export interface SageMakerTrainingJob {
  /**
   * Name.
   */
  TrainingJobName?: string;
  /**
   * Completed, InProgress …
   */
  TrainingJobStatus?: string;
  /**
   * Role that it runs as.
   */
  RoleArn?: string;
  /**
   * Names of the parameters.
   */
  HyperParameters?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Names of environment variables.
   */
  Environment?: {
    [k: string]: unknown | undefined;
  };
  /**
   * What is run.
   */
  AlgorithmSpecification?: {
    /**
     * Container image.
     */
    TrainingImage?: string;
    /**
     * Algorithm resource.
     */
    AlgorithmName?: string;
    /**
     * File, Pipe or FastFile.
     */
    TrainingInputMode?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Input channels.
   */
  InputDataConfig?: {
    /**
     * Name.
     */
    ChannelName?: string;
    /**
     * Where the data is.
     */
    DataSource?: {
      /**
       * In S3.
       */
      S3DataSource?: {
        /**
         * Address.
         */
        S3Uri?: string;
        /**
         * S3Prefix …
         */
        S3DataType?: string;
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  /**
   * Where the model goes.
   */
  OutputDataConfig?: {
    /**
     * Address in S3.
     */
    S3OutputPath?: string;
    /**
     * Key of the output.
     */
    KmsKeyId?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Machines.
   */
  ResourceConfig?: {
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
   * Traffic between machines is encrypted. false where nothing is said.
   */
  EnableInterContainerTrafficEncryption?: boolean;
  /**
   * Spot machines are used. false where nothing is said.
   */
  EnableManagedSpotTraining?: boolean;
  /**
   * The result.
   */
  ModelArtifacts?: {
    /**
     * Address in S3.
     */
    S3ModelArtifacts?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
