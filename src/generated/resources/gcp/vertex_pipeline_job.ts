/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A run of a machine learning pipeline.
 */
export interface VertexPipelineJob {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * Account that it runs as; absent: the Compute Engine default account.
   */
  serviceAccount?: string;
  /**
   * VPC network that it is peered with.
   */
  network?: string;
  /**
   * Template that it was made from.
   */
  templateUri?: string;
  /**
   * How it runs.
   */
  runtimeConfig?: {
    /**
     * Where it writes.
     */
    gcsOutputDirectory?: string;
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
