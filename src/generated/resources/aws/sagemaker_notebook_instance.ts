/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A managed Jupyter machine.
 */
export interface SageMakerNotebookInstance {
  /**
   * Name.
   */
  NotebookInstanceName?: string;
  /**
   * InService, Stopped …
   */
  NotebookInstanceStatus?: string;
  /**
   * Address of the notebook.
   */
  Url?: string;
  /**
   * Machine type.
   */
  InstanceType?: string;
  /**
   * ipv4 or dualstack.
   */
  IpAddressType?: string;
  /**
   * Subnet of its own network interface.
   */
  SubnetId?: string;
  /**
   * Security groups of it.
   */
  SecurityGroups?: string[];
  /**
   * Role that it runs as.
   */
  RoleArn?: string;
  /**
   * Key of its volume.
   */
  KmsKeyId?: string;
  /**
   * Scripts that run on it.
   */
  NotebookInstanceLifecycleConfigName?: string;
  /**
   * Enabled or Disabled. Enabled where nothing is said.
   */
  DirectInternetAccess?: string;
  /**
   * Enabled or Disabled. Enabled where nothing is said.
   */
  RootAccess?: string;
  /**
   * Size of its volume.
   */
  VolumeSizeInGB?: number;
  /**
   * Repository that it opens.
   */
  DefaultCodeRepository?: string;
  /**
   * Further repositories.
   */
  AdditionalCodeRepositories?: string[];
  /**
   * Operating system and Jupyter version.
   */
  PlatformIdentifier?: string;
  /**
   * Version of the metadata service.
   */
  InstanceMetadataServiceConfiguration?: {
    /**
     * 1 or 2. 1 where nothing is said.
     */
    MinimumInstanceMetadataServiceVersion?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
