/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A version of a custom model of Comprehend that classifies documents.
 */
export interface ComprehendDocumentClassifier {
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
   * MULTI_CLASS or MULTI_LABEL.
   */
  Mode?: string;
  /**
   * Training data.
   */
  InputDataConfig?: {
    /**
     * COMPREHEND_CSV or AUGMENTED_MANIFEST.
     */
    DataFormat?: string;
    /**
     * Place of the labelled documents.
     */
    S3Uri?: string;
    /**
     * Place of those that it is tested on.
     */
    TestS3Uri?: string;
    /**
     * What stands between labels.
     */
    LabelDelimiter?: string;
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
    /**
     * PLAIN_TEXT_DOCUMENT or SEMI_STRUCTURED_DOCUMENT.
     */
    DocumentType?: string;
    /**
     * Documents of semi-structured training data.
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
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Where the results of training go.
   */
  OutputDataConfig?: {
    /**
     * Place.
     */
    S3Uri?: string;
    /**
     * Customer-managed key of the results.
     */
    KmsKeyId?: string;
    /**
     * Place of what a flywheel measured.
     */
    FlywheelStatsS3Prefix?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
