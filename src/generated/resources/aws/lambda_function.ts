/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A function that an agent calls, or that an address leads to. Of its environment only the names are kept.
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
   * Who may invoke it: the policy of the function itself. What its aliases have of their own is not read.
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
  /**
   * Addresses of the function and of its aliases.
   */
  FunctionUrlConfigs?: {
    /**
     * Address.
     */
    FunctionUrl?: string;
    /**
     * ARN of the function, or of an alias.
     */
    FunctionArn?: string;
    /**
     * AWS_IAM, or NONE where whoever the policy lets in is not asked who they are.
     */
    AuthType?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Whether an agent calls it.
   */
  calledByAgents?: boolean;
  [k: string]: unknown | undefined;
}
