/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A repository of images that AI runs, and how they are scanned.
 */
export interface EcrRepository {
  /**
   * Name.
   */
  repositoryName?: string;
  /**
   * MUTABLE, IMMUTABLE …
   */
  imageTagMutability?: string;
  /**
   * Its own setting, which counts while the registry scans in the basic way and has no rules.
   */
  imageScanningConfiguration?: {
    /**
     * Whether images are scanned when they are pushed.
     */
    scanOnPush?: boolean;
    [k: string]: unknown | undefined;
  };
  /**
   * What the scanning configuration of the registry says about it.
   */
  registryScanning?: {
    /**
     * BASIC or ENHANCED.
     */
    scanType?: string;
    /**
     * Whether the registry has rules. Repositories that none of them covers are scanned by hand, or not at all.
     */
    hasRules?: boolean;
    /**
     * How often, by each rule that covers it: SCAN_ON_PUSH, CONTINUOUS_SCAN or MANUAL; none where no rule does.
     */
    scanFrequencies?: string[];
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
