/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * capture.json of a capture: what was asked, and when.
 */
export interface CaptureManifest {
  schema: 'keelson.capture/v1';
  captured_at: string;
  scope: Scope;
}
/**
 * The clouds asked. A cloud that is absent is not asked.
 */
export interface Scope {
  azure?: AzureScope;
  aws?: AwsScope;
  gcp?: GcpScope;
}
export interface AzureScope {
  /**
   * Subscription ids. Without them, and without management groups: all that the credentials can read.
   */
  subscriptions?: string[];
  management_groups?: string[];
  cloud?: 'public' | 'usgovernment' | 'china';
  /**
   * Base URL that gets every request of this cloud, the provider's host in x-forwarded-host: an egress gateway. Plain http only to this machine.
   */
  endpoint?: string;
}
export interface AwsScope {
  /**
   * Without them: all regions that the account has switched on.
   */
  regions?: string[];
  /**
   * Accounts, each read by a role of its own that the credentials may take. Without them: the account of the credentials.
   *
   * @minItems 1
   */
  accounts?: [AwsAccount, ...AwsAccount[]];
  organization?: AwsAccount1;
  /**
   * Name of an AWS Config aggregator in the first region, to read all its accounts.
   */
  aggregator?: string;
  /**
   * Base URL that gets every request of this cloud, the provider's host in x-forwarded-host: an egress gateway. Plain http only to this machine.
   */
  endpoint?: string;
}
export interface AwsAccount {
  /**
   * ARN of the role in the account.
   */
  role: string;
  /**
   * What the role's trust policy asks for by sts:ExternalId.
   */
  external_id?: string;
}
/**
 * Role in the management account, or in one that it delegates to, by which policies of the organisation are read. Without it: by the credentials of each account.
 */
export interface AwsAccount1 {
  /**
   * ARN of the role in the account.
   */
  role: string;
  /**
   * What the role's trust policy asks for by sts:ExternalId.
   */
  external_id?: string;
}
export interface GcpScope {
  /**
   * projects/ID, folders/N or organizations/N. Without them: the project of the credentials.
   */
  scopes?: string[];
  /**
   * Base URL that gets every request of this cloud, the provider's host in x-forwarded-host: an egress gateway. Plain http only to this machine.
   */
  endpoint?: string;
}
