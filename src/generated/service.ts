/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Where what is new or changed goes after a run is published.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "sink".
 */
export type Sink =
  | WebhookSink
  | SlackSink
  | TeamsSink
  | GithubCodeScanningSink
  | SecurityHubSink
  | SplunkHecSink
  | ElasticSink
  | ObjectStoreSink;
/**
 * Without it: all.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "sink_levels".
 */
export type SinkLevels = ('critical' | 'high' | 'medium' | 'low')[];
/**
 * Without it: all.
 *
 * @minItems 1
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "sink_accounts".
 */
export type SinkAccounts = [string, ...string[]];
/**
 * Names of sources whose runs count; without it: all.
 *
 * @minItems 1
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "sink_sources".
 */
export type SinkSources = [string, ...string[]];
/**
 * Without it: all of these.
 *
 * @minItems 1
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "sink_changes".
 */
export type SinkChanges = [FindingChange, ...FindingChange[]];
export type FindingChange = 'opened' | 'regressed' | 'fixed' | 'stale';
/**
 * Also what is open and has not changed, after every run.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "sink_all".
 */
export type SinkAll = boolean;
/**
 * Tries before a delivery is given up; 12 without it.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "sink_attempts".
 */
export type SinkAttempts = number;
/**
 * Deliveries that wait before the oldest are put together; 1000 without it.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "sink_waiting".
 */
export type SinkWaiting = number;
export type Role = 'viewer' | 'operator' | 'admin' | 'auditor';
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
/**
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "duration".
 */
export type Duration = string;

/**
 * The file that keelson serve and keelson worker read. ${NAME} in any text is the environment variable NAME; files are relative to this one.
 */
export interface ServiceConfig {
  /**
   * A file of SQLite, or postgresql://…; keelson.db beside this file without it.
   */
  store?: string;
  listen?: Listen;
  sources: {
    [k: string]: ServiceSource | undefined;
  };
  bundles?: ServiceBundles;
  sinks?: {
    [k: string]: Sink | undefined;
  };
  access?: Access;
  /**
   * When findings are due and whose they are: the first rule that fits holds.
   *
   * @maxItems 1000
   */
  governance?: GovernanceRule[];
  retention?: Retention;
  /**
   * Runs that this server works on at a time; 0 leaves all to keelson worker, which takes PostgreSQL. 1 without it.
   */
  workers?: number;
  /**
   * A worker that has not said for this long that it is alive is taken for dead, and another takes what it worked on. 30s without it.
   */
  lease?: string;
  /**
   * How long servers and workers that are told to end go on with what they work on, before they hand it back. 30s without it.
   */
  drain?: string;
  log?: LogLevel;
}
/**
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "listen".
 */
export interface Listen {
  /**
   * 127.0.0.1 without it.
   */
  host?: string;
  /**
   * 8484 without it; 0 takes one that is free.
   */
  port?: number;
  tls?: {
    /**
     * File, PEM.
     */
    cert: string;
    /**
     * File, PEM.
     */
    key: string;
  };
  /**
   * As browsers and webhooks see it, when it is not where it listens.
   */
  public_url?: string;
  /**
   * Addresses or networks of proxies whose X-Forwarded headers count.
   */
  trust_proxy?: string[];
}
/**
 * What one run collects: clouds and code together, or a capture, or a document.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "source".
 */
export interface ServiceSource {
  azure?: AzureScope;
  aws?: AwsScope;
  gcp?: GcpScope;
  /**
   * Folders of code.
   */
  paths?: string[];
  /**
   * Folder of a capture.
   */
  replay?: string;
  /**
   * A document that was collected.
   */
  inventory?: string;
  schedule?: Schedule;
  /**
   * Of a run; 6h without it.
   */
  time_limit?: string;
  /**
   * Of a stage of a run; 3 without it.
   */
  attempts?: number;
  /**
   * Higher goes first.
   */
  priority?: number;
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
/**
 * A run that would start while one of the source has not ended is left out.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "schedule".
 */
export interface Schedule {
  /**
   * Five fields, or six with seconds first.
   */
  cron: string;
  /**
   * Of the IANA database; UTC without it.
   */
  time_zone?: string;
  /**
   * Starts up to this much later, so that not all start at once.
   */
  jitter?: string;
  /**
   * Also when the service starts and the source has no run yet.
   */
  at_start?: boolean;
}
/**
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "bundles".
 */
export interface ServiceBundles {
  /**
   * Files, addresses and channels; the release that came with Keelson without them.
   *
   * @minItems 1
   */
  references?: [string, ...string[]];
  /**
   * Trust store.
   */
  trust?: string;
  scope?: string;
  allow_unsigned?: boolean;
  /**
   * Folder of your own data.
   */
  data?: string;
  /**
   * Waiver file.
   */
  waivers?: string;
  /**
   * File of attestations, which count for the compliance that the API answers.
   */
  attestations?: string;
}
/**
 * JSON as webhook.schema.json has it, signed as Standard Webhooks says.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "webhook_sink".
 */
export interface WebhookSink {
  kind: 'webhook';
  /**
   * https, or http to this machine.
   */
  url: string;
  /**
   * whsec_ and base64 of 24 to 64 bytes. All sign: put a new one first, and take the old one away when receivers know it.
   *
   * @minItems 1
   * @maxItems 25
   */
  secrets: [string, ...string[]];
  /**
   * Beside its own, such as authorization.
   */
  headers?: {
    [k: string]: string | undefined;
  };
  /**
   * Findings in a request; 100 without it.
   */
  batch?: number;
  levels?: SinkLevels;
  accounts?: SinkAccounts;
  sources?: SinkSources;
  changes?: SinkChanges;
  all?: SinkAll;
  /**
   * Of one request; 30s without it.
   */
  time_limit?: string;
  attempts?: SinkAttempts;
  waiting?: SinkWaiting;
}
/**
 * A message of an incoming webhook: how many, and the worst few.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "slack_sink".
 */
export interface SlackSink {
  kind: 'slack';
  /**
   * https, or http to this machine.
   */
  url: string;
  /**
   * Findings that are named; 5 without it.
   */
  worst?: number;
  levels?: SinkLevels;
  accounts?: SinkAccounts;
  sources?: SinkSources;
  changes?: SinkChanges;
  all?: SinkAll;
  /**
   * Of one request; 30s without it.
   */
  time_limit?: string;
  attempts?: SinkAttempts;
  waiting?: SinkWaiting;
}
/**
 * An adaptive card through the webhook of a workflow: how many, and the worst few.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "teams_sink".
 */
export interface TeamsSink {
  kind: 'teams';
  /**
   * https, or http to this machine.
   */
  url: string;
  /**
   * Findings that are named; 5 without it.
   */
  worst?: number;
  levels?: SinkLevels;
  accounts?: SinkAccounts;
  sources?: SinkSources;
  changes?: SinkChanges;
  all?: SinkAll;
  /**
   * Of one request; 30s without it.
   */
  time_limit?: string;
  attempts?: SinkAttempts;
  waiting?: SinkWaiting;
}
/**
 * SARIF of what is open in code, after each run: code scanning closes what is not in it.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "github_code_scanning_sink".
 */
export interface GithubCodeScanningSink {
  kind: 'github-code-scanning';
  /**
   * owner/name.
   */
  repository: string;
  /**
   * May write security events of the repository.
   */
  token: string;
  /**
   * Folder whose commit and branch the results are of.
   */
  checkout?: string;
  /**
   * refs/heads/main, without a checkout.
   */
  ref?: string;
  /**
   * Without a checkout.
   */
  commit_sha?: string;
  /**
   * Tells analyses of one commit apart; keelson/ and the source without it.
   */
  category?: string;
  /**
   * https://api.github.com without it.
   */
  api_url?: string;
  levels?: SinkLevels;
  accounts?: SinkAccounts;
  sources: SinkSources;
  /**
   * Of one request; 30s without it.
   */
  time_limit?: string;
  attempts?: SinkAttempts;
  waiting?: SinkWaiting;
}
/**
 * BatchImportFindings of AWS Security Hub, in the account and region of each resource.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "security_hub_sink".
 */
export interface SecurityHubSink {
  kind: 'security-hub';
  /**
   * Name of a role that is taken in each account; without it, the credentials are those of the account itself.
   */
  role?: string;
  /**
   * That the role asks for.
   */
  external_id?: string;
  /**
   * In place of securityhub.REGION.amazonaws.com.
   */
  endpoint?: string;
  levels?: SinkLevels;
  accounts?: SinkAccounts;
  sources?: SinkSources;
  changes?: SinkChanges;
  all?: SinkAll;
  /**
   * Of one request; 30s without it.
   */
  time_limit?: string;
  attempts?: SinkAttempts;
  waiting?: SinkWaiting;
}
/**
 * Events of Splunk's HTTP Event Collector.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "splunk_hec_sink".
 */
export interface SplunkHecSink {
  kind: 'splunk-hec';
  /**
   * Of the collector, without /services: https, or http to this machine.
   */
  url: string;
  token: string;
  index?: string;
  /**
   * keelson:finding without it.
   */
  sourcetype?: string;
  /**
   * Waits until indexers have it, where the token asks for that.
   */
  acknowledge?: boolean;
  levels?: SinkLevels;
  accounts?: SinkAccounts;
  sources?: SinkSources;
  changes?: SinkChanges;
  all?: SinkAll;
  /**
   * Of one request; 30s without it.
   */
  time_limit?: string;
  attempts?: SinkAttempts;
  waiting?: SinkWaiting;
}
/**
 * The bulk API of Elasticsearch or OpenSearch: a document a finding, by its fingerprint.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "elastic_sink".
 */
export interface ElasticSink {
  kind: 'elastic';
  /**
   * https, or http to this machine.
   */
  url: string;
  index: string;
  api_key?: string;
  username?: string;
  password?: string;
  levels?: SinkLevels;
  accounts?: SinkAccounts;
  sources?: SinkSources;
  changes?: SinkChanges;
  all?: SinkAll;
  /**
   * Of one request; 30s without it.
   */
  time_limit?: string;
  attempts?: SinkAttempts;
  waiting?: SinkWaiting;
}
/**
 * Objects of S3, Cloud Storage or Azure Blob Storage, which are never overwritten.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "object_store_sink".
 */
export interface ObjectStoreSink {
  kind: 'object-store';
  /**
   * s3://bucket/path, gs://bucket/path or azblob://account/container/path.
   */
  prefix: string;
  /**
   * ndjson has a line for each change; what others have is the report of it. ndjson without it.
   */
  format?: 'ndjson' | 'json' | 'csv' | 'sarif' | 'ocsf' | 'asff' | 'html' | 'markdown' | 'junit';
  levels?: SinkLevels;
  accounts?: SinkAccounts;
  sources?: SinkSources;
  changes?: SinkChanges;
  all?: SinkAll;
  /**
   * Of one request; 30s without it.
   */
  time_limit?: string;
  attempts?: SinkAttempts;
  waiting?: SinkWaiting;
}
/**
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "access".
 */
export interface Access {
  oidc?: Oidc;
  /**
   * Who may what: everything that fits is added together. Who fits none may nothing; what names neither group nor subject fits nobody.
   *
   * @maxItems 1000
   */
  grants?: Grant[];
  /**
   * Of a browser; 8h without it.
   */
  session?: string;
  /**
   * A browser that asks nothing for so long is signed out; 1h without it.
   */
  session_idle?: string;
  /**
   * Longest of tokens; 365d without it.
   */
  token_lifetime?: string;
}
export interface Oidc {
  issuer: string;
  client_id: string;
  client_secret?: string;
  /**
   * Of bearer tokens; the client id without it.
   */
  audience?: string;
  scopes?: string[];
  /**
   * Claim with the groups; groups without it.
   */
  claim?: string;
}
export interface Grant {
  /**
   * Value of the claim.
   */
  group?: string;
  /**
   * Subject of the token, or its e-mail where that is verified.
   */
  subject?: string;
  role: Role;
  /**
   * Without them: all.
   *
   * @minItems 1
   */
  accounts?: [string, ...string[]];
  /**
   * Resources that have all of these.
   */
  tags?: {
    [k: string]: string | undefined;
  };
}
/**
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "governance_rule".
 */
export interface GovernanceRule {
  /**
   * All that is said must fit; * stands for any run of characters.
   */
  when?: {
    checks?: string[];
    accounts?: string[];
    types?: string[];
    levels?: ('critical' | 'high' | 'medium' | 'low')[];
    tags?: {
      [k: string]: string | undefined;
    };
  };
  /**
   * No date and no owner for what fits.
   */
  exclude?: boolean;
  owner?: string;
  /**
   * Tag of the resource that names the owner; `owner` where it is not there.
   */
  owner_tag?: string;
  /**
   * Days from when it opened, by level; what is not named is never due.
   */
  due?: {
    critical?: number;
    high?: number;
    medium?: number;
    low?: number;
  };
  /**
   * Days after the date in which it is not overdue yet.
   */
  grace?: number;
}
/**
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "retention".
 */
export interface Retention {
  /**
   * Documents and reports kept a source; 3 without it.
   */
  documents?: number;
  /**
   * Days; 90 without it.
   */
  runs?: number;
  /**
   * Days with every run; one a day is kept before that. 30 without it.
   */
  snapshots?: number;
  /**
   * Days; 1095 without it.
   */
  trends?: number;
  /**
   * Days that what was fixed or has gone is kept; 365 without it.
   */
  fixed?: number;
  /**
   * Days; for ever without it.
   */
  audit?: number;
}
