/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * When an endpoint is watched, and by what: a definition that is named, or one that stands here.
 */
export interface SageMakerMonitoringSchedule {
  /**
   * Name.
   */
  MonitoringScheduleName?: string;
  /**
   * Scheduled, Stopped …
   */
  MonitoringScheduleStatus?: string;
  /**
   * DataQuality …
   */
  MonitoringType?: string;
  /**
   * Endpoint that is watched.
   */
  EndpointName?: string;
  /**
   * What is run.
   */
  MonitoringScheduleConfig?: {
    /**
     * Definition that is named.
     */
    MonitoringJobDefinitionName?: string;
    /**
     * DataQuality …
     */
    MonitoringType?: string;
    /**
     * Definition that stands here.
     */
    MonitoringJobDefinition?: {
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
       * Where results go.
       */
      MonitoringOutputConfig?: {
        /**
         * Key of the results.
         */
        KmsKeyId?: string;
        [k: string]: unknown | undefined;
      };
      /**
       * Machines.
       */
      MonitoringResources?: {
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
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
