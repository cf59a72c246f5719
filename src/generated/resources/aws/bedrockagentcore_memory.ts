/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What agents remember over sessions.
 */
export interface BedrockAgentCoreMemory {
  /**
   * Id.
   */
  id?: string;
  /**
   * Name.
   */
  name?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * ACTIVE, CREATING …
   */
  status?: string;
  /**
   * Customer-managed key of what is remembered.
   */
  encryptionKeyArn?: string;
  /**
   * Role that extracts memories.
   */
  memoryExecutionRoleArn?: string;
  /**
   * Days that events are kept.
   */
  eventExpiryDuration?: number;
  [k: string]: unknown | undefined;
}
