/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A model of the Vertex AI registry.
 */
export interface VertexModel {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * Version.
   */
  versionId?: string;
  /**
   * Aliases of the version.
   */
  versionAliases?: string[];
  /**
   * Description of the version.
   */
  versionDescription?: string;
  /**
   * Folder of the model files in Cloud Storage.
   */
  artifactUri?: string;
  /**
   * Image that serves it.
   */
  containerSpec?: {
    /**
     * Image.
     */
    imageUri?: string;
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
    [k: string]: unknown | undefined;
  };
  /**
   * Where it comes from.
   */
  modelSourceInfo?: {
    /**
     * CUSTOM, AUTOML, MODEL_GARDEN, GENIE …
     */
    sourceType?: string;
    /**
     * Whether it is a copy.
     */
    copy?: boolean;
    [k: string]: unknown | undefined;
  };
  /**
   * Foundation model that it is made from.
   */
  baseModelSource?: {
    /**
     * Model Garden.
     */
    modelGardenSource?: {
      /**
       * publishers/…/models/….
       */
      publicModelName?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Pipeline that made it.
   */
  trainingPipeline?: string;
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
