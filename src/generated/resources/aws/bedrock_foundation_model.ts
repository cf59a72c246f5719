/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A model of Bedrock's catalogue that something in the account uses.
 */
export interface BedrockFoundationModel {
  /**
   * Id of the model.
   */
  modelId?: string;
  /**
   * Name in the catalogue.
   */
  modelName?: string;
  /**
   * Who made it.
   */
  providerName?: string;
  /**
   * TEXT, IMAGE …
   */
  inputModalities?: string[];
  /**
   * TEXT, IMAGE, EMBEDDING …
   */
  outputModalities?: string[];
  /**
   * Where it is in its life.
   */
  modelLifecycle?: {
    /**
     * ACTIVE or LEGACY.
     */
    status?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
