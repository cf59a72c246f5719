/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

export type Cloud = 'azure' | 'aws' | 'gcp' | 'code';
/**
 * complete: all that was asked was read; partial: the problems say what was not; failed: nothing could be read.
 */
export type SourceStatus = 'complete' | 'partial' | 'failed';
/**
 * no_credentials; denied: 401 or 403; throttled: given up after retries; not_recorded: the provider's inventory does not record the type; region_disabled; not_found: the scope does not exist or is not visible; not_captured: a replay lacks the answer; unexpected_shape: the answer is not what the API documents; truncated: the provider cut the answer; unavailable: server or network failure after retries; timed_out. Of files: invalid: broken syntax or encoding; too_large; unreadable; unsupported: a version or form that is not known; unresolved: what it refers to is not among the scanned files, or only known after deployment; outside: it leads out of the scanned paths.
 */
export type ProblemCode =
  | 'no_credentials'
  | 'denied'
  | 'throttled'
  | 'not_recorded'
  | 'region_disabled'
  | 'not_found'
  | 'not_captured'
  | 'unexpected_shape'
  | 'truncated'
  | 'unavailable'
  | 'timed_out'
  | 'invalid'
  | 'too_large'
  | 'unreadable'
  | 'unsupported'
  | 'unresolved'
  | 'outside';
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "status".
 */
export type Status = 'pass' | 'fail' | 'unknown' | 'not_applicable' | 'waived' | 'error';
export type Severity = 'critical' | 'high' | 'medium' | 'low';
export type RiskArea =
  'identity' | 'network' | 'data' | 'dependencies' | 'monitoring' | 'model-safety' | 'governance';
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "level".
 */
export type RiskLevel = 'critical' | 'high' | 'medium' | 'low';

/**
 * What a scan found. Every other output format is made from it.
 */
export interface Report {
  schema: 'keelson.report/v1';
  run: Run;
  summary: Summary;
  results: Result[];
  /**
   * @maxItems 0
   */
  attack_paths: [];
  /**
   * @maxItems 0
   */
  fix_plan: [];
}
export interface Run {
  tool: {
    name: 'keelson';
    version: string;
  };
  bundle: {
    revision: string;
    /**
     * SHA-256 of the bundle file.
     */
    digest: string;
    checks: number;
  };
  document: {
    collected_at: string;
    /**
     * SHA-256 of the inventory document.
     */
    digest: string;
    resources: number;
    relationships: number;
  };
  sources: Source[];
  changed_since?: ChangedSince;
  started_at: string;
  finished_at: string;
  /**
   * What the reader should know: waivers that matched nothing or have expired.
   */
  notices: string[];
}
/**
 * One scope that was asked: what was seen there, and what could not be.
 */
export interface Source {
  /**
   * Unique in the document, e.g. azure:/subscriptions/…, aws:123456789012/us-east-1, gcp:projects/p.
   */
  id: string;
  cloud: Cloud;
  /**
   * The scope as the provider spells it.
   */
  scope: string;
  /**
   * Display name of the scope, where the provider has one.
   */
  name?: string;
  status: SourceStatus;
  /**
   * How many resources of the document came from this source.
   */
  resources: number;
  problems: Problem[];
  /**
   * All inline waivers of the scanned code, also those that hold for no resource.
   */
  waivers?: InlineWaiver[];
}
/**
 * Something that could not be read. No access must never look like no resources.
 */
export interface Problem {
  code: ProblemCode;
  /**
   * One line: what failed and what to do about it.
   */
  message: string;
  /**
   * Id of the collector that met it, or of the cloud session.
   */
  collector: string;
  /**
   * The API call, e.g. bedrock:ListGuardrails or GET …/deployments.
   */
  call?: string;
  /**
   * Id of the resource whose details are missing, when it is about one.
   */
  resource?: string;
  /**
   * The permission that the call needs.
   */
  permission?: string;
  /**
   * The file that it is about.
   */
  file?: string;
  line?: number;
  column?: number;
  /**
   * Native types of which resources may be missing or incomplete.
   */
  types: string[];
}
/**
 * A finding that somebody answers for, said in the code: keelson:ignore <check> reason="…" [until=YYYY-MM-DD] [owner=…].
 */
export interface InlineWaiver {
  /**
   * Id of the check, as it was written.
   */
  check: string;
  file: string;
  line: number;
  reason?: string;
  /**
   * Last day it holds.
   */
  until?: string;
  /**
   * The tool that it is said to, where that is not Keelson.
   */
  tool?: string;
  owner?: string;
  /**
   * Why it does not hold.
   */
  problem?: string;
}
/**
 * All was judged, and only what follows from files that have changed is in the report.
 */
export interface ChangedSince {
  /**
   * As it was asked for.
   */
  ref: string;
  /**
   * Id of the commit.
   */
  merge_base: string;
  /**
   * How many files have changed.
   */
  files: number;
}
export interface Summary {
  status: StatusCounts;
  risk: RiskCounts;
  baseline?: BaselineCounts;
  sources: SourceCounts;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "statusCounts".
 */
export interface StatusCounts {
  pass: number;
  fail: number;
  unknown: number;
  not_applicable: number;
  waived: number;
  error: number;
}
/**
 * Failed results by risk level.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "riskCounts".
 */
export interface RiskCounts {
  critical: number;
  high: number;
  medium: number;
  low: number;
}
/**
 * Failed results, compared with the baseline.
 */
export interface BaselineCounts {
  new: RiskCounts;
  unchanged: number;
  /**
   * Failed in the baseline, and now nowhere in what was scanned.
   */
  absent: number;
}
export interface SourceCounts {
  complete: number;
  partial: number;
  failed: number;
}
/**
 * What one check says of one resource.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "result".
 */
export interface Result {
  check: string;
  title: string;
  status: Status;
  severity: Severity;
  risk_area: RiskArea;
  risk?: Risk;
  resource: ReportResource;
  place?: ReportPlace;
  evidence: Evidence[];
  /**
   * Compared with the baseline, where there is one. Only new failures count for the exit code.
   */
  baseline?: 'new' | 'unchanged';
  /**
   * Why it is an error, unknown or waived.
   */
  message?: string;
  waiver?: ReportWaiver;
  remediation: Remediation;
  controls: string[];
  equivalents: string[];
  threats: string[];
  /**
   * Stable over runs: SHA-256 of check and resource.
   */
  fingerprint: string;
}
/**
 * Severity in context. Only of failed results.
 */
export interface Risk {
  level: RiskLevel;
  factors: string[];
}
export interface ReportResource {
  id: string;
  cloud: string;
  type: string;
  name: string;
  account: string;
  region: string;
  address?: string;
  file?: string;
  line?: number;
  column?: number;
  end_line?: number;
  end_column?: number;
}
/**
 * Where in the resource's file to look first: where what is shown is set, else the whole resource. Of code.
 */
export interface ReportPlace {
  line: number;
  column?: number;
  end_line?: number;
  end_column?: number;
}
export interface Evidence {
  path: string;
  state: 'value' | 'default' | 'absent' | 'unknown';
  value?: unknown;
  message?: string;
  place?: ReportPlace1;
}
/**
 * Where in the resource's file it is set, or the nearest block that could set it.
 */
export interface ReportPlace1 {
  line: number;
  column?: number;
  end_line?: number;
  end_column?: number;
}
/**
 * One in the code names its file and line, and need not have an owner or an end.
 */
export interface ReportWaiver {
  reason: string;
  owner?: string;
  expires?: string;
  file?: string;
  line?: number;
}
export interface Remediation {
  summary: string;
  /**
   * A command of the provider's tool. {id} is the resource's id.
   */
  cli?: string;
  /**
   * HCL that is merged into the resource; blocks `resource "type" "name" {…}` are merged into the only one of their type, else added. {address} is the resource's address. null takes an attribute away.
   */
  terraform?: string;
  /**
   * An object that is merged into the resource's body; statements `resource …` are merged into the only one of their type, else added. {address} is the resource's symbol.
   */
  bicep?: string;
  /**
   * YAML: keys of the resource (Properties: …), merged into it; below Resources: merged into the only one of their type, else added. {address} is the logical id. null takes a property away.
   */
  cloudformation?: string;
}
/**
 * Part of a file: lines and columns from 1, columns in UTF-16 code units, the end exclusive. Without columns: the line.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "place".
 */
export interface ReportPlace2 {
  line: number;
  column?: number;
  end_line?: number;
  end_column?: number;
}
