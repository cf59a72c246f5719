/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A conversational agent, of Essentials (ES) or of Conversational Agents (CX).
 */
export interface DialogflowAgent {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * ES: whether conversations are logged.
   */
  enableLogging?: boolean;
  /**
   * ES: version of the API.
   */
  apiVersion?: string;
  /**
   * ES: tier.
   */
  tier?: string;
  /**
   * CX: redaction and retention.
   */
  securitySettings?: string;
  /**
   * CX: former place of the switch for Cloud Logging.
   */
  enableStackdriverLogging?: boolean;
  /**
   * CX: advanced settings.
   */
  advancedSettings?: {
    /**
     * Logs.
     */
    loggingSettings?: {
      /**
       * Whether conversations go to Cloud Logging.
       */
      enableStackdriverLogging?: boolean;
      /**
       * Whether conversations are kept in the conversation history.
       */
      enableInteractionLogging?: boolean;
      /**
       * Whether the end user decides on redaction.
       */
      enableConsentBasedRedaction?: boolean;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
