/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Documents that search and agents are grounded on.
 */
export interface DiscoveryengineDataStore {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * GENERIC, MEDIA or HEALTHCARE_FHIR.
   */
  industryVertical?: string;
  /**
   * What it is for.
   */
  solutionTypes?: string[];
  /**
   * NO_CONTENT, CONTENT_REQUIRED, PUBLIC_WEBSITE or GOOGLE_WORKSPACE.
   */
  contentConfig?: string;
  /**
   * Whether documents carry who may read them.
   */
  aclEnabled?: boolean;
  /**
   * Key.
   */
  kmsKeyName?: string;
  /**
   * Customer-managed key.
   */
  cmekConfig?: {
    /**
     * Key.
     */
    kmsKey?: string;
    /**
     * State.
     */
    state?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
