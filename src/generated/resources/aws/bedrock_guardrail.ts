/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * The working draft of a guardrail. Texts of topics, words and messages are kept as hash and length.
 */
export interface BedrockGuardrail {
  /**
   * Id of the guardrail.
   */
  guardrailId?: string;
  /**
   * Name.
   */
  name?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * DRAFT.
   */
  version?: string;
  /**
   * READY, FAILED, VERSIONING …
   */
  status?: string;
  /**
   * Filters by kind of harm.
   */
  contentPolicy?: {
    /**
     * One a kind.
     */
    filters?: {
      /**
       * HATE, INSULTS, SEXUAL, VIOLENCE, MISCONDUCT or PROMPT_ATTACK.
       */
      type?: string;
      /**
       * NONE, LOW, MEDIUM or HIGH, for prompts.
       */
      inputStrength?: string;
      /**
       * NONE, LOW, MEDIUM or HIGH, for responses.
       */
      outputStrength?: string;
      /**
       * What happens to input that matches: BLOCK, NONE (detect only) or ANONYMIZE.
       */
      inputAction?: string;
      /**
       * What happens to output that matches.
       */
      outputAction?: string;
      /**
       * Whether input is evaluated.
       */
      inputEnabled?: boolean;
      /**
       * Whether output is evaluated.
       */
      outputEnabled?: boolean;
      /**
       * TEXT, IMAGE.
       */
      inputModalities?: string[];
      /**
       * TEXT, IMAGE.
       */
      outputModalities?: string[];
      [k: string]: unknown | undefined;
    }[];
    /**
     * CLASSIC or STANDARD.
     */
    tier?: {
      /**
       * CLASSIC or STANDARD.
       */
      tierName?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Topics that are denied.
   */
  topicPolicy?: {
    /**
     * One a topic.
     */
    topics?: {
      /**
       * Name of the topic.
       */
      name?: string;
      /**
       * DENY.
       */
      type?: string;
      /**
       * Hash and length of the definition.
       */
      definition?: string;
      /**
       * What happens to input that matches: BLOCK, NONE (detect only) or ANONYMIZE.
       */
      inputAction?: string;
      /**
       * What happens to output that matches.
       */
      outputAction?: string;
      /**
       * Whether input is evaluated.
       */
      inputEnabled?: boolean;
      /**
       * Whether output is evaluated.
       */
      outputEnabled?: boolean;
      [k: string]: unknown | undefined;
    }[];
    /**
     * CLASSIC or STANDARD.
     */
    tier?: {
      /**
       * CLASSIC or STANDARD.
       */
      tierName?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Words that are blocked.
   */
  wordPolicy?: {
    /**
     * Own words.
     */
    words?: {
      /**
       * Hash and length of the word.
       */
      text?: string;
      /**
       * What happens to input that matches: BLOCK, NONE (detect only) or ANONYMIZE.
       */
      inputAction?: string;
      /**
       * What happens to output that matches.
       */
      outputAction?: string;
      /**
       * Whether input is evaluated.
       */
      inputEnabled?: boolean;
      /**
       * Whether output is evaluated.
       */
      outputEnabled?: boolean;
      [k: string]: unknown | undefined;
    }[];
    /**
     * Lists of the provider.
     */
    managedWordLists?: {
      /**
       * PROFANITY.
       */
      type?: string;
      /**
       * What happens to input that matches: BLOCK, NONE (detect only) or ANONYMIZE.
       */
      inputAction?: string;
      /**
       * What happens to output that matches.
       */
      outputAction?: string;
      /**
       * Whether input is evaluated.
       */
      inputEnabled?: boolean;
      /**
       * Whether output is evaluated.
       */
      outputEnabled?: boolean;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  /**
   * Personal and other sensitive data.
   */
  sensitiveInformationPolicy?: {
    /**
     * Kinds of personal data.
     */
    piiEntities?: {
      /**
       * Kind of data.
       */
      type?: string;
      /**
       * BLOCK, ANONYMIZE or NONE.
       */
      action?: string;
      /**
       * What happens to input that matches: BLOCK, NONE (detect only) or ANONYMIZE.
       */
      inputAction?: string;
      /**
       * What happens to output that matches.
       */
      outputAction?: string;
      /**
       * Whether input is evaluated.
       */
      inputEnabled?: boolean;
      /**
       * Whether output is evaluated.
       */
      outputEnabled?: boolean;
      [k: string]: unknown | undefined;
    }[];
    /**
     * Own patterns.
     */
    regexes?: {
      /**
       * Name of the pattern.
       */
      name?: string;
      /**
       * Regular expression.
       */
      pattern?: string;
      /**
       * BLOCK, ANONYMIZE or NONE.
       */
      action?: string;
      /**
       * What happens to input that matches: BLOCK, NONE (detect only) or ANONYMIZE.
       */
      inputAction?: string;
      /**
       * What happens to output that matches.
       */
      outputAction?: string;
      /**
       * Whether input is evaluated.
       */
      inputEnabled?: boolean;
      /**
       * Whether output is evaluated.
       */
      outputEnabled?: boolean;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  /**
   * Checks of answers against their sources.
   */
  contextualGroundingPolicy?: {
    /**
     * GROUNDING and RELEVANCE.
     */
    filters?: {
      /**
       * GROUNDING or RELEVANCE.
       */
      type?: string;
      /**
       * From 0 to 0.99: below it the answer is blocked.
       */
      threshold?: number;
      /**
       * BLOCK or NONE.
       */
      action?: string;
      /**
       * Whether it is evaluated.
       */
      enabled?: boolean;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  /**
   * Automated reasoning policies.
   */
  automatedReasoningPolicy?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Guardrail profile for cross-region evaluation.
   */
  crossRegionDetails?: {
    /**
     * Id of the profile.
     */
    guardrailProfileId?: string;
    /**
     * ARN of the profile.
     */
    guardrailProfileArn?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Customer-managed key of the guardrail.
   */
  kmsKeyArn?: string;
  [k: string]: unknown | undefined;
}
