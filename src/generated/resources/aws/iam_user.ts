/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A user with API keys of Bedrock, and all that it may do. Users without such keys are left out.
 */
export interface IamUser {
  /**
   * Name.
   */
  userName?: string;
  /**
   * Path.
   */
  path?: string;
  /**
   * API keys of Bedrock, without their secrets.
   */
  serviceSpecificCredentials?: {
    /**
     * Id.
     */
    serviceSpecificCredentialId?: string;
    /**
     * bedrock.amazonaws.com.
     */
    serviceName?: string;
    /**
     * Active, Inactive or Expired.
     */
    status?: string;
    /**
     * When it was made.
     */
    createDate?: string;
    /**
     * When it expires.
     */
    expirationDate?: string;
    /**
     * Days that it was made for. Absent where it never expires.
     */
    credentialAgeDays?: number;
    [k: string]: unknown | undefined;
  }[];
  /**
   * All policies of the user: its own and those of its groups, inline and managed.
   */
  policies?: {
    /**
     * Name.
     */
    policyName?: string;
    /**
     * ARN of a managed policy.
     */
    policyArn?: string;
    /**
     * Group that the user has it by.
     */
    group?: string;
    /**
     * The policy, where it is known.
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
