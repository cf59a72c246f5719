/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A model with its container. Values of the environment are redacted.
 */
export interface SageMakerModel {
  /**
   * Name.
   */
  ModelName?: string;
  /**
   * Role that it runs as.
   */
  ExecutionRoleArn?: string;
  /**
   * The container has no network. false where nothing is said.
   */
  EnableNetworkIsolation?: boolean;
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
   * Its container.
   */
  PrimaryContainer?: {
    /**
     * Container image.
     */
    Image?: string;
    /**
     * SingleModel or MultiModel.
     */
    Mode?: string;
    /**
     * Weights in S3.
     */
    ModelDataUrl?: string;
    /**
     * Model package.
     */
    ModelPackageName?: string;
    /**
     * Names of environment variables.
     */
    Environment?: {
      [k: string]: unknown | undefined;
    };
    /**
     * Weights in S3, uncompressed or with access terms.
     */
    ModelDataSource?: {
      [k: string]: unknown | undefined;
    };
    /**
     * How the image is pulled.
     */
    ImageConfig?: {
      /**
       * Platform or Vpc.
       */
      RepositoryAccessMode?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Containers of a pipeline.
   */
  Containers?: {
    /**
     * Container image.
     */
    Image?: string;
    /**
     * SingleModel or MultiModel.
     */
    Mode?: string;
    /**
     * Weights in S3.
     */
    ModelDataUrl?: string;
    /**
     * Model package.
     */
    ModelPackageName?: string;
    /**
     * Names of environment variables.
     */
    Environment?: {
      [k: string]: unknown | undefined;
    };
    /**
     * Weights in S3, uncompressed or with access terms.
     */
    ModelDataSource?: {
      [k: string]: unknown | undefined;
    };
    /**
     * How the image is pulled.
     */
    ImageConfig?: {
      /**
       * Platform or Vpc.
       */
      RepositoryAccessMode?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
