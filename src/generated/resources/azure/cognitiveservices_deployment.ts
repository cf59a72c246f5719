/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A model that is deployed in an account.
 */
export interface CognitiveServicesDeployment {
  /**
   * How and where it is processed.
   */
  sku?: {
    /**
     * Standard, GlobalStandard, DataZoneStandard, ProvisionedManaged …
     */
    name?: string;
    /**
     * Thousand tokens a minute, or units.
     */
    capacity?: number;
    [k: string]: unknown | undefined;
  };
  /**
   * The model.
   */
  model?: {
    /**
     * Maker's format, e.g. OpenAI.
     */
    format?: string;
    /**
     * Name.
     */
    name?: string;
    /**
     * Version.
     */
    version?: string;
    /**
     * Publisher.
     */
    publisher?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Content filter policy it uses.
   */
  raiPolicyName?: string;
  /**
   * When its version changes by itself.
   */
  versionUpgradeOption?: string;
  /**
   * Capacity in force.
   */
  currentCapacity?: number;
  /**
   * Whether it may exceed its capacity.
   */
  dynamicThrottlingEnabled?: boolean;
  /**
   * What the model can do. Azure writes every value as text.
   */
  capabilities?: {
    /**
     * Whether it answers chats.
     */
    chatCompletion?: string;
    /**
     * Whether it completes text.
     */
    completion?: string;
    /**
     * Whether it takes the Responses API.
     */
    responses?: string;
    /**
     * Whether it embeds.
     */
    embeddings?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
