/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * One source of the documents of a knowledge base.
 */
export interface BedrockDataSource {
  /**
   * Knowledge base that it belongs to.
   */
  knowledgeBaseId?: string;
  /**
   * Id.
   */
  dataSourceId?: string;
  /**
   * Name.
   */
  name?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * AVAILABLE …
   */
  status?: string;
  /**
   * RETAIN or DELETE: what happens to the vectors.
   */
  dataDeletionPolicy?: string;
  /**
   * Where the documents come from.
   */
  dataSourceConfiguration?: {
    /**
     * S3, WEB, CONFLUENCE, SALESFORCE, SHAREPOINT …
     */
    type?: string;
    /**
     * A bucket.
     */
    s3Configuration?: {
      /**
       * ARN of the bucket.
       */
      bucketArn?: string;
      /**
       * Account that owns it, if another.
       */
      bucketOwnerAccountId?: string;
      /**
       * Prefixes that are read.
       */
      inclusionPrefixes?: string[];
      [k: string]: unknown | undefined;
    };
    /**
     * Web pages.
     */
    webConfiguration?: {
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Encryption while documents are ingested.
   */
  serverSideEncryptionConfiguration?: {
    /**
     * Customer-managed key.
     */
    kmsKeyArn?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * How documents are cut and parsed.
   */
  vectorIngestionConfiguration?: {
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
