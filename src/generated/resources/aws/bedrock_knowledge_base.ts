/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Documents that agents and applications answer from.
 */
export interface BedrockKnowledgeBase {
  /**
   * Id.
   */
  knowledgeBaseId?: string;
  /**
   * Name.
   */
  name?: string;
  /**
   * Description.
   */
  description?: string;
  /**
   * Role that it runs as.
   */
  roleArn?: string;
  /**
   * ACTIVE, FAILED …
   */
  status?: string;
  /**
   * What kind of knowledge base it is.
   */
  knowledgeBaseConfiguration?: {
    /**
     * VECTOR, KENDRA, SQL …
     */
    type?: string;
    /**
     * Of a vector knowledge base.
     */
    vectorKnowledgeBaseConfiguration?: {
      /**
       * Model that embeds the documents.
       */
      embeddingModelArn?: string;
      /**
       * How it embeds.
       */
      embeddingModelConfiguration?: {
        [k: string]: unknown | undefined;
      };
      /**
       * Where images are kept.
       */
      supplementalDataStorageConfiguration?: {
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Where the vectors are.
   */
  storageConfiguration?: {
    /**
     * OPENSEARCH_SERVERLESS, RDS, PINECONE, S3_VECTORS …
     */
    type?: string;
    /**
     * In a collection.
     */
    opensearchServerlessConfiguration?: {
      /**
       * ARN of the collection.
       */
      collectionArn?: string;
      /**
       * Index.
       */
      vectorIndexName?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * In a domain.
     */
    opensearchManagedClusterConfiguration?: {
      /**
       * ARN of the domain.
       */
      domainArn?: string;
      /**
       * Address of the domain.
       */
      domainEndpoint?: string;
      /**
       * Index.
       */
      vectorIndexName?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * In an Aurora cluster.
     */
    rdsConfiguration?: {
      /**
       * ARN of the cluster.
       */
      resourceArn?: string;
      /**
       * Secret with its credentials.
       */
      credentialsSecretArn?: string;
      /**
       * Database.
       */
      databaseName?: string;
      /**
       * Table.
       */
      tableName?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * At Pinecone.
     */
    pineconeConfiguration?: {
      /**
       * Secret with its credentials.
       */
      credentialsSecretArn?: string;
      /**
       * Namespace.
       */
      namespace?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * In a vector bucket.
     */
    s3VectorsConfiguration?: {
      /**
       * ARN of the bucket.
       */
      vectorBucketArn?: string;
      /**
       * ARN of the index.
       */
      indexArn?: string;
      /**
       * Index.
       */
      indexName?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
