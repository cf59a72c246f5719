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
export type Status = 'pass' | 'fail' | 'unknown' | 'not_applicable' | 'waived' | 'error';
export type Severity = 'critical' | 'high' | 'medium' | 'low';
export type RiskArea =
  'identity' | 'network' | 'data' | 'dependencies' | 'monitoring' | 'model-safety' | 'governance';
export type RiskLevel = 'critical' | 'high' | 'medium' | 'low';
/**
 * Where the attacker stands at first.
 */
export type EntryPoint =
  | 'internet'
  | 'leaked-credential'
  | 'untrusted-content'
  | 'supply-chain'
  | 'foreign-account'
  | 'code-repository'
  | 'foothold';
/**
 * This interface was referenced by `AttackPath`'s JSON-Schema
 * via the `definition` "level".
 */
export type PathLevel = 'critical' | 'high' | 'medium' | 'low';
export type RelationshipKind =
  | 'contains'
  | 'deploys'
  | 'serves'
  | 'uses-model'
  | 'grounded-on'
  | 'fine-tuned-on'
  | 'trained-on'
  | 'reads'
  | 'writes'
  | 'runs'
  | 'runs-as'
  | 'can-assume'
  | 'has-permission'
  | 'exposes'
  | 'routes-to'
  | 'peered-with'
  | 'encrypted-by'
  | 'logs-to'
  | 'built-from'
  | 'provisions'
  | 'depends-on'
  | 'affected-by'
  | 'calls'
  | 'guarded-by';
/**
 * Of has-permission.
 */
export type PermissionLevel = 'read' | 'write' | 'admin' | 'invoke' | 'list-keys';

/**
 * What planned code would change in what is live: findings and attack paths that come, go and change.
 */
export interface Change {
  schema: 'keelson.change/v1';
  /**
   * Live resources that the code declares.
   */
  declared: number;
  /**
   * Resources that are there only in code.
   */
  added: number;
  sources: Source[];
  summary: ChangeSummary;
  findings: FindingChanges;
  attack_paths: PathChanges;
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
export interface ChangeSummary {
  findings: ChangedFindings;
  attack_paths: ChangedPaths;
}
export interface ChangedFindings {
  new: RiskCounts;
  removed: RiskCounts;
  changed: number;
}
/**
 * Failed results by risk level.
 */
export interface RiskCounts {
  critical: number;
  high: number;
  medium: number;
  low: number;
}
export interface ChangedPaths {
  new: RiskCounts;
  removed: RiskCounts;
  changed: number;
}
export interface FindingChanges {
  /**
   * They fail now and did not before.
   */
  new: Result[];
  /**
   * They failed before, as they did, and do not now.
   */
  removed: Result[];
  /**
   * They fail before and after, with another risk level.
   */
  changed: ChangedFinding[];
}
/**
 * What one check says of one resource.
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
export interface ChangedFinding {
  before: Result;
  after: Result;
}
export interface PathChanges {
  new: AttackPath[];
  removed: AttackPath[];
  /**
   * Of another level.
   */
  changed: ChangedPath[];
}
/**
 * A way by which an attacker gets from an entry to a target, with what shows it at each step.
 */
export interface AttackPath {
  /**
   * The same path has the same one in every run: SHA-256 over the rule and the resources in order.
   */
  id: string;
  rule: string;
  title: string;
  narrative: string;
  entry_point: EntryPoint;
  risk: PathRisk;
  /**
   * From the entry to the target.
   *
   * @minItems 1
   */
  nodes: [PathNode, ...PathNode[]];
  /**
   * steps[i] leads from nodes[i] to nodes[i + 1].
   */
  steps: PathStep[];
  /**
   * Failed checks of the resources on the way.
   */
  findings: PathFinding[];
  techniques: Techniques;
  /**
   * When it was there first, as far as the baseline tells.
   */
  first_seen: string;
  /**
   * Compared with the baseline, where there is one.
   */
  baseline?: 'new' | 'unchanged';
}
export interface PathRisk {
  level: PathLevel;
  likelihood: Weighed;
  impact: Weighed;
}
/**
 * This interface was referenced by `AttackPath`'s JSON-Schema
 * via the `definition` "weighed".
 */
export interface Weighed {
  level: PathLevel;
  factors: string[];
}
/**
 * This interface was referenced by `AttackPath`'s JSON-Schema
 * via the `definition` "node".
 */
export interface PathNode {
  id: string;
  cloud?: string;
  type?: string;
  kind?: string;
  name: string;
  account?: string;
  region?: string;
  file?: string;
  line?: number;
  /**
   * Of those that hold.
   */
  insights: PathInsight[];
}
export interface PathInsight {
  id: string;
  title: string;
  /**
   * Without it there is no such path.
   */
  needed: boolean;
  /**
   * @minItems 1
   */
  reasons: [Reason, ...Reason[]];
}
/**
 * Why an insight holds.
 *
 * This interface was referenced by `AttackPath`'s JSON-Schema
 * via the `definition` "reason".
 */
export interface Reason {
  message: string;
  /**
   * Failed checks that show it: it is gone when one of them is mended.
   */
  findings?: string[];
  path?: string;
  value?: unknown;
}
/**
 * This interface was referenced by `AttackPath`'s JSON-Schema
 * via the `definition` "step".
 */
export interface PathStep {
  /**
   * What an attacker does here.
   */
  text: string;
  /**
   * @minItems 1
   */
  edges: [PathEdge, ...PathEdge[]];
  /**
   * Fingerprints of findings that take the step away when they are mended.
   */
  breaks?: string[];
}
export interface PathEdge {
  from: string;
  to: string;
  kind: RelationshipKind;
  level?: PermissionLevel;
  evidence?: string;
}
/**
 * This interface was referenced by `AttackPath`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface PathFinding {
  check: string;
  title?: string;
  resource: string;
  fingerprint: string;
  /**
   * alone: mending it cuts the path. together: others of the same insight must be mended too. no: it only makes the path easier.
   */
  cuts: 'alone' | 'together' | 'no';
}
export interface Techniques {
  /**
   * MITRE ATT&CK.
   *
   * @minItems 1
   */
  attack: [string, ...string[]];
  /**
   * MITRE ATLAS.
   *
   * @minItems 1
   */
  atlas: [string, ...string[]];
}
export interface ChangedPath {
  before: AttackPath;
  after: AttackPath;
}
