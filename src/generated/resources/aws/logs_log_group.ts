/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A log group that prompts and answers of models are delivered to.
 */
export interface LogsLogGroup {
  /**
   * Name.
   */
  logGroupName?: string;
  /**
   * STANDARD, INFREQUENT_ACCESS or DELIVERY.
   */
  logGroupClass?: string;
  /**
   * Key that it is encrypted by, where it is not one that CloudWatch Logs owns.
   */
  kmsKeyId?: string;
  /**
   * Days that events are kept. Absent where they never expire.
   */
  retentionInDays?: number;
  /**
   * ACTIVATED where a policy masks sensitive data; absent where there never was one.
   */
  dataProtectionStatus?: string;
  [k: string]: unknown | undefined;
}
