/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A managed online endpoint.
 */
export interface MachineLearningOnlineEndpoint {
  /**
   * Azure's own kind of the resource.
   */
  kind?: string;
  /**
   * Managed identity of the resource.
   */
  identity?: {
    /**
     * SystemAssigned, UserAssigned, both separated by a comma, or None.
     */
    type?: string;
    /**
     * Principal of the system-assigned identity.
     */
    principalId?: string;
    /**
     * Tenant of the system-assigned identity.
     */
    tenantId?: string;
    /**
     * User-assigned identities by resource id.
     */
    userAssignedIdentities?: {
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Key, AMLToken or AADToken.
   */
  authMode?: string;
  /**
   * Whether the public endpoint answers: Enabled or Disabled (AI Search spells it in lower case).
   */
  publicNetworkAccess?: string;
  /**
   * Address.
   */
  scoringUri?: string;
  /**
   * Share of each deployment, in percent.
   */
  traffic?: {
    [k: string]: unknown | undefined;
  };
  /**
   * What it is for.
   */
  description?: string;
  [k: string]: unknown | undefined;
}
