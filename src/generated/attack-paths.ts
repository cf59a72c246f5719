/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Paths of this level and above are cut by the first fixes of the plan.
 */
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
 * The attack paths through a document, and what to mend first: the part of a report that keelson paths and keelson plan write.
 */
export interface AttackPaths {
  schema: 'keelson.attack-paths/v1';
  summary: Summary;
  attack_paths: AttackPath[];
  fix_plan: Fix[];
  assumed?: Assumed;
}
export interface Summary {
  status: StatusCounts;
  risk: RiskCounts;
  baseline?: BaselineCounts;
  sources: SourceCounts;
  attack_paths?: AttackPathCounts;
}
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
 * Absent where attack paths were not searched; a notice says why.
 */
export interface AttackPathCounts {
  risk: RiskCounts;
  /**
   * How many rules were asked.
   */
  rules: number;
  /**
   * Pairs of entry and target between which there are more ways of the same length than are shown.
   */
  cut: number;
  /**
   * Where there may be paths: what decides could not be read.
   */
  undecided: UndecidedEntry[];
  /**
   * Resources that several paths lead through, most first.
   */
  choke_points: ChokePoint[];
  plan: PlanCounts;
}
export interface UndecidedEntry {
  rule: string;
  resource: string;
}
export interface ChokePoint {
  id: string;
  name: string;
  type?: string;
  paths: number;
}
export interface PlanCounts {
  level: RiskLevel;
  /**
   * How many these are.
   */
  fixes: number;
  /**
   * How many there must be at least: as many, where it is certain that no choice is smaller.
   */
  least: number;
  /**
   * Paths of that level and above.
   */
  paths: number;
  /**
   * Ids of paths that no recommendation cuts.
   */
  unbreakable: string[];
  /**
   * Paths of that level, but for unbreakable ones, that were found when everything was searched again with the fixes made.
   */
  left: number;
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
export interface Fix {
  check: string;
  title: string;
  resource: string;
  fingerprint: string;
  /**
   * One of the fewest that cut the worst paths.
   */
  needed: boolean;
  /**
   * Paths that it is one of the ways to cut.
   */
  paths: number;
  /**
   * Paths that are gone when it is made after those before it.
   */
  cuts: number;
  /**
   * What those weigh, in points of the bundle's risk model, and its own finding.
   */
  risk_removed: number;
}
/**
 * What there is when some findings are mended.
 */
export interface Assumed {
  fixes: AssumedFix[];
  /**
   * Ids of paths that are there no more.
   */
  gone: string[];
  /**
   * Those that are left, and those that show only now.
   */
  attack_paths: AttackPath[];
}
export interface AssumedFix {
  check: string;
  resource: string;
  fingerprint: string;
}
