/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

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
   * Name of an AWS Config aggregator in the first region, to read all its accounts.
   */
  aggregator?: string;
  /**
   * Base URL that gets every request of this cloud, the provider's host in x-forwarded-host: an egress gateway. Plain http only to this machine.
   */
  endpoint?: string;
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
}
/**
 * Where what is new or changed goes after a run is published.
 *
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "sink".
 */
export interface Sink {
  kind:
    | 'webhook'
    | 'slack'
    | 'teams'
    | 'github-code-scanning'
    | 'security-hub'
    | 'splunk-hec'
    | 'elastic'
    | 'object-store';
}
/**
 * This interface was referenced by `ServiceConfig`'s JSON-Schema
 * via the `definition` "access".
 */
export interface Access {
  oidc?: {
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
  };
  /**
   * Who may what: everything that fits is added together. Who fits none may nothing.
   *
   * @maxItems 1000
   */
  grants?: Grant[];
  /**
   * Of a browser; 8h without it.
   */
  session?: string;
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
