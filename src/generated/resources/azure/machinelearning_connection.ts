/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A connection of a workspace to another service.
 */
export interface MachineLearningConnection {
  /**
   * What it connects to: CognitiveSearch, AzureStorageAccount, AzureOpenAI, ApiKey …
   */
  category?: string;
  /**
   * Address of the other side.
   */
  target?: string;
  /**
   * AAD, ManagedIdentity, ApiKey, AccountKey, SAS …
   */
  authType?: string;
  /**
   * Whether every project may use it.
   */
  isSharedToAll?: boolean;
  /**
   * Facts about the other side.
   */
  metadata?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Whether it signs in as the workspace.
   */
  useWorkspaceManagedIdentity?: boolean;
  /**
   * When its credentials end.
   */
  expiryTime?: string;
  [k: string]: unknown | undefined;
}
