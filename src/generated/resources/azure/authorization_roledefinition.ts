/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What a role may do.
 */
export interface RoleDefinition {
  /**
   * Name.
   */
  roleName?: string;
  /**
   * What it is for.
   */
  description?: string;
  /**
   * BuiltInRole or CustomRole.
   */
  type?: string;
  /**
   * Permissions.
   *
   * Items: A set of them.
   */
  permissions?: {
    /**
     * Actions.
     */
    actions?: string[];
    /**
     * Actions taken out.
     */
    notActions?: string[];
    /**
     * Data actions.
     */
    dataActions?: string[];
    /**
     * Data actions taken out.
     */
    notDataActions?: string[];
    [k: string]: unknown | undefined;
  }[];
  /**
   * Where it can be assigned.
   */
  assignableScopes?: string[];
  [k: string]: unknown | undefined;
}
