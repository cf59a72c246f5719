/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Base URL that gets every request of this cloud, the provider's host in x-forwarded-host: an egress gateway. Plain http only to this machine.
 *
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "endpoint".
 */
export type Endpoint = string;
export type FailOn = 'critical' | 'high' | 'medium' | 'low' | 'none';

/**
 * keelson.yaml: what to scan and how. Every key is optional; command-line flags win.
 */
export interface Config {
  azure?: AzureScope;
  aws?: AwsScope;
  gcp?: GcpScope;
  /**
   * Bundles to use instead of the newest release: files and addresses.
   */
  bundle?: string | [string, ...string[]];
  /**
   * Trust store: keys and identities that may sign bundles.
   */
  trust?: string;
  /**
   * Scope that bundles must be signed for.
   */
  bundle_scope?: string;
  /**
   * Use bundles that nobody signed.
   */
  allow_unsigned?: boolean;
  /**
   * Folder of policies to build and evaluate.
   */
  policies?: string;
  /**
   * Folder of your own data: overrides/<topic>.yaml, catalog/<name>.yaml, waivers.yaml.
   */
  data?: string;
  /**
   * Waiver file.
   */
  waivers?: string;
  fail_on?: FailOn;
  /**
   * End with exit code 3 when a source was partial or failed.
   */
  strict?: boolean;
}
/**
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "azure".
 */
export interface AzureScope {
  /**
   * Subscription ids. Without them, and without management groups: all that the credentials can read.
   */
  subscriptions?: string[];
  management_groups?: string[];
  cloud?: 'public' | 'usgovernment' | 'china';
  endpoint?: Endpoint;
}
/**
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "aws".
 */
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
  endpoint?: Endpoint;
}
/**
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "aws_account".
 */
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
/**
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "gcp".
 */
export interface GcpScope {
  /**
   * projects/ID, folders/N or organizations/N. Without them: the project of the credentials.
   */
  scopes?: string[];
  endpoint?: Endpoint;
}
/**
 * The clouds asked. A cloud that is absent is not asked.
 *
 * This interface was referenced by `Config`'s JSON-Schema
 * via the `definition` "scope".
 */
export interface Scope {
  azure?: AzureScope;
  aws?: AwsScope;
  gcp?: GcpScope;
}
