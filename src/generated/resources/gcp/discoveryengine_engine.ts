/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A search or agent application.
 */
export interface DiscoveryengineEngine {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * What it is for.
   */
  solutionType?: string;
  /**
   * Industry.
   */
  industryVertical?: string;
  /**
   * Data stores that it is grounded on.
   */
  dataStoreIds?: string[];
  /**
   * Kind of application.
   */
  appType?: string;
  /**
   * Customer-managed key.
   */
  cmekConfig?: {
    /**
     * Key.
     */
    kmsKey?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
