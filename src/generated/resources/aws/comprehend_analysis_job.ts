/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A job of Comprehend that analyses documents. CloudFormation has no such type: programs start jobs.
 */
export interface ComprehendAnalysisJob {
  /**
   * Id.
   */
  JobId?: string;
  /**
   * Name.
   */
  JobName?: string;
  /**
   * COMPLETED, FAILED, IN_PROGRESS, STOPPED, STOP_REQUESTED or SUBMITTED.
   */
  JobStatus?: string;
  /**
   * Role that reads the documents.
   */
  DataAccessRoleArn?: string;
  /**
   * Language.
   */
  LanguageCode?: string;
  /**
   * Documents.
   */
  InputDataConfig?: {
    /**
     * Place.
     */
    S3Uri?: string;
    /**
     * ONE_DOC_PER_FILE or ONE_DOC_PER_LINE.
     */
    InputFormat?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Where results go.
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
    [k: string]: unknown | undefined;
  };
  /**
   * Customer-managed key of the volumes of its machines.
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
   * Custom model that it uses.
   */
  EntityRecognizerArn?: string;
  /**
   * Custom model that it uses.
   */
  DocumentClassifierArn?: string;
  /**
   * Flywheel whose model it uses.
   */
  FlywheelArn?: string;
  /**
   * ONLY_REDACTION or ONLY_OFFSETS.
   */
  Mode?: string;
  /**
   * What is redacted.
   */
  RedactionConfig?: {
    /**
     * Entities.
     */
    PiiEntityTypes?: string[];
    /**
     * MASK or REPLACE_WITH_PII_ENTITY_TYPE.
     */
    MaskMode?: string;
    /**
     * What stands in their place.
     */
    MaskCharacter?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
