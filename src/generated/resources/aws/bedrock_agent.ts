/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * The working draft of an agent. Instructions and prompt templates are kept as hash and length.
 */
export interface BedrockAgent {
  /**
   * Id of the agent.
   */
  agentId?: string;
  /**
   * Name.
   */
  agentName?: string;
  /**
   * DRAFT.
   */
  agentVersion?: string;
  /**
   * PREPARED, NOT_PREPARED, FAILED …
   */
  agentStatus?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * Model or inference profile that it thinks with.
   */
  foundationModel?: string;
  /**
   * Hash and length of its instruction.
   */
  instruction?: string;
  /**
   * DEFAULT or CUSTOM_ORCHESTRATION.
   */
  orchestrationType?: string;
  /**
   * Seconds after which an idle session ends.
   */
  idleSessionTTLInSeconds?: number;
  /**
   * Role that it runs as.
   */
  agentResourceRoleArn?: string;
  /**
   * Customer-managed key of its data.
   */
  customerEncryptionKeyArn?: string;
  /**
   * Guardrail that it is bound to.
   */
  guardrailConfiguration?: {
    /**
     * Id or ARN of the guardrail.
     */
    guardrailIdentifier?: string;
    /**
     * Version of the guardrail, DRAFT or a number.
     */
    guardrailVersion?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * What it remembers over sessions.
   */
  memoryConfiguration?: {
    /**
     * SESSION_SUMMARY.
     */
    enabledMemoryTypes?: string[];
    /**
     * Days that memory is kept.
     */
    storageDays?: number;
    [k: string]: unknown | undefined;
  };
  /**
   * Prompts of its own; their texts are kept as hash and length.
   */
  promptOverrideConfiguration?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Function that orchestrates it.
   */
  customOrchestration?: {
    /**
     * What runs.
     */
    executor?: {
      /**
       * ARN of the function.
       */
      lambda?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * DISABLED, SUPERVISOR or SUPERVISOR_ROUTER.
   */
  agentCollaboration?: string;
  /**
   * What it can do, read by calls of their own.
   */
  actionGroups?: {
    /**
     * Name.
     */
    actionGroupName?: string;
    /**
     * ENABLED or DISABLED.
     */
    actionGroupState?: string;
    /**
     * AMAZON.UserInput, AMAZON.CodeInterpreter …
     */
    parentActionSignature?: string;
    /**
     * What runs it.
     */
    actionGroupExecutor?: {
      /**
       * ARN of the function.
       */
      lambda?: string;
      /**
       * RETURN_CONTROL: the caller runs it.
       */
      customControl?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Its functions, where they are not an API schema.
     */
    functions?: {
      /**
       * Name.
       */
      name?: string;
      /**
       * ENABLED: a person confirms each call.
       */
      requireConfirmation?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
