/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A domain of OpenSearch Service, with its access policy.
 */
export interface OpenSearchServiceDomain {
  /**
   * Account and name.
   */
  DomainId?: string;
  /**
   * Name.
   */
  DomainName?: string;
  /**
   * OpenSearch_2.19, Elasticsearch_7.10 …
   */
  EngineVersion?: string;
  /**
   * Address on the internet, of a domain outside a VPC.
   */
  Endpoint?: string;
  /**
   * Addresses inside a VPC.
   */
  Endpoints?: {
    [k: string]: string | undefined;
  };
  /**
   * ipv4 or dualstack.
   */
  IPAddressType?: string;
  /**
   * Nodes.
   */
  ClusterConfig?: {
    /**
     * Machine of data nodes.
     */
    InstanceType?: string;
    /**
     * Data nodes.
     */
    InstanceCount?: number;
    /**
     * Data nodes lie in several zones.
     */
    ZoneAwarenessEnabled?: boolean;
    /**
     * Zones.
     */
    ZoneAwarenessConfig?: {
      /**
       * How many.
       */
      AvailabilityZoneCount?: number;
      [k: string]: unknown | undefined;
    };
    /**
     * Nodes that do nothing but lead.
     */
    DedicatedMasterEnabled?: boolean;
    /**
     * Machine of these.
     */
    DedicatedMasterType?: string;
    /**
     * How many.
     */
    DedicatedMasterCount?: number;
    /**
     * One zone stands by.
     */
    MultiAZWithStandbyEnabled?: boolean;
    [k: string]: unknown | undefined;
  };
  /**
   * Absent: the endpoint is on the internet.
   */
  VPCOptions?: {
    /**
     * VPC.
     */
    VPCId?: string;
    /**
     * Subnets.
     */
    SubnetIds?: string[];
    /**
     * Zones.
     */
    AvailabilityZones?: string[];
    /**
     * Security groups.
     */
    SecurityGroupIds?: string[];
    /**
     * The domain reaches out through the VPC.
     */
    EgressEnabled?: boolean;
    [k: string]: unknown | undefined;
  };
  /**
   * Resource policy of the domain. Where there is none it is empty: identities of the account alone, by their own policies.
   */
  AccessPolicies?: {
    /**
     * Language.
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
   * Fine-grained access control.
   */
  AdvancedSecurityOptions?: {
    /**
     * On.
     */
    Enabled?: boolean;
    /**
     * Users with passwords, kept in the domain.
     */
    InternalUserDatabaseEnabled?: boolean;
    /**
     * Whoever has no credentials is let in: for 30 days, while roles are mapped.
     */
    AnonymousAuthEnabled?: boolean;
    /**
     * When that ends.
     */
    AnonymousAuthDisableDate?: string | number;
    /**
     * Login to dashboards by SAML.
     */
    SAMLOptions?: {
      /**
       * On.
       */
      Enabled?: boolean;
      [k: string]: unknown | undefined;
    };
    /**
     * Tokens of an issuer.
     */
    JWTOptions?: {
      /**
       * On.
       */
      Enabled?: boolean;
      [k: string]: unknown | undefined;
    };
    /**
     * Login through IAM.
     */
    IAMFederationOptions?: {
      /**
       * On.
       */
      Enabled?: boolean;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Login to dashboards by Cognito.
   */
  CognitoOptions?: {
    /**
     * On.
     */
    Enabled?: boolean;
    /**
     * User pool.
     */
    UserPoolId?: string;
    /**
     * Identity pool.
     */
    IdentityPoolId?: string;
    /**
     * Role to set it up as.
     */
    RoleArn?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Encryption of indexes, logs and snapshots.
   */
  EncryptionAtRestOptions?: {
    /**
     * On.
     */
    Enabled?: boolean;
    /**
     * Key.
     */
    KmsKeyId?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * TLS between nodes.
   */
  NodeToNodeEncryptionOptions?: {
    /**
     * On.
     */
    Enabled?: boolean;
    [k: string]: unknown | undefined;
  };
  /**
   * How the endpoint is called.
   */
  DomainEndpointOptions?: {
    /**
     * HTTP is refused.
     */
    EnforceHTTPS?: boolean;
    /**
     * Policy-Min-TLS-1-2-PFS-2023-10 …
     */
    TLSSecurityPolicy?: string;
    /**
     * Under a name of the customer.
     */
    CustomEndpointEnabled?: boolean;
    /**
     * That name.
     */
    CustomEndpoint?: string;
    /**
     * Its certificate.
     */
    CustomEndpointCertificateArn?: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Logs that go to CloudWatch.
   */
  LogPublishingOptions?: {
    /**
     * Who did what.
     */
    AUDIT_LOGS?: {
      /**
       * Published.
       */
      Enabled?: boolean;
      /**
       * Log group.
       */
      CloudWatchLogsLogGroupArn?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Errors and warnings.
     */
    ES_APPLICATION_LOGS?: {
      /**
       * Published.
       */
      Enabled?: boolean;
      /**
       * Log group.
       */
      CloudWatchLogsLogGroupArn?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Slow writes.
     */
    INDEX_SLOW_LOGS?: {
      /**
       * Published.
       */
      Enabled?: boolean;
      /**
       * Log group.
       */
      CloudWatchLogsLogGroupArn?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Slow searches.
     */
    SEARCH_SLOW_LOGS?: {
      /**
       * Published.
       */
      Enabled?: boolean;
      /**
       * Log group.
       */
      CloudWatchLogsLogGroupArn?: string;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  /**
   * Software of the service, which code cannot say.
   */
  ServiceSoftwareOptions?: {
    /**
     * Version that runs.
     */
    CurrentVersion?: string;
    /**
     * Version that there is.
     */
    NewVersion?: string;
    /**
     * There is a newer one.
     */
    UpdateAvailable?: boolean;
    /**
     * COMPLETED, ELIGIBLE …
     */
    UpdateStatus?: string;
    /**
     * The update may be left out.
     */
    OptionalDeployment?: boolean;
    [k: string]: unknown | undefined;
  };
  /**
   * How updates come.
   */
  SoftwareUpdateOptions?: {
    /**
     * By themselves.
     */
    AutoSoftwareUpdateEnabled?: boolean;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
