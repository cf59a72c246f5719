/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A function that an agent calls. Of its environment only the names are kept.
 */
export interface LambdaFunction {
  /**
   * Name.
   */
  functionName?: string;
  /**
   * Runtime.
   */
  runtime?: string;
  /**
   * Handler.
   */
  handler?: string;
  /**
   * Role that it runs as.
   */
  role?: string;
  /**
   * Zip or Image.
   */
  packageType?: string;
  /**
   * Key of its environment.
   */
  kmsKeyArn?: string;
  /**
   * Network that it runs in.
   */
  vpcConfig?: {
    /**
     * Subnets.
     */
    subnetIds?: string[];
    /**
     * Security groups.
     */
    securityGroupIds?: string[];
    [k: string]: unknown | undefined;
  };
  /**
   * Tracing.
   */
  tracingConfig?: {
    /**
     * Active or PassThrough.
     */
    mode?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Environment, as Lambda itself says it.
   */
  environment?: {
    /**
     * Names of its variables; of values only whether they look like secrets.
     */
    variables?: {
      [k: string]: string | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Layers.
   */
  layers?: {
    /**
     * ARN of the version.
     */
    arn?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Who may invoke it.
   */
  Policy?: {
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
  /**
   * What it runs. Of live functions it is not read: whoever may read it may read the code.
   */
  code?: {
    /**
     * Image in ECR.
     */
    imageUri?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
