/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What principals may not do at a scope, whatever roles they have.
 */
export interface AuthorizationDenyAssignment {
  /**
   * Name.
   */
  denyAssignmentName?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * Where it holds.
   */
  scope?: string;
  /**
   * Whether it holds at the scope alone, and not below.
   */
  doNotApplyToChildScopes?: boolean;
  /**
   * Whether Azure made it, and nobody else can change it.
   */
  isSystemProtected?: boolean;
  /**
   * Condition under which it holds.
   */
  condition?: string;
  /**
   * Version of the condition's language.
   */
  conditionVersion?: string;
  /**
   * Who is denied. The id of zeros is everyone.
   */
  principals?: {
    /**
     * Object id.
     */
    id?: string;
    /**
     * User, Group, ServicePrincipal or SystemDefined.
     */
    type?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Who is not denied all the same.
   */
  excludePrincipals?: {
    /**
     * Object id.
     */
    id?: string;
    /**
     * User, Group or ServicePrincipal.
     */
    type?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * What is denied.
   */
  permissions?: {
    /**
     * Operations of the control plane.
     */
    actions?: string[];
    /**
     * Excluded from these.
     */
    notActions?: string[];
    /**
     * Operations on data.
     */
    dataActions?: string[];
    /**
     * Excluded from these.
     */
    notDataActions?: string[];
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
