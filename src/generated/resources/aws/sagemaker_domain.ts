/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A Studio domain.
 */
export interface SageMakerDomain {
  /**
   * Id.
   */
  DomainId?: string;
  /**
   * Name.
   */
  DomainName?: string;
  /**
   * InService …
   */
  Status?: string;
  /**
   * SSO or IAM.
   */
  AuthMode?: string;
  /**
   * PublicInternetOnly or VpcOnly. PublicInternetOnly where nothing is said.
   */
  AppNetworkAccessType?: string;
  /**
   * Key of its file system.
   */
  KmsKeyId?: string;
  /**
   * File system.
   */
  HomeEfsFileSystemId?: string;
  /**
   * Network.
   */
  VpcId?: string;
  /**
   * Subnets.
   */
  SubnetIds?: string[];
  /**
   * What users get where they have no settings of their own.
   */
  DefaultUserSettings?: {
    /**
     * Role that apps run as.
     */
    ExecutionRole?: string;
    /**
     * Security groups of apps.
     */
    SecurityGroups?: string[];
    /**
     * Sharing of notebooks.
     */
    SharingSettings?: {
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * What shared spaces get.
   */
  DefaultSpaceSettings?: {
    /**
     * Role that spaces run as.
     */
    ExecutionRole?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Settings of the domain.
   */
  DomainSettings?: {
    [k: string]: unknown | undefined;
  };
  /**
   * ENABLED or DISABLED.
   */
  TagPropagation?: string;
  [k: string]: unknown | undefined;
}
