/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Who has which role where.
 */
export interface RoleAssignment {
  /**
   * Where.
   */
  scope?: string;
  /**
   * Who.
   */
  principalId?: string;
  /**
   * User, Group, ServicePrincipal, ForeignGroup or Device.
   */
  principalType?: string;
  /**
   * Which role.
   */
  roleDefinitionId?: string;
  /**
   * Condition that narrows it.
   */
  condition?: string;
  /**
   * Version of the condition's language.
   */
  conditionVersion?: string;
  [k: string]: unknown | undefined;
}
