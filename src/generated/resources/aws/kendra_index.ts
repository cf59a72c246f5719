/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An index of Kendra: documents that people and assistants search.
 */
export interface KendraIndex {
  /**
   * Id.
   */
  Id?: string;
  /**
   * Name.
   */
  Name?: string;
  /**
   * Description.
   */
  Description?: string;
  /**
   * DEVELOPER_EDITION, ENTERPRISE_EDITION or GEN_AI_ENTERPRISE_EDITION.
   */
  Edition?: string;
  /**
   * Role that it writes logs and metrics as.
   */
  RoleArn?: string;
  /**
   * ACTIVE, CREATING, DELETING, FAILED …
   */
  Status?: string;
  /**
   * How it is encrypted.
   */
  ServerSideEncryptionConfiguration?: {
    /**
     * Customer-managed key.
     */
    KmsKeyId?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * USER_TOKEN: results are those of the user whom a token names. ATTRIBUTE_FILTER: the caller says what is left out.
   */
  UserContextPolicy?: string;
  /**
   * Tokens that name users.
   */
  UserTokenConfigurations?: {
    /**
     * Signed tokens.
     */
    JwtTokenTypeConfiguration?: {
      /**
       * URL or SECRET_MANAGER.
       */
      KeyLocation?: string;
      /**
       * Address of the keys that verify signatures.
       */
      URL?: string;
      /**
       * Secret with the key.
       */
      SecretManagerArn?: string;
      /**
       * Field of the user's name.
       */
      UserNameAttributeField?: string;
      /**
       * Field of the user's groups.
       */
      GroupAttributeField?: string;
      /**
       * Who issues the tokens.
       */
      Issuer?: string;
      /**
       * Expression that finds the claim.
       */
      ClaimRegex?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Tokens that are not verified.
     */
    JsonTokenTypeConfiguration?: {
      /**
       * Field of the user's name.
       */
      UserNameAttributeField?: string;
      /**
       * Field of the user's groups.
       */
      GroupAttributeField?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  }[];
  /**
   * Where groups of users are looked up.
   */
  UserGroupResolutionConfiguration?: {
    /**
     * AWS_SSO or NONE.
     */
    UserGroupResolutionMode?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
