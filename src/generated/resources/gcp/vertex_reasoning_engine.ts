/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An agent that runs in Vertex AI Agent Engine.
 */
export interface VertexReasoningEngine {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * What runs and as whom.
   */
  spec?: {
    /**
     * Account that it runs as.
     */
    serviceAccount?: string;
    /**
     * SERVICE_ACCOUNT or AGENT_IDENTITY.
     */
    identityType?: string;
    /**
     * Identity that it has.
     */
    effectiveIdentity?: string;
    /**
     * Framework that it is written in.
     */
    agentFramework?: string;
    /**
     * Code.
     */
    packageSpec?: {
      /**
       * Code in Cloud Storage.
       */
      pickleObjectGcsUri?: string;
      /**
       * Dependencies in Cloud Storage.
       */
      dependencyFilesGcsUri?: string;
      /**
       * Requirements in Cloud Storage.
       */
      requirementsGcsUri?: string;
      /**
       * Python version.
       */
      pythonVersion?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Image.
     */
    containerSpec?: {
      /**
       * Image.
       */
      imageUri?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Deployment.
     */
    deploymentSpec?: {
      /**
       * Environment variables, values redacted.
       */
      env?: {
        /**
         * Name.
         */
        name?: string;
        /**
         * Redacted.
         */
        value?: string;
        [k: string]: unknown | undefined;
      }[];
      /**
       * Private network.
       */
      pscInterfaceConfig?: {
        /**
         * Network attachment.
         */
        networkAttachment?: string;
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Customer-managed key; absent: a key of Google.
   */
  encryptionSpec?: {
    /**
     * Cloud KMS key, projects/…/cryptoKeys/….
     */
    kmsKeyName?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
