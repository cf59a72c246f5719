/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A Foundry project of an account.
 */
export interface CognitiveServicesProject {
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
   * Shown name.
   */
  displayName?: string;
  /**
   * What it is for.
   */
  description?: string;
  /**
   * Whether it is the account's default project.
   */
  isDefault?: boolean;
  [k: string]: unknown | undefined;
}
