/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Whether Microsoft Defender for Cloud watches an account.
 */
export interface CognitiveServicesDefenderForAiSettings {
  /**
   * Enabled or Disabled.
   */
  state?: string;
  [k: string]: unknown | undefined;
}
