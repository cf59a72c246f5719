/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A content filter policy of an account.
 */
export interface CognitiveServicesRaiPolicy {
  /**
   * Blocking, Deferred, Asynchronous_filter or Default.
   */
  mode?: string;
  /**
   * Policy it is based on.
   */
  basePolicyName?: string;
  /**
   * SystemManaged or UserManaged.
   */
  type?: string;
  /**
   * Filters, one for each category and side.
   *
   * Items: A filter.
   */
  contentFilters?: {
    /**
     * Hate, Sexual, Violence, Selfharm, Jailbreak, Indirect Attack, Protected Material Text …
     */
    name?: string;
    /**
     * Whether it is on.
     */
    enabled?: boolean;
    /**
     * Whether it blocks what it finds.
     */
    blocking?: boolean;
    /**
     * Low, Medium or High: from which severity on it acts. Low is strictest.
     */
    severityThreshold?: string;
    /**
     * Prompt or Completion.
     */
    source?: string;
    /**
     * What it does.
     */
    action?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Blocklists.
   *
   * Items: A blocklist.
   */
  customBlocklists?: {
    /**
     * Name.
     */
    blocklistName?: string;
    /**
     * Whether it blocks.
     */
    blocking?: boolean;
    /**
     * Prompt or Completion.
     */
    source?: string;
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
