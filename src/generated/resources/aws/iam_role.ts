/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A role as AWS Config spells it, with its policy documents as objects.
 */
export interface IamRole {
  /**
   * Name.
   */
  roleName?: string;
  /**
   * Path.
   */
  path?: string;
  /**
   * Seconds.
   */
  maxSessionDuration?: number;
  /**
   * Who may assume it.
   */
  assumeRolePolicyDocument?: {
    /**
     * Policy language version.
     */
    Version?: string;
    /**
     * One statement or a list of them.
     */
    Statement?: {
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Managed policies.
   */
  attachedManagedPolicies?: {
    /**
     * ARN.
     */
    policyArn?: string;
    /**
     * Name.
     */
    policyName?: string;
    /**
     * Default version, where it is known.
     */
    policyDocument?: {
      /**
       * Policy language version.
       */
      Version?: string;
      /**
       * One statement or a list of them.
       */
      Statement?: {
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  /**
   * Their ARNs, known also where their documents are not.
   */
  attachedPolicyArns?: string[];
  /**
   * Inline policies.
   */
  rolePolicyList?: {
    /**
     * Name.
     */
    policyName?: string;
    /**
     * The policy.
     */
    policyDocument?: {
      /**
       * Policy language version.
       */
      Version?: string;
      /**
       * One statement or a list of them.
       */
      Statement?: {
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  /**
   * Inline and customer-managed policies: those that the account wrote itself.
   */
  customerPolicies?: {
    /**
     * Name.
     */
    policyName?: string;
    /**
     * The policy.
     */
    policyDocument?: {
      /**
       * Policy language version.
       */
      Version?: string;
      /**
       * One statement or a list of them.
       */
      Statement?: {
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  /**
   * Policy that bounds it, with what that says as policyDocument where it is known.
   */
  permissionsBoundary?: {
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
