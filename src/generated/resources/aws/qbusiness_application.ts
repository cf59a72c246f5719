/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An application of Q Business: an assistant that answers from what an organisation keeps.
 */
export interface QBusinessApplication {
  /**
   * Id.
   */
  applicationId?: string;
  /**
   * Name.
   */
  displayName?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * ACTIVE, CREATING, DELETING, FAILED, UPDATING.
   */
  status?: string;
  /**
   * Role that it writes logs and metrics as.
   */
  roleArn?: string;
  /**
   * AWS_IAM_IDC, AWS_IAM_IDP_SAML, AWS_IAM_IDP_OIDC, AWS_QUICKSIGHT_IDP or ANONYMOUS.
   */
  identityType?: string;
  /**
   * Identity provider of its users.
   */
  iamIdentityProviderArn?: string;
  /**
   * Its application in Identity Center.
   */
  identityCenterApplicationArn?: string;
  /**
   * Instance of Identity Center that code names.
   */
  identityCenterInstanceArn?: string;
  /**
   * Clients of the identity provider.
   */
  clientIdsForOIDC?: string[];
  /**
   * How its data are encrypted.
   */
  encryptionConfiguration?: {
    /**
     * Customer-managed key.
     */
    kmsKeyId?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Files in chats.
   */
  attachmentsConfiguration?: {
    /**
     * ENABLED or DISABLED.
     */
    attachmentsControlMode?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Apps that users make.
   */
  qAppsConfiguration?: {
    /**
     * ENABLED or DISABLED.
     */
    qAppsControlMode?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Answers by who asks.
   */
  personalizationConfiguration?: {
    /**
     * ENABLED or DISABLED.
     */
    personalizationControlMode?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Whether users are subscribed when they come.
   */
  autoSubscriptionConfiguration?: {
    /**
     * ENABLED or DISABLED.
     */
    autoSubscribe?: string;
    /**
     * Q_LITE or Q_BUSINESS.
     */
    defaultSubscriptionType?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Quick Suite, where it knows the users.
   */
  quickSightConfiguration?: {
    /**
     * Namespace.
     */
    clientNamespace?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
