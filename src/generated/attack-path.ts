/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

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
