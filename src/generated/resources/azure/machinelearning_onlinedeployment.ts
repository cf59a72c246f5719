/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A model behind an online endpoint.
 */
export interface MachineLearningOnlineDeployment {
  /**
   * Pricing tier.
   */
  sku?: {
    /**
     * Name.
     */
    name?: string;
    /**
     * Tier.
     */
    tier?: string;
    /**
     * Capacity.
     */
    capacity?: number;
    [k: string]: unknown | undefined;
  };
  /**
   * Managed or Kubernetes.
   */
  endpointComputeType?: string;
  /**
   * Whether it reaches the internet: Enabled or Disabled.
   */
  egressPublicNetworkAccess?: string;
  /**
   * Model.
   */
  model?: string;
  /**
   * Environment it runs in.
   */
  environmentId?: string;
  /**
   * Names of its variables; values are redacted.
   */
  environmentVariables?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Whether it logs to Application Insights.
   */
  appInsightsEnabled?: boolean;
  /**
   * Size.
   */
  instanceType?: string;
  /**
   * Code.
   */
  codeConfiguration?: {
    /**
     * Code asset.
     */
    codeId?: string;
    /**
     * Script.
     */
    scoringScript?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
