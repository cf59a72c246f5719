/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A user-assigned managed identity.
 */
export interface ManagedIdentity {
  /**
   * Principal it acts as.
   */
  principalId?: string;
  /**
   * Client id.
   */
  clientId?: string;
  /**
   * Tenant.
   */
  tenantId?: string;
  [k: string]: unknown | undefined;
}
