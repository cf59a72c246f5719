/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A version of a custom model of Comprehend that finds entities. CloudFormation has no such type.
 */
export interface ComprehendEntityRecognizer {
  /**
   * Language.
   */
  LanguageCode?: string;
  /**
   * TRAINED, TRAINED_WITH_WARNING, TRAINING, SUBMITTED, STOP_REQUESTED, STOPPED, IN_ERROR or DELETING.
   */
  Status?: string;
  /**
   * Version.
   */
  VersionName?: string;
  /**
   * Role that reads the training data.
   */
  DataAccessRoleArn?: string;
  /**
   * Customer-managed key of the model.
   */
  ModelKmsKeyId?: string;
  /**
   * Customer-managed key of the volumes that it is trained on.
   */
  VolumeKmsKeyId?: string;
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
  /**
   * Model of another account that it was imported from: it was not trained here.
   */
  SourceModelArn?: string;
  /**
   * Flywheel that trained it.
   */
  FlywheelArn?: string;
  /**
   * Training data.
   */
  InputDataConfig?: {
    /**
     * COMPREHEND_CSV or AUGMENTED_MANIFEST.
     */
    DataFormat?: string;
    /**
     * Entities that it finds.
     */
    EntityTypes?: {
      /**
       * Name of the entity.
       */
      Type?: string;
      [k: string]: unknown | undefined;
    }[];
    /**
     * Documents.
     */
    Documents?: {
      /**
       * Place.
       */
      S3Uri?: string;
      /**
       * Place of those that it is tested on.
       */
      TestS3Uri?: string;
      /**
       * ONE_DOC_PER_FILE or ONE_DOC_PER_LINE.
       */
      InputFormat?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Annotations.
     */
    Annotations?: {
      /**
       * Place.
       */
      S3Uri?: string;
      /**
       * Place of those that it is tested on.
       */
      TestS3Uri?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * List of entities.
     */
    EntityList?: {
      /**
       * Place.
       */
      S3Uri?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Files of labelled documents.
     */
    AugmentedManifests?: {
      /**
       * Place of the file.
       */
      S3Uri?: string;
      /**
       * Place of the annotations.
       */
      AnnotationDataS3Uri?: string;
      /**
       * Place of the documents.
       */
      SourceDocumentsS3Uri?: string;
      /**
       * Attributes with labels.
       */
      AttributeNames?: string[];
      /**
       * PLAIN_TEXT_DOCUMENT or SEMI_STRUCTURED_DOCUMENT.
       */
      DocumentType?: string;
      /**
       * TRAIN or TEST.
       */
      Split?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  /**
   * Where a flywheel puts what it measured.
   */
  OutputDataConfig?: {
    /**
     * Place.
     */
    FlywheelStatsS3Prefix?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
