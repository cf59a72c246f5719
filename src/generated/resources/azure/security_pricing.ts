/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A plan of Microsoft Defender for Cloud in a subscription; its name is what it watches.
 */
export interface SecurityPricing {
  /**
   * Free or Standard.
   */
  pricingTier?: string;
  /**
   * Variant of the plan.
   */
  subPlan?: string;
  /**
   * Whether scopes below may differ.
   */
  enforce?: string;
  /**
   * Parts of the plan.
   *
   * Items: A part.
   */
  extensions?: {
    /**
     * Name.
     */
    name?: string;
    /**
     * True or False.
     */
    isEnabled?: string;
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
