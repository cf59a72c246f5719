/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * The public access block that holds for all buckets of an account. There is none where the account set none.
 */
export interface S3AccountPublicAccessBlock {
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
}
