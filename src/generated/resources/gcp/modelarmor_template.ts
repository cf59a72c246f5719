/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Which prompts and answers Model Armor stops.
 */
export interface ModelarmorTemplate {
  /**
   * Filters.
   */
  filterConfig?: {
    /**
     * Prompt injection and jailbreaks.
     */
    piAndJailbreakFilterSettings?: {
      /**
       * ENABLED or DISABLED.
       */
      filterEnforcement?: string;
      /**
       * LOW_AND_ABOVE, MEDIUM_AND_ABOVE or HIGH.
       */
      confidenceLevel?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Malicious links.
     */
    maliciousUriFilterSettings?: {
      /**
       * ENABLED or DISABLED.
       */
      filterEnforcement?: string;
      /**
       * LOW_AND_ABOVE, MEDIUM_AND_ABOVE or HIGH.
       */
      confidenceLevel?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Sensitive data.
     */
    sdpSettings?: {
      /**
       * Kinds of data that Google chose.
       */
      basicConfig?: {
        /**
         * ENABLED or DISABLED.
         */
        filterEnforcement?: string;
        [k: string]: unknown | undefined;
      };
      /**
       * Templates of Sensitive Data Protection.
       */
      advancedConfig?: {
        /**
         * What is looked for.
         */
        inspectTemplate?: string;
        /**
         * How it is removed.
         */
        deidentifyTemplate?: string;
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    /**
     * Harmful content.
     */
    raiSettings?: {
      /**
       * Filters.
       */
      raiFilters?: {
        /**
         * Kind of content.
         */
        filterType?: string;
        /**
         * LOW_AND_ABOVE, MEDIUM_AND_ABOVE or HIGH.
         */
        confidenceLevel?: string;
        [k: string]: unknown | undefined;
      }[];
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * What happens.
   */
  templateMetadata?: {
    /**
     * INSPECT_ONLY or INSPECT_AND_BLOCK.
     */
    enforcementType?: string;
    /**
     * Whether changes are logged.
     */
    logTemplateOperations?: boolean;
    /**
     * Whether what is looked at is logged.
     */
    logSanitizeOperations?: boolean;
    /**
     * Whether the failure of one filter is passed over.
     */
    ignorePartialInvocationFailures?: boolean;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
