/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An endpoint of a Bedrock or SageMaker service inside a VPC. It routes to what is called through it in its account and region; the Bedrock settings stand for calls that concern no resource.
 */
export interface Ec2VpcEndpoint {
  /**
   * Id.
   */
  vpcEndpointId?: string;
  /**
   * Interface.
   */
  vpcEndpointType?: string;
  /**
   * VPC.
   */
  vpcId?: string;
  /**
   * com.amazonaws.<region>.bedrock-runtime …
   */
  serviceName?: string;
  /**
   * State.
   */
  state?: {
    /**
     * available, pendingAcceptance …
     */
    value?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * The service's own name resolves to it.
   */
  privateDnsEnabled?: boolean;
  /**
   * Subnets.
   */
  subnetIds?: string[];
  /**
   * Security groups.
   */
  groups?: {
    /**
     * Id.
     */
    groupId?: string;
    /**
     * Name.
     */
    groupName?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Endpoint policy as an object.
   */
  policyDocument?: {
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
  [k: string]: unknown | undefined;
}
