/* Generated from schemas/openapi.json by schemas/client.ts. Do not edit; run npm run generate. */

import type { AttackPath } from './attack-path.ts';

import type { AttackPaths } from './attack-paths.ts';

import type { Match } from './exploration.ts';

import type { Query } from './query.ts';

import type { Remediation } from './check.ts';

import type { Resource } from './inventory.ts';

import type { Result } from './report.ts';

import type { Row } from './exploration.ts';

import type { Call, CallOptions, Given } from '../client/call.ts';

export type GetPlanAnswer = AttackPaths;

export interface Operations {
  GetMeParameters?: GetMeParameters;
  GetMeAnswer?: GetMeAnswer;
  ListSourcesParameters?: ListSourcesParameters;
  ListSourcesAnswer?: ListSourcesAnswer;
  GetSourceParameters?: GetSourceParameters;
  ListRunsParameters?: ListRunsParameters;
  ListRunsAnswer?: ListRunsAnswer;
  StartRunParameters?: StartRunParameters;
  StartRunBody?: StartRunBody;
  StartRunAnswer?: StartRunAnswer;
  GetRunParameters?: GetRunParameters;
  CancelRunParameters?: CancelRunParameters;
  CancelRunAnswer?: CancelRunAnswer;
  GetReportParameters?: GetReportParameters;
  GetDocumentParameters?: GetDocumentParameters;
  ListResourcesParameters?: ListResourcesParameters;
  ListResourcesAnswer?: ListResourcesAnswer;
  GetResourceParameters?: GetResourceParameters;
  GetNeighbourhoodParameters?: GetNeighbourhoodParameters;
  ListFindingsParameters?: ListFindingsParameters;
  ListFindingsAnswer?: ListFindingsAnswer;
  ExportFindingsParameters?: ExportFindingsParameters;
  GetFindingParameters?: GetFindingParameters;
  ListFindingEventsParameters?: ListFindingEventsParameters;
  ListFindingEventsAnswer?: ListFindingEventsAnswer;
  ListCommentsParameters?: ListCommentsParameters;
  ListCommentsAnswer?: ListCommentsAnswer;
  AddCommentParameters?: AddCommentParameters;
  AddCommentBody?: AddCommentBody;
  SetOwnerParameters?: SetOwnerParameters;
  SetOwnerBody?: SetOwnerBody;
  ListWaiversParameters?: ListWaiversParameters;
  ListWaiversAnswer?: ListWaiversAnswer;
  AddWaiverParameters?: AddWaiverParameters;
  AddWaiverBody?: AddWaiverBody;
  AddWaiverAnswer?: AddWaiverAnswer;
  GetWaiverParameters?: GetWaiverParameters;
  RevokeWaiverParameters?: RevokeWaiverParameters;
  RevokeWaiverAnswer?: RevokeWaiverAnswer;
  ListAttackPathsParameters?: ListAttackPathsParameters;
  ListAttackPathsAnswer?: ListAttackPathsAnswer;
  GetAttackPathParameters?: GetAttackPathParameters;
  GetAttackPathPictureParameters?: GetAttackPathPictureParameters;
  GetPlanParameters?: GetPlanParameters;
  GetPlanAnswer?: GetPlanAnswer;
  ListQueriesParameters?: ListQueriesParameters;
  ListQueriesAnswer?: ListQueriesAnswer;
  ExploreParameters?: ExploreParameters;
  ExploreBody?: ExploreBody;
  ExploreAnswer?: ExploreAnswer;
  GetBomParameters?: GetBomParameters;
  ListFrameworksParameters?: ListFrameworksParameters;
  ListFrameworksAnswer?: ListFrameworksAnswer;
  GetComplianceParameters?: GetComplianceParameters;
  GetTrendsParameters?: GetTrendsParameters;
  GetTrendsAnswer?: GetTrendsAnswer;
  GetScoreParameters?: GetScoreParameters;
  GetScoreAnswer?: GetScoreAnswer;
  ListChecksParameters?: ListChecksParameters;
  ListChecksAnswer?: ListChecksAnswer;
  GetCheckParameters?: GetCheckParameters;
  ListAuditParameters?: ListAuditParameters;
  ListAuditAnswer?: ListAuditAnswer;
  ExportAuditParameters?: ExportAuditParameters;
  GetSettingsParameters?: GetSettingsParameters;
  GetSettingsAnswer?: GetSettingsAnswer;
  ListSinksParameters?: ListSinksParameters;
  ListSinksAnswer?: ListSinksAnswer;
}
export interface GetMeParameters {}
export interface GetMeAnswer {
  name: string;
  permissions: ('read' | 'run' | 'triage' | 'administer' | 'audit')[];
  /**
   * Whether reading reaches all there is.
   */
  everything: boolean;
  grants: {
    role: 'viewer' | 'operator' | 'admin' | 'auditor';
    accounts?: string[];
    tags?: {
      [k: string]: string | undefined;
    };
  }[];
}
export interface ListSourcesParameters {}
export interface ListSourcesAnswer {
  items: SourceSummary[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "SourceSummary".
 */
export interface SourceSummary {
  name: string;
  /**
   * Null where only part of the source is within reach.
   */
  scope: {
    [k: string]: unknown | undefined;
  };
  schedule: unknown;
  removed_at: string | null;
  /**
   * Whether all of it is within reach.
   */
  whole: boolean;
  /**
   * Sums after the newest published run; null where only part of the source is within reach.
   */
  newest: Snapshot | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Snapshot".
 */
export interface Snapshot {
  run: string;
  source: string;
  at: string;
  /**
   * 0 to 100; null: nothing was judged.
   */
  score: number | null;
  score_parts: unknown;
  resources: number;
  open: {
    critical: number;
    high: number;
    medium: number;
    low: number;
  };
  waived: number;
  stale: number;
  overdue: number;
  opened: number;
  fixed: number;
  regressed: number;
  attack_paths: number;
  results: {
    passed: number;
    failed: number;
    unknown: number;
    errors: number;
  };
}
export interface GetSourceParameters {
  name: string;
}
export interface ListRunsParameters {
  /**
   * How many at most.
   */
  limit?: number;
  /**
   * Where to go on: `next` of the page before. It belongs to the same filters and order.
   */
  cursor?: string;
  /**
   * Names of sources.
   *
   * @maxItems 100
   */
  source?: string[];
  /**
   * States.
   *
   * @maxItems 100
   */
  state?: ('queued' | 'running' | 'complete' | 'partial' | 'failed' | 'cancelled')[];
}
export interface ListRunsAnswer {
  items: RunSummary[];
  /**
   * Cursor of the next page; null at the end.
   */
  next: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RunSummary".
 */
export interface RunSummary {
  id: string;
  source: string;
  trigger: string;
  requested_by: string;
  state: 'queued' | 'running' | 'complete' | 'partial' | 'failed' | 'cancelled';
  /**
   * What it is at: collect, evaluate, graph, publish.
   */
  stage: string | null;
  progress: unknown;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
  /**
   * One line; null where it may say what is out of reach.
   */
  error: string | null;
  bundle_revision: string | null;
  document_digest: string | null;
}
export interface StartRunParameters {}
export interface StartRunBody {
  source: string;
}
export interface StartRunAnswer {
  id: string;
  outcome: 'queued' | 'unended';
}
export interface GetRunParameters {
  id: string;
}
export interface CancelRunParameters {
  id: string;
}
export interface CancelRunAnswer {
  id: string;
  outcome: 'cancelled' | 'requested';
}
export interface GetReportParameters {
  format?:
    | 'table'
    | 'json'
    | 'ndjson'
    | 'sarif'
    | 'markdown'
    | 'html'
    | 'csv'
    | 'junit'
    | 'gitlab-code-quality'
    | 'gitlab-security'
    | 'prometheus'
    | 'ocsf'
    | 'asff'
    | 'vex';
  /**
   * Only results for its controls.
   */
  framework?: string;
  id: string;
}
export interface GetDocumentParameters {
  id: string;
}
export interface ListResourcesParameters {
  /**
   * How many at most.
   */
  limit?: number;
  /**
   * Where to go on: `next` of the page before. It belongs to the same filters and order.
   */
  cursor?: string;
  /**
   * Names of sources.
   *
   * @maxItems 100
   */
  source?: string[];
  /**
   * Accounts, subscriptions, projects.
   *
   * @maxItems 100
   */
  account?: string[];
  /**
   * Clouds.
   *
   * @maxItems 100
   */
  cloud?: ('azure' | 'aws' | 'gcp' | 'code')[];
  /**
   * Native types.
   *
   * @maxItems 100
   */
  type?: string[];
  /**
   * Kinds.
   *
   * @maxItems 100
   */
  kind?: string[];
  /**
   * Regions.
   *
   * @maxItems 100
   */
  region?: string[];
  /**
   * A name of a tag, or name=value; all must be there.
   *
   * @maxItems 100
   */
  tag?: string[];
  /**
   * What the name begins with, in any case.
   */
  text?: string;
  /**
   * The provider's own id.
   */
  id?: string;
  /**
   * Also what is not there any more.
   */
  gone?: boolean;
}
export interface ListResourcesAnswer {
  items: ResourceSummary[];
  /**
   * Cursor of the next page; null at the end.
   */
  next: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ResourceSummary".
 */
export interface ResourceSummary {
  /**
   * What the API calls it.
   */
  key: string;
  /**
   * The provider's own.
   */
  id: string;
  source: string;
  cloud: 'azure' | 'aws' | 'gcp' | 'code';
  type: string;
  kind: string;
  name: string;
  account: string;
  region: string;
  tags: {
    [k: string]: string | undefined;
  };
  first_seen: string;
  last_seen: string;
  gone_at: string | null;
}
export interface GetResourceParameters {
  key: string;
}
export interface GetNeighbourhoodParameters {
  /**
   * Edges away.
   */
  depth?: number;
  /**
   * Documents of these sources; without it that of the resource.
   *
   * @maxItems 100
   */
  source?: string[];
  key: string;
}
export interface ListFindingsParameters {
  /**
   * How many at most.
   */
  limit?: number;
  /**
   * Where to go on: `next` of the page before. It belongs to the same filters and order.
   */
  cursor?: string;
  /**
   * Levels of risk.
   *
   * @maxItems 100
   */
  level?: ('critical' | 'high' | 'medium' | 'low')[];
  /**
   * States; without it open and regressed.
   *
   * @maxItems 100
   */
  state?: ('open' | 'fixed' | 'regressed' | 'waived' | 'stale')[];
  /**
   * Ids of checks.
   *
   * @maxItems 100
   */
  check?: string[];
  /**
   * Names of sources.
   *
   * @maxItems 100
   */
  source?: string[];
  /**
   * Accounts, subscriptions, projects.
   *
   * @maxItems 100
   */
  account?: string[];
  /**
   * Clouds.
   *
   * @maxItems 100
   */
  cloud?: ('azure' | 'aws' | 'gcp' | 'code')[];
  /**
   * Native types of resources.
   *
   * @maxItems 100
   */
  type?: string[];
  /**
   * Regions.
   *
   * @maxItems 100
   */
  region?: string[];
  /**
   * Owners.
   *
   * @maxItems 100
   */
  owner?: string[];
  /**
   * Id of a resource.
   */
  resource?: string;
  /**
   * A name of a tag, or name=value; all must be there.
   *
   * @maxItems 100
   */
  tag?: string[];
  /**
   * What the name of the resource begins with, in any case.
   */
  text?: string;
  /**
   * Findings of checks that a framework asks.
   */
  framework?: string;
  /**
   * One control of that framework.
   */
  control?: string;
  /**
   * Open beyond the date they were due.
   */
  overdue?: boolean;
  /**
   * Whether an attack path leads over it.
   */
  attack_path?: boolean;
  /**
   * Whose state has changed since then.
   */
  since?: string;
  sort?: 'worst' | 'newest' | 'oldest' | 'due';
}
export interface ListFindingsAnswer {
  items: Finding[];
  /**
   * Cursor of the next page; null at the end.
   */
  next: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Finding".
 */
export interface Finding {
  /**
   * SHA-256 of check and resource: the same in all runs.
   */
  fingerprint: string;
  source: string;
  check: string;
  title: string;
  severity: 'critical' | 'high' | 'medium' | 'low';
  risk_area: string;
  /**
   * Severity in context.
   */
  level: 'critical' | 'high' | 'medium' | 'low';
  state: 'open' | 'fixed' | 'regressed' | 'waived' | 'stale';
  /**
   * Of the newest result.
   */
  status: string;
  resource: {
    id: string;
    type: string;
    name: string;
    cloud: 'azure' | 'aws' | 'gcp' | 'code';
    account: string;
    region: string;
    tags: {
      [k: string]: string | undefined;
    };
  };
  owner: string | null;
  first_seen: string;
  /**
   * When it failed last.
   */
  last_seen: string;
  /**
   * Since when it is open without a break: age counts from here.
   */
  opened_at: string;
  state_since: string;
  fixed_at: string | null;
  times_regressed: number;
  due_at: string | null;
  /**
   * Id of the waiver.
   */
  waiver: string | null;
  /**
   * How many lead over it, within reach.
   */
  attack_paths: number;
  /**
   * The run that saw it last.
   */
  run: string;
}
export interface ExportFindingsParameters {
  format?: 'csv' | 'ndjson';
  /**
   * Levels of risk.
   *
   * @maxItems 100
   */
  level?: ('critical' | 'high' | 'medium' | 'low')[];
  /**
   * States; without it open and regressed.
   *
   * @maxItems 100
   */
  state?: ('open' | 'fixed' | 'regressed' | 'waived' | 'stale')[];
  /**
   * Ids of checks.
   *
   * @maxItems 100
   */
  check?: string[];
  /**
   * Names of sources.
   *
   * @maxItems 100
   */
  source?: string[];
  /**
   * Accounts, subscriptions, projects.
   *
   * @maxItems 100
   */
  account?: string[];
  /**
   * Clouds.
   *
   * @maxItems 100
   */
  cloud?: ('azure' | 'aws' | 'gcp' | 'code')[];
  /**
   * Native types of resources.
   *
   * @maxItems 100
   */
  type?: string[];
  /**
   * Regions.
   *
   * @maxItems 100
   */
  region?: string[];
  /**
   * Owners.
   *
   * @maxItems 100
   */
  owner?: string[];
  /**
   * Id of a resource.
   */
  resource?: string;
  /**
   * A name of a tag, or name=value; all must be there.
   *
   * @maxItems 100
   */
  tag?: string[];
  /**
   * What the name of the resource begins with, in any case.
   */
  text?: string;
  /**
   * Findings of checks that a framework asks.
   */
  framework?: string;
  /**
   * One control of that framework.
   */
  control?: string;
  /**
   * Open beyond the date they were due.
   */
  overdue?: boolean;
  /**
   * Whether an attack path leads over it.
   */
  attack_path?: boolean;
  /**
   * Whose state has changed since then.
   */
  since?: string;
  sort?: 'worst' | 'newest' | 'oldest' | 'due';
}
export interface GetFindingParameters {
  fingerprint: string;
}
export interface ListFindingEventsParameters {
  /**
   * How many at most.
   */
  limit?: number;
  /**
   * Where to go on: `next` of the page before. It belongs to the same filters and order.
   */
  cursor?: string;
  fingerprint: string;
}
export interface ListFindingEventsAnswer {
  items: FindingEvent[];
  /**
   * Cursor of the next page; null at the end.
   */
  next: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "FindingEvent".
 */
export interface FindingEvent {
  id: number;
  at: string;
  kind: string;
  run: string | null;
  actor: string | null;
  detail: unknown;
}
export interface ListCommentsParameters {
  /**
   * How many at most.
   */
  limit?: number;
  /**
   * Where to go on: `next` of the page before. It belongs to the same filters and order.
   */
  cursor?: string;
  fingerprint: string;
}
export interface ListCommentsAnswer {
  items: Comment[];
  /**
   * Cursor of the next page; null at the end.
   */
  next: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Comment".
 */
export interface Comment {
  id: number;
  author: string;
  at: string;
  body: string;
}
export interface AddCommentParameters {
  fingerprint: string;
}
export interface AddCommentBody {
  body: string;
}
export interface SetOwnerParameters {
  fingerprint: string;
}
export interface SetOwnerBody {
  owner: string | null;
}
export interface ListWaiversParameters {
  /**
   * How many at most.
   */
  limit?: number;
  /**
   * Where to go on: `next` of the page before. It belongs to the same filters and order.
   */
  cursor?: string;
  /**
   * Also revoked and expired ones.
   */
  ended?: boolean;
}
export interface ListWaiversAnswer {
  items: Waiver[];
  /**
   * Cursor of the next page; null at the end.
   */
  next: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Waiver".
 */
export interface Waiver {
  id: string;
  check: string;
  resource: string;
  reason: string;
  owner: string;
  /**
   * Last day it holds.
   */
  expires: string;
  created_by: string;
  created_at: string;
  revoked_by: string | null;
  revoked_at: string | null;
}
export interface AddWaiverParameters {}
export interface AddWaiverBody {
  check: string;
  /**
   * Id; * stands for any run of characters.
   */
  resource: string;
  reason: string;
  owner: string;
  /**
   * Last day it holds.
   */
  expires: string;
}
export interface AddWaiverAnswer {
  waiver: Waiver;
  findings: number;
}
export interface GetWaiverParameters {
  id: string;
}
export interface RevokeWaiverParameters {
  id: string;
}
export interface RevokeWaiverAnswer {
  waiver: Waiver;
  findings: number;
}
export interface ListAttackPathsParameters {
  /**
   * How many at most.
   */
  limit?: number;
  /**
   * Where to go on: `next` of the page before. It belongs to the same filters and order.
   */
  cursor?: string;
  /**
   * Names of sources.
   *
   * @maxItems 100
   */
  source?: string[];
  /**
   * Ids of rules.
   *
   * @maxItems 100
   */
  rule?: string[];
  /**
   * Levels of risk.
   *
   * @maxItems 100
   */
  level?: ('critical' | 'high' | 'medium' | 'low')[];
  /**
   * Fingerprint of a finding on it.
   */
  finding?: string;
  /**
   * Also what is not there any more.
   */
  closed?: boolean;
}
export interface ListAttackPathsAnswer {
  items: AttackPathSummary[];
  /**
   * Cursor of the next page; null at the end.
   */
  next: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "AttackPathSummary".
 */
export interface AttackPathSummary {
  id: string;
  source: string;
  rule: string;
  title: string;
  level: 'critical' | 'high' | 'medium' | 'low';
  entry: string;
  target: string;
  first_seen: string;
  last_seen: string;
  closed_at: string | null;
}
export interface GetAttackPathParameters {
  id: string;
}
export interface GetAttackPathPictureParameters {
  id: string;
}
export interface GetPlanParameters {
  /**
   * Findings that are taken for mended: a check, or check@resource.
   *
   * @maxItems 100
   */
  assume?: string[];
  /**
   * Plan for attack paths of this level and above.
   */
  level?: 'critical' | 'high' | 'medium' | 'low';
  /**
   * Names of sources; without them all.
   *
   * @maxItems 100
   */
  source?: string[];
}
export interface ListQueriesParameters {}
export interface ListQueriesAnswer {
  items: {
    id: string;
    title: string;
    description: string | null;
  }[];
}
export interface ExploreParameters {}
export interface ExploreBody {
  /**
   * The id of a query, a text in the short form, or a query as schemas/query.schema.json says.
   */
  query:
    | string
    | {
        [k: string]: unknown | undefined;
      };
  /**
   * 100 without it.
   */
  rows?: number;
  /**
   * Names of sources; without them all.
   *
   * @maxItems 100
   */
  sources?: string[];
}
export interface ExploreAnswer {
  schema: string;
  query: Query;
  columns: string[];
  rows: Row[];
  undecided: Match[];
  cut: number;
  sources: unknown;
  /**
   * Rows that are not shown.
   */
  left: number;
}
export interface GetBomParameters {
  format?: 'table' | 'csv' | 'json' | 'cyclonedx' | 'spdx';
  /**
   * Kinds of items.
   *
   * @maxItems 100
   */
  kind?: (
    | 'model'
    | 'model-file'
    | 'dataset'
    | 'data'
    | 'service'
    | 'deployment'
    | 'endpoint'
    | 'agent'
    | 'guardrail'
    | 'tool'
    | 'knowledge-base'
    | 'vector-store'
    | 'connection'
    | 'workspace'
    | 'compute'
    | 'training-job'
    | 'image'
    | 'package'
  )[];
  /**
   * Names of sources; without them all.
   *
   * @maxItems 100
   */
  source?: string[];
}
export interface ListFrameworksParameters {}
export interface ListFrameworksAnswer {
  items: Framework[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Framework".
 */
export interface Framework {
  id: string;
  title: string;
  version: string;
  url?: string;
  controls: number;
  with_checks: number;
}
export interface GetComplianceParameters {
  format?: 'table' | 'json' | 'csv' | 'html' | 'pdf' | 'oscal';
  /**
   * The day that is asked about; today without it.
   */
  as_of?: string;
  oscal_model?: 'assessment-results' | 'assessment-plan' | 'component-definition';
  /**
   * Names of sources; without them all.
   *
   * @maxItems 100
   */
  source?: string[];
  framework: string;
}
export interface GetTrendsParameters {
  /**
   * Names of sources; without them all.
   *
   * @maxItems 100
   */
  source?: string[];
  days?: number;
}
export interface GetTrendsAnswer {
  /**
   * From the first day on that one of the sources had been run.
   */
  items: DayOfTrend[];
  /**
   * How long findings that were mended in these days had been open.
   */
  time_to_remediate: {
    critical: {
      findings: number;
      /**
       * null where none was mended.
       */
      mean_seconds: number | null;
    };
    high: {
      findings: number;
      /**
       * null where none was mended.
       */
      mean_seconds: number | null;
    };
    medium: {
      findings: number;
      /**
       * null where none was mended.
       */
      mean_seconds: number | null;
    };
    low: {
      findings: number;
      /**
       * null where none was mended.
       */
      mean_seconds: number | null;
    };
  };
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "DayOfTrend".
 */
export interface DayOfTrend {
  /**
   * In UTC.
   */
  day: string;
  /**
   * 0 to 100; null: nothing was judged.
   */
  score: number | null;
  resources: number;
  open: {
    critical: number;
    high: number;
    medium: number;
    low: number;
  };
  waived: number;
  stale: number;
  overdue: number;
  attack_paths: number;
  /**
   * In all runs of the day, as the two below.
   */
  opened: number;
  fixed: number;
  regressed: number;
  /**
   * How many had been run until then.
   */
  sources: number;
}
export interface GetScoreParameters {
  /**
   * Names of sources; without them all.
   *
   * @maxItems 100
   */
  source?: string[];
}
export interface GetScoreAnswer {
  /**
   * Of all points that these sources could have earned; null where nothing was judged.
   */
  score: number | null;
  open: {
    critical: number;
    high: number;
    medium: number;
    low: number;
  };
  waived: number;
  stale: number;
  overdue: number;
  /**
   * How long findings that were mended in the last 90 days had been open.
   */
  time_to_remediate: {
    critical: {
      findings: number;
      /**
       * null where none was mended.
       */
      mean_seconds: number | null;
    };
    high: {
      findings: number;
      /**
       * null where none was mended.
       */
      mean_seconds: number | null;
    };
    medium: {
      findings: number;
      /**
       * null where none was mended.
       */
      mean_seconds: number | null;
    };
    low: {
      findings: number;
      /**
       * null where none was mended.
       */
      mean_seconds: number | null;
    };
  };
  sources: Snapshot[];
}
export interface ListChecksParameters {
  /**
   * Severities.
   *
   * @maxItems 100
   */
  severity?: ('critical' | 'high' | 'medium' | 'low')[];
  /**
   * Those that a framework asks.
   */
  framework?: string;
}
export interface ListChecksAnswer {
  items: Check[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Check".
 */
export interface Check {
  id: string;
  title: string;
  description: string;
  severity: 'critical' | 'high' | 'medium' | 'low';
  risk_area: string;
  types: string[];
  controls: string[];
  threats: string[];
  references: string[];
  remediation: Remediation;
  /**
   * Open findings within reach.
   */
  open: number;
  /**
   * Of the newest runs of the sources that are wholly within reach; null where there are none.
   */
  results: {
    passed: number;
    failed: number;
    waived: number;
    unknown: number;
    errors: number;
    not_applicable: number;
  } | null;
}
export interface GetCheckParameters {
  id: string;
}
export interface ListAuditParameters {
  /**
   * How many at most.
   */
  limit?: number;
  /**
   * Where to go on: `next` of the page before. It belongs to the same filters and order.
   */
  cursor?: string;
  /**
   * This time included.
   */
  from?: string;
  /**
   * This time not.
   */
  until?: string;
  actor?: string;
  action?: string;
}
export interface ListAuditAnswer {
  items: AuditEntry[];
  /**
   * Cursor of the next page; null at the end.
   */
  next: string | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "AuditEntry".
 */
export interface AuditEntry {
  sequence: number;
  at: string;
  actor: string;
  action: string;
  target: string;
  detail: unknown;
  previous: string;
  hash: string;
}
export interface ExportAuditParameters {
  /**
   * This time included.
   */
  from?: string;
  /**
   * This time not.
   */
  until?: string;
  actor?: string;
  action?: string;
}
export interface GetSettingsParameters {}
export interface GetSettingsAnswer {
  sources: {
    name: string;
    schedule: unknown;
    priority: number;
  }[];
  bundles: unknown;
  governance: unknown;
  retention: unknown;
  workers: number;
}
export interface ListSinksParameters {}
export interface ListSinksAnswer {
  items: {
    name: string;
    kind: string;
    sent: number;
    failed: number;
    waiting: number;
    dead: number;
    last_sent_at: string | null;
    last_error: string | null;
    last_error_at: string | null;
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Problem".
 */
export interface Problem {
  /**
   * Address that names the kind.
   */
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: {
    in: string;
    pointer: string;
    detail: string;
  }[];
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "WholeFinding".
 */
export interface WholeFinding {
  /**
   * SHA-256 of check and resource: the same in all runs.
   */
  fingerprint: string;
  source: string;
  check: string;
  title: string;
  severity: 'critical' | 'high' | 'medium' | 'low';
  risk_area: string;
  /**
   * Severity in context.
   */
  level: 'critical' | 'high' | 'medium' | 'low';
  state: 'open' | 'fixed' | 'regressed' | 'waived' | 'stale';
  /**
   * Of the newest result.
   */
  status: string;
  resource: {
    id: string;
    type: string;
    name: string;
    cloud: 'azure' | 'aws' | 'gcp' | 'code';
    account: string;
    region: string;
    tags: {
      [k: string]: string | undefined;
    };
  };
  owner: string | null;
  first_seen: string;
  /**
   * When it failed last.
   */
  last_seen: string;
  /**
   * Since when it is open without a break: age counts from here.
   */
  opened_at: string;
  state_since: string;
  fixed_at: string | null;
  times_regressed: number;
  due_at: string | null;
  /**
   * Id of the waiver.
   */
  waiver: string | null;
  /**
   * How many lead over it, within reach.
   */
  attack_paths: number;
  /**
   * The run that saw it last.
   */
  run: string;
  result: Result;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "WholeResource".
 */
export interface WholeResource {
  /**
   * What the API calls it.
   */
  key: string;
  /**
   * The provider's own.
   */
  id: string;
  source: string;
  cloud: 'azure' | 'aws' | 'gcp' | 'code';
  type: string;
  kind: string;
  name: string;
  account: string;
  region: string;
  tags: {
    [k: string]: string | undefined;
  };
  first_seen: string;
  last_seen: string;
  gone_at: string | null;
  run: string;
  body: Resource;
  /**
   * Open ones, worst first, 100 at most.
   */
  findings: Finding[];
  /**
   * Of the newest document, 500 at most; null where it is not kept.
   */
  edges:
    | {
        from: string;
        to: string;
        kind: string;
        level?: string;
        evidence?: string;
      }[]
    | null;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Neighbourhood".
 */
export interface Neighbourhood {
  nodes: {
    id: string;
    cloud?: string;
    type?: string;
    kind?: string;
    name?: string;
    account?: string;
    region?: string;
    /**
     * Edges from the resource.
     */
    depth: number;
  }[];
  edges: {
    from: string;
    to: string;
    kind: string;
    level?: string;
    evidence?: string;
  }[];
  /**
   * Whether there is more than is shown.
   */
  cut: boolean;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "WholeAttackPath".
 */
export interface WholeAttackPath {
  id: string;
  source: string;
  rule: string;
  title: string;
  level: 'critical' | 'high' | 'medium' | 'low';
  entry: string;
  target: string;
  first_seen: string;
  last_seen: string;
  closed_at: string | null;
  path: AttackPath;
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "WholeRun".
 */
export interface WholeRun {
  id: string;
  source: string;
  trigger: string;
  requested_by: string;
  state: 'queued' | 'running' | 'complete' | 'partial' | 'failed' | 'cancelled';
  /**
   * What it is at: collect, evaluate, graph, publish.
   */
  stage: string | null;
  progress: unknown;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
  /**
   * One line; null where it may say what is out of reach.
   */
  error: string | null;
  bundle_revision: string | null;
  document_digest: string | null;
  sources: unknown;
  notices: unknown;
  /**
   * As reports have it; null where only part of the source is within reach, and until there is one.
   */
  summary: {
    [k: string]: unknown | undefined;
  };
  /**
   * What of it is kept.
   */
  artifacts: string[];
}

/** A function for each operation. */
export function operationsOf(call: Call) {
  return {
    /** Who asks, and what they may. */
    getMe: (options?: CallOptions): Promise<GetMeAnswer> =>
      call.json<GetMeAnswer>('GET', '/api/v1/me', [], {}, undefined, options),
    /** The sources that have something within reach. */
    listSources: (options?: CallOptions): Promise<ListSourcesAnswer> =>
      call.json<ListSourcesAnswer>('GET', '/api/v1/sources', [], {}, undefined, options),
    /** One source. */
    getSource: (parameters: Given<GetSourceParameters>, options?: CallOptions): Promise<SourceSummary> =>
      call.json<SourceSummary>('GET', '/api/v1/sources/{name}', ['name'], parameters, undefined, options),
    /** Runs, newest first. */
    listRuns: (parameters: Given<ListRunsParameters> = {}, options?: CallOptions): Promise<ListRunsAnswer> =>
      call.json<ListRunsAnswer>('GET', '/api/v1/runs', [], parameters, undefined, options),
    /** Starts a run of a source that is wholly within reach. */
    startRun: (body: StartRunBody, options?: CallOptions): Promise<StartRunAnswer> =>
      call.json<StartRunAnswer>('POST', '/api/v1/runs', [], {}, body, options),
    /** One run. */
    getRun: (parameters: Given<GetRunParameters>, options?: CallOptions): Promise<WholeRun> =>
      call.json<WholeRun>('GET', '/api/v1/runs/{id}', ['id'], parameters, undefined, options),
    /** Cancels a run that has not ended. */
    cancelRun: (parameters: Given<CancelRunParameters>, options?: CallOptions): Promise<CancelRunAnswer> =>
      call.json<CancelRunAnswer>('POST', '/api/v1/runs/{id}/cancel', ['id'], parameters, undefined, options),
    /** The report of a run in any format of keelson report. */
    getReport: (parameters: Given<GetReportParameters>, options?: CallOptions): Promise<Response> =>
      call.raw('GET', '/api/v1/runs/{id}/report', ['id'], parameters, undefined, options),
    /** The inventory document of a run, in lines. */
    getDocument: (parameters: Given<GetDocumentParameters>, options?: CallOptions): Promise<Response> =>
      call.raw('GET', '/api/v1/runs/{id}/document', ['id'], parameters, undefined, options),
    /** Resources, in the order of their keys. */
    listResources: (
      parameters: Given<ListResourcesParameters> = {},
      options?: CallOptions,
    ): Promise<ListResourcesAnswer> =>
      call.json<ListResourcesAnswer>('GET', '/api/v1/resources', [], parameters, undefined, options),
    /** One resource, with its open findings and its edges. */
    getResource: (parameters: Given<GetResourceParameters>, options?: CallOptions): Promise<WholeResource> =>
      call.json<WholeResource>('GET', '/api/v1/resources/{key}', ['key'], parameters, undefined, options),
    /** What lies around a resource in the graph of the newest documents: 500 nodes and 2,000 edges at most. */
    getNeighbourhood: (
      parameters: Given<GetNeighbourhoodParameters>,
      options?: CallOptions,
    ): Promise<Neighbourhood> =>
      call.json<Neighbourhood>(
        'GET',
        '/api/v1/resources/{key}/graph',
        ['key'],
        parameters,
        undefined,
        options,
      ),
    /** Findings, worst first unless another order is asked for. */
    listFindings: (
      parameters: Given<ListFindingsParameters> = {},
      options?: CallOptions,
    ): Promise<ListFindingsAnswer> =>
      call.json<ListFindingsAnswer>('GET', '/api/v1/findings', [], parameters, undefined, options),
    /** All findings that fit, as they are read. */
    exportFindings: (
      parameters: Given<ExportFindingsParameters> = {},
      options?: CallOptions,
    ): Promise<Response> => call.raw('GET', '/api/v1/findings/export', [], parameters, undefined, options),
    /** One finding, with its newest result. */
    getFinding: (parameters: Given<GetFindingParameters>, options?: CallOptions): Promise<WholeFinding> =>
      call.json<WholeFinding>(
        'GET',
        '/api/v1/findings/{fingerprint}',
        ['fingerprint'],
        parameters,
        undefined,
        options,
      ),
    /** What became of a finding, oldest first. */
    listFindingEvents: (
      parameters: Given<ListFindingEventsParameters>,
      options?: CallOptions,
    ): Promise<ListFindingEventsAnswer> =>
      call.json<ListFindingEventsAnswer>(
        'GET',
        '/api/v1/findings/{fingerprint}/events',
        ['fingerprint'],
        parameters,
        undefined,
        options,
      ),
    /** What people say of a finding, oldest first. */
    listComments: (
      parameters: Given<ListCommentsParameters>,
      options?: CallOptions,
    ): Promise<ListCommentsAnswer> =>
      call.json<ListCommentsAnswer>(
        'GET',
        '/api/v1/findings/{fingerprint}/comments',
        ['fingerprint'],
        parameters,
        undefined,
        options,
      ),
    /** Says something of a finding. */
    addComment: (
      parameters: Given<AddCommentParameters>,
      body: AddCommentBody,
      options?: CallOptions,
    ): Promise<Comment> =>
      call.json<Comment>(
        'POST',
        '/api/v1/findings/{fingerprint}/comments',
        ['fingerprint'],
        parameters,
        body,
        options,
      ),
    /** Gives a finding to somebody; null leaves that to the rules. If-Match takes the ETag of the finding. */
    setOwner: (
      parameters: Given<SetOwnerParameters>,
      body: SetOwnerBody,
      options?: CallOptions,
    ): Promise<WholeFinding> =>
      call.json<WholeFinding>(
        'PUT',
        '/api/v1/findings/{fingerprint}/owner',
        ['fingerprint'],
        parameters,
        body,
        options,
      ),
    /** Waivers given through the service, newest first. */
    listWaivers: (
      parameters: Given<ListWaiversParameters> = {},
      options?: CallOptions,
    ): Promise<ListWaiversAnswer> =>
      call.json<ListWaiversAnswer>('GET', '/api/v1/waivers', [], parameters, undefined, options),
    /** Waives a check for a resource until a day. Patterns (*) take reach over everything. */
    addWaiver: (body: AddWaiverBody, options?: CallOptions): Promise<AddWaiverAnswer> =>
      call.json<AddWaiverAnswer>('POST', '/api/v1/waivers', [], {}, body, options),
    /** One waiver. */
    getWaiver: (parameters: Given<GetWaiverParameters>, options?: CallOptions): Promise<Waiver> =>
      call.json<Waiver>('GET', '/api/v1/waivers/{id}', ['id'], parameters, undefined, options),
    /** Takes a waiver back. If-Match takes its ETag. */
    revokeWaiver: (
      parameters: Given<RevokeWaiverParameters>,
      options?: CallOptions,
    ): Promise<RevokeWaiverAnswer> =>
      call.json<RevokeWaiverAnswer>('DELETE', '/api/v1/waivers/{id}', ['id'], parameters, undefined, options),
    /** Attack paths of which all resources are within reach, worst first. */
    listAttackPaths: (
      parameters: Given<ListAttackPathsParameters> = {},
      options?: CallOptions,
    ): Promise<ListAttackPathsAnswer> =>
      call.json<ListAttackPathsAnswer>('GET', '/api/v1/attack-paths', [], parameters, undefined, options),
    /** One attack path, step by step. */
    getAttackPath: (
      parameters: Given<GetAttackPathParameters>,
      options?: CallOptions,
    ): Promise<WholeAttackPath> =>
      call.json<WholeAttackPath>('GET', '/api/v1/attack-paths/{id}', ['id'], parameters, undefined, options),
    /** A picture of one attack path. */
    getAttackPathPicture: (
      parameters: Given<GetAttackPathPictureParameters>,
      options?: CallOptions,
    ): Promise<Response> =>
      call.raw('GET', '/api/v1/attack-paths/{id}/picture', ['id'], parameters, undefined, options),
    /** What to mend first, over the newest documents of all sources as one. */
    getPlan: (parameters: Given<GetPlanParameters> = {}, options?: CallOptions): Promise<GetPlanAnswer> =>
      call.json<GetPlanAnswer>('GET', '/api/v1/plan', [], parameters, undefined, options),
    /** The questions to the graph that come with the policies. */
    listQueries: (options?: CallOptions): Promise<ListQueriesAnswer> =>
      call.json<ListQueriesAnswer>('GET', '/api/v1/queries', [], {}, undefined, options),
    /** Asks the graph of the newest documents. It changes nothing. */
    explore: (body: ExploreBody, options?: CallOptions): Promise<ExploreAnswer> =>
      call.json<ExploreAnswer>('POST', '/api/v1/explore', [], {}, body, options),
    /** The AI bill of materials of the newest documents, in any format of keelson bom. */
    getBom: (parameters: Given<GetBomParameters> = {}, options?: CallOptions): Promise<Response> =>
      call.raw('GET', '/api/v1/bom', [], parameters, undefined, options),
    /** The frameworks whose controls are assessed. */
    listFrameworks: (options?: CallOptions): Promise<ListFrameworksAnswer> =>
      call.json<ListFrameworksAnswer>('GET', '/api/v1/frameworks', [], {}, undefined, options),
    /** The controls of a framework by the newest reports and what is attested, in any format of keelson compliance. */
    getCompliance: (parameters: Given<GetComplianceParameters>, options?: CallOptions): Promise<Response> =>
      call.raw('GET', '/api/v1/compliance/{framework}', ['framework'], parameters, undefined, options),
    /** How it stood at the end of each day, oldest first, all sources added up that are wholly within reach. A day without a run is as the day before. */
    getTrends: (
      parameters: Given<GetTrendsParameters> = {},
      options?: CallOptions,
    ): Promise<GetTrendsAnswer> =>
      call.json<GetTrendsAnswer>('GET', '/api/v1/trends', [], parameters, undefined, options),
    /** How it stands now: what is open within reach, and the score of each source that is wholly within reach. */
    getScore: (parameters: Given<GetScoreParameters> = {}, options?: CallOptions): Promise<GetScoreAnswer> =>
      call.json<GetScoreAnswer>('GET', '/api/v1/score', [], parameters, undefined, options),
    /** The checks that the service judges by, with what they found. */
    listChecks: (
      parameters: Given<ListChecksParameters> = {},
      options?: CallOptions,
    ): Promise<ListChecksAnswer> =>
      call.json<ListChecksAnswer>('GET', '/api/v1/checks', [], parameters, undefined, options),
    /** One check: what it asks, and how to mend what it finds. */
    getCheck: (parameters: Given<GetCheckParameters>, options?: CallOptions): Promise<Check> =>
      call.json<Check>('GET', '/api/v1/checks/{id}', ['id'], parameters, undefined, options),
    /** The audit log, oldest first. */
    listAudit: (
      parameters: Given<ListAuditParameters> = {},
      options?: CallOptions,
    ): Promise<ListAuditAnswer> =>
      call.json<ListAuditAnswer>('GET', '/api/v1/audit', [], parameters, undefined, options),
    /** The audit log in lines, oldest first. */
    exportAudit: (parameters: Given<ExportAuditParameters> = {}, options?: CallOptions): Promise<Response> =>
      call.raw('GET', '/api/v1/audit/export', [], parameters, undefined, options),
    /** How the service is configured, without anything secret. */
    getSettings: (options?: CallOptions): Promise<GetSettingsAnswer> =>
      call.json<GetSettingsAnswer>('GET', '/api/v1/settings', [], {}, undefined, options),
    /** Where changes go, and how that went. */
    listSinks: (options?: CallOptions): Promise<ListSinksAnswer> =>
      call.json<ListSinksAnswer>('GET', '/api/v1/sinks', [], {}, undefined, options),
  };
}
