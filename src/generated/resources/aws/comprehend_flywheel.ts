/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What trains a custom model of Comprehend again when there are new data.
 */
export interface ComprehendFlywheel {
  /**
   * Name, where code gives it.
   */
  FlywheelName?: string;
  /**
   * Version of the model that is used.
   */
  ActiveModelArn?: string;
  /**
   * Role that reads and writes the data lake.
   */
  DataAccessRoleArn?: string;
  /**
   * Place of its data.
   */
  DataLakeS3Uri?: string;
  /**
   * ACTIVE, CREATING, UPDATING, DELETING or FAILED.
   */
  Status?: string;
  /**
   * DOCUMENT_CLASSIFIER or ENTITY_RECOGNIZER.
   */
  ModelType?: string;
  /**
   * What the model does.
   */
  TaskConfig?: {
    /**
     * Language.
     */
    LanguageCode?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * How data are protected.
   */
  DataSecurityConfig?: {
    /**
     * Customer-managed key of models.
     */
    ModelKmsKeyId?: string;
    /**
     * Customer-managed key of volumes.
     */
    VolumeKmsKeyId?: string;
    /**
     * Customer-managed key of the data lake.
     */
    DataLakeKmsKeyId?: string;
    /**
     * Network of the account that it runs in.
     */
    VpcConfig?: {
      /**
       * Security groups.
       */
      SecurityGroupIds?: string[];
      /**
       * Subnets.
       */
      Subnets?: string[];
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
