/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Who may reach what it guards: endpoints of AI services inside a VPC, load balancers, instances.
 */
export interface Ec2SecurityGroup {
  /**
   * Id.
   */
  GroupId?: string;
  /**
   * Name.
   */
  GroupName?: string;
  /**
   * VPC.
   */
  VpcId?: string;
  /**
   * Rules that let in; none lets nobody in.
   */
  IpPermissions?: {
    /**
     * tcp, udp, a number, or -1 for all.
     */
    IpProtocol?: string;
    /**
     * First port.
     */
    FromPort?: number;
    /**
     * Last port.
     */
    ToPort?: number;
    /**
     * Addresses of IPv4.
     */
    IpRanges?: {
      /**
       * Range.
       */
      CidrIp?: string;
      /**
       * What it is for.
       */
      Description?: string;
      [k: string]: unknown | undefined;
    }[];
    /**
     * Addresses of IPv6.
     */
    Ipv6Ranges?: {
      /**
       * Range.
       */
      CidrIpv6?: string;
      /**
       * What it is for.
       */
      Description?: string;
      [k: string]: unknown | undefined;
    }[];
    /**
     * Lists of ranges. What they hold is not read.
     */
    PrefixListIds?: {
      /**
       * Id.
       */
      PrefixListId?: string;
      /**
       * What it is for.
       */
      Description?: string;
      [k: string]: unknown | undefined;
    }[];
    /**
     * Other security groups.
     */
    UserIdGroupPairs?: {
      /**
       * Id.
       */
      GroupId?: string;
      /**
       * Account.
       */
      UserId?: string;
      /**
       * What it is for.
       */
      Description?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
