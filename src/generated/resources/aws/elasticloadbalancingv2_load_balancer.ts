/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A load balancer: application, network or gateway. It routes to what its target groups hold.
 */
export interface ElasticLoadBalancingV2LoadBalancer {
  /**
   * ARN.
   */
  LoadBalancerArn?: string;
  /**
   * Name.
   */
  LoadBalancerName?: string;
  /**
   * Name of its host.
   */
  DNSName?: string;
  /**
   * internet-facing, or internal.
   */
  Scheme?: string;
  /**
   * application, network or gateway.
   */
  Type?: string;
  /**
   * VPC.
   */
  VpcId?: string;
  /**
   * ipv4, dualstack …
   */
  IpAddressType?: string;
  /**
   * Ids of its security groups; none where it has none.
   */
  SecurityGroups?: string[];
  /**
   * What it listens on.
   */
  Listeners?: {
    /**
     * ARN.
     */
    ListenerArn?: string;
    /**
     * Port.
     */
    Port?: number;
    /**
     * HTTP, HTTPS, TCP, TLS …
     */
    Protocol?: string;
    /**
     * Ciphers and protocols.
     */
    SslPolicy?: string;
    /**
     * Whether clients show certificates: off, passthrough or verify.
     */
    MutualAuthentication?: string;
    /**
     * Whether a rule lets requests through.
     */
    Forwards?: boolean;
    /**
     * Whether each rule that lets requests through asks who is there first.
     */
    Authenticates?: boolean;
    /**
     * What is done with requests.
     */
    Rules?: {
      /**
       * Order in which rules are tried, or default.
       */
      Priority?: string;
      /**
       * Types of its actions in their order: authenticate-oidc, forward …
       */
      Actions?: string[];
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  }[];
  /**
   * What requests are handed to.
   */
  TargetGroups?: {
    /**
     * ARN.
     */
    TargetGroupArn?: string;
    /**
     * Name.
     */
    TargetGroupName?: string;
    /**
     * instance, ip, lambda or alb.
     */
    TargetType?: string;
    /**
     * Protocol.
     */
    Protocol?: string;
    /**
     * Port.
     */
    Port?: number;
    /**
     * VPC.
     */
    VpcId?: string;
    /**
     * What is registered.
     */
    Targets?: {
      /**
       * Id of an instance, an address, or an ARN.
       */
      Id?: string;
      /**
       * Port.
       */
      Port?: number;
      /**
       * healthy, unhealthy, draining …
       */
      State?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
