/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A table of features.
 */
export interface SageMakerFeatureGroup {
  /**
   * Name.
   */
  FeatureGroupName?: string;
  /**
   * Created …
   */
  FeatureGroupStatus?: string;
  /**
   * Role that it writes as.
   */
  RoleArn?: string;
  /**
   * The fast store.
   */
  OnlineStoreConfig?: {
    /**
     * Whether there is one.
     */
    EnableOnlineStore?: boolean;
    /**
     * Standard or InMemory.
     */
    StorageType?: string;
    /**
     * Encryption.
     */
    SecurityConfig?: {
      /**
       * Key of the store.
       */
      KmsKeyId?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * The store in S3.
   */
  OfflineStoreConfig?: {
    /**
     * Place.
     */
    S3StorageConfig?: {
      /**
       * Address in S3.
       */
      S3Uri?: string;
      /**
       * Key of the store.
       */
      KmsKeyId?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
