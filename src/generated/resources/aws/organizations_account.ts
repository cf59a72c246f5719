/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * The account, which stands for everything in it, with the policies that its organisation limits it by.
 */
export interface OrganizationsAccount {
  /**
   * Id of the organisation; null for an account that is in none.
   */
  organizationId?: string | null;
  /**
   * Account that the organisation is managed by, which no policy limits.
   */
  managementAccountId?: string;
  /**
   * Organisation, root and organisational units above the account, each followed by a slash.
   */
  organizationPath?: string;
  /**
   * What principals of the account may do at most: policies of each level, from the root down to the account. None where they are not in use, or do not limit the account.
   */
  serviceControlPolicies?: {
    /**
     * Id of the root, organisational unit or account.
     */
    targetId?: string;
    /**
     * Policies attached to it.
     */
    policies?: {
      /**
       * Id.
       */
      policyId?: string;
      /**
       * Name.
       */
      policyName?: string;
      /**
       * What it says.
       */
      policyDocument?: {
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  }[];
  /**
   * What may be done at most with resources of the account: policies of each level, from the root down to the account. None where they are not in use, or do not limit the account.
   */
  resourceControlPolicies?: {
    /**
     * Id of the root, organisational unit or account.
     */
    targetId?: string;
    /**
     * Policies attached to it.
     */
    policies?: {
      /**
       * Id.
       */
      policyId?: string;
      /**
       * Name.
       */
      policyName?: string;
      /**
       * What it says.
       */
      policyDocument?: {
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
