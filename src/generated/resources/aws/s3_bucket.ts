/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A bucket that AI resources use, as AWS Config spells it: supplementary configuration beside the rest.
 */
export interface S3Bucket {
  /**
   * Name.
   */
  name?: string;
  /**
   * The bucket's own public access block. All false where it has none.
   */
  PublicAccessBlockConfiguration?: {
    /**
     * New public ACLs are refused.
     */
    blockPublicAcls?: boolean;
    /**
     * Public ACLs have no effect.
     */
    ignorePublicAcls?: boolean;
    /**
     * New public policies are refused.
     */
    blockPublicPolicy?: boolean;
    /**
     * Public policies give access to the account only.
     */
    restrictPublicBuckets?: boolean;
    [k: string]: unknown | undefined;
  };
  /**
   * Versioning.
   */
  BucketVersioningConfiguration?: {
    /**
     * Enabled, Suspended or Off.
     */
    status?: string;
    /**
     * Whether deletion takes a second factor.
     */
    isMfaDeleteEnabled?: boolean;
    [k: string]: unknown | undefined;
  };
  /**
   * Server access logs.
   */
  BucketLoggingConfiguration?: {
    /**
     * Bucket that gets them.
     */
    destinationBucketName?: string;
    /**
     * Prefix of the objects.
     */
    logFilePrefix?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Default encryption.
   */
  ServerSideEncryptionConfiguration?: {
    /**
     * One rule.
     */
    rules?: {
      /**
       * How new objects are encrypted.
       */
      applyServerSideEncryptionByDefault?: {
        /**
         * AES256 or aws:kms.
         */
        sseAlgorithm?: string;
        /**
         * Key.
         */
        kmsMasterKeyID?: string;
        [k: string]: unknown | undefined;
      };
      /**
       * Bucket key.
       */
      bucketKeyEnabled?: boolean;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  /**
   * Bucket policy, absent where there is none.
   */
  BucketPolicy?: {
    /**
     * The policy as an object.
     */
    policyText?: {
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
  };
  /**
   * Access control list of the bucket.
   */
  AccessControlList?: {
    /**
     * Grants.
     */
    grantList?: {
      /**
       * AllUsers, AuthenticatedUsers, LogDelivery, or the canonical id of an account.
       */
      grantee?: string;
      /**
       * Read, Write, ReadAcp, WriteAcp or FullControl.
       */
      permission?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
