/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Where a workspace reads data.
 */
export interface MachineLearningDatastore {
  /**
   * AzureBlob, AzureFile, AzureDataLakeGen2 …
   */
  datastoreType?: string;
  /**
   * Storage account.
   */
  accountName?: string;
  /**
   * Container.
   */
  containerName?: string;
  /**
   * None, WorkspaceSystemAssignedIdentity or WorkspaceUserAssignedIdentity.
   */
  serviceDataAccessAuthIdentity?: string;
  /**
   * How it signs in; secrets are redacted.
   */
  credentials?: {
    /**
     * AccountKey, Sas, ServicePrincipal, Certificate or None.
     */
    credentialsType?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Whether it is the default.
   */
  isDefault?: boolean;
  [k: string]: unknown | undefined;
}
