/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A machine that has an address of the internet or an identity, or lies behind a load balancer. Whether its subnet leads to the internet is not read.
 */
export interface Ec2Instance {
  /**
   * Id.
   */
  instanceId?: string;
  /**
   * Image that it was started from.
   */
  imageId?: string;
  /**
   * Where it is in its life.
   */
  state?: {
    /**
     * running, stopped …
     */
    name?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * VPC.
   */
  vpcId?: string;
  /**
   * Subnet.
   */
  subnetId?: string;
  /**
   * Address within the VPC.
   */
  privateIpAddress?: string;
  /**
   * Address of IPv4 on the internet, of its first interface.
   */
  publicIpAddress?: string;
  /**
   * Name of that address.
   */
  publicDnsName?: string;
  /**
   * Addresses on the internet of all its interfaces, of IPv4 and IPv6; none where it has none.
   */
  publicAddresses?: string[];
  /**
   * What hands it the credentials of its role.
   */
  iamInstanceProfile?: {
    /**
     * ARN of the instance profile.
     */
    arn?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Groups of all its interfaces.
   */
  securityGroups?: {
    /**
     * Id.
     */
    groupId?: string;
    [k: string]: unknown | undefined;
  }[];
  /**
   * How it hands out its credentials.
   */
  metadataOptions?: {
    /**
     * required, or optional where a request without a token is answered.
     */
    httpTokens?: string;
    /**
     * enabled or disabled.
     */
    httpEndpoint?: string;
    /**
     * How many hops an answer may take.
     */
    httpPutResponseHopLimit?: number;
    /**
     * applied or pending.
     */
    state?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
