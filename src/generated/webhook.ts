/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What the webhook sink of keelson serve sends after a run: findings that are new or have changed. A message may come more than once, with the same id.
 */
export interface WebhookMessage {
  schema: 'keelson.webhook/v1';
  type: 'findings.changed';
  /**
   * As in webhook-id; of all tries the same.
   */
  id: string;
  /**
   * When the run was published.
   */
  timestamp: string;
  sink: string;
  run: AnnouncedRun;
  /**
   * Only where several runs were put together because the receiver could not be reached: when the first of them was published.
   */
  since?: string;
  /**
   * Counts from 1.
   */
  part: number;
  /**
   * Whether no part follows.
   */
  last: boolean;
  /**
   * @minItems 1
   */
  findings: [AnnouncedFinding, ...AnnouncedFinding[]];
}
/**
 * This interface was referenced by `WebhookMessage`'s JSON-Schema
 * via the `definition` "run".
 */
export interface AnnouncedRun {
  /**
   * Of the newest, where they are several.
   */
  id: string;
  source: string;
  /**
   * A partial run closes nothing that it did not see pass.
   */
  state: 'complete' | 'partial';
  /**
   * How many runs this speaks of.
   */
  runs: number;
}
/**
 * This interface was referenced by `WebhookMessage`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface AnnouncedFinding {
  /**
   * unchanged: of a sink that sends all.
   */
  change: 'opened' | 'regressed' | 'fixed' | 'stale' | 'unchanged';
  /**
   * When it changed.
   */
  at: string;
  /**
   * Of check and resource; over runs the same.
   */
  fingerprint: string;
  check: string;
  title: string;
  level: 'critical' | 'high' | 'medium' | 'low';
  /**
   * Of the check, without context.
   */
  severity: 'critical' | 'high' | 'medium' | 'low';
  risk_area: string;
  /**
   * Now, which later runs may have changed.
   */
  state: 'open' | 'fixed' | 'regressed' | 'waived' | 'stale';
  resource: AnnouncedResource;
  owner?: string;
  first_seen: string;
  opened_at: string;
  due_at?: string;
  fixed_at?: string;
  /**
   * Where people see it, when public_url is set.
   */
  url?: string;
}
/**
 * This interface was referenced by `WebhookMessage`'s JSON-Schema
 * via the `definition` "resource".
 */
export interface AnnouncedResource {
  id: string;
  type: string;
  name: string;
  cloud: string;
  account: string;
  region: string;
}
