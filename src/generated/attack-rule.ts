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
 * How likely it is that somebody takes this way, before what is known of the resources is weighed.
 */
export type Likelihood = 'low' | 'medium' | 'high';
/**
 * How bad it is, before what is known of the target is weighed.
 */
export type Impact = 'low' | 'medium' | 'high' | 'critical';
export type ResourceKind =
  | 'ai-service'
  | 'ai-model'
  | 'ai-deployment'
  | 'ai-agent'
  | 'ai-guardrail'
  | 'ai-workspace'
  | 'ai-project'
  | 'ai-connection'
  | 'ai-endpoint'
  | 'ai-compute'
  | 'ai-settings'
  | 'ai-tool'
  | 'training-job'
  | 'dataset'
  | 'knowledge-base'
  | 'data-source'
  | 'vector-index'
  | 'storage'
  | 'database'
  | 'key'
  | 'secret-store'
  | 'secret'
  | 'identity'
  | 'role'
  | 'role-assignment'
  | 'network'
  | 'network-endpoint'
  | 'network-policy'
  | 'compute'
  | 'registry'
  | 'image'
  | 'repository'
  | 'package'
  | 'logging'
  | 'policy'
  | 'scope';
/**
 * A value, several of which one must be there, or a comparison.
 */
export type Condition = Scalar | [Scalar, ...Scalar[]] | Comparison;
export type Scalar = string | number | boolean | null;
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
 * Of has-permission: one of these.
 *
 * @minItems 1
 */
export type Level = [PermissionLevel, ...PermissionLevel[]];
/**
 * Of has-permission.
 */
export type PermissionLevel = 'read' | 'write' | 'admin' | 'invoke' | 'list-keys';
/**
 * How many edges at least and at most; null: as many as there are. One, if not said.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Repeat = [number | null, number | null];

/**
 * A way in which an attacker gets from an entry to a target: insights, and a pattern of edges between them. A file of policies/graph/paths, whose name is the id.
 */
export interface AttackRule {
  title: string;
  /**
   * What an attacker does, in plain words. {name} is the name of the resources that a connection calls so.
   */
  narrative: string;
  entry_point: EntryPoint;
  likelihood: Likelihood;
  impact: Impact;
  techniques: Techniques;
  find: Resources;
  /**
   * Edges that lead on from the entry, one after another, to the target. Without: the entry is the target.
   *
   * @maxItems 8
   */
  connected?:
    | []
    | [AttackStep]
    | [AttackStep, AttackStep]
    | [AttackStep, AttackStep, AttackStep]
    | [AttackStep, AttackStep, AttackStep, AttackStep]
    | [AttackStep, AttackStep, AttackStep, AttackStep, AttackStep]
    | [AttackStep, AttackStep, AttackStep, AttackStep, AttackStep, AttackStep]
    | [AttackStep, AttackStep, AttackStep, AttackStep, AttackStep, AttackStep, AttackStep]
    | [AttackStep, AttackStep, AttackStep, AttackStep, AttackStep, AttackStep, AttackStep, AttackStep];
  /**
   * The entry has none of these edges.
   *
   * @maxItems 8
   */
  without?:
    | []
    | [Connection]
    | [Connection, Connection]
    | [Connection, Connection, Connection]
    | [Connection, Connection, Connection, Connection]
    | [Connection, Connection, Connection, Connection, Connection]
    | [Connection, Connection, Connection, Connection, Connection, Connection]
    | [Connection, Connection, Connection, Connection, Connection, Connection, Connection]
    | [Connection, Connection, Connection, Connection, Connection, Connection, Connection, Connection];
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
/**
 * The entry.
 */
export interface Resources {
  kind?: ResourceKind | [ResourceKind, ...ResourceKind[]];
  /**
   * Native types.
   */
  type?: string | [string, ...string[]];
  /**
   * Conditions by path: properties.a.b, properties.list[].x, tags.environment, ai.lifecycle, region.
   */
  where?: {
    [k: string]: Condition | undefined;
  };
  /**
   * Insights that all hold: exposed-to-internet, used-for-grounding, ….
   */
  has?: string[];
  /**
   * Insights of which one holds.
   */
  has_one?: string[];
  /**
   * Insights of which none holds.
   */
  lacks?: string[];
  /**
   * What columns call them.
   */
  as?: string;
}
/**
 * All that is said must hold. Of a list one item must fit; not: none may.
 */
export interface Comparison {
  exists?: boolean;
  not?: Scalar | [Scalar, ...Scalar[]];
  /**
   * Part of a text, in any case.
   */
  contains?: string;
  above?: number;
  below?: number;
  /**
   * A date, or today.
   */
  before?: string;
}
/**
 * This interface was referenced by `AttackRule`'s JSON-Schema
 * via the `definition` "attackStep".
 */
export interface AttackStep {
  by: RelationshipKind | [RelationshipKind, ...RelationshipKind[]];
  level?: Level;
  /**
   * Along the edges (out, if not said), against them, or either way.
   */
  direction?: 'out' | 'in' | 'both';
  repeat?: Repeat;
  to?: Resources1;
  /**
   * Checks: where one of these ends of the edges fails it, mending that takes the edges away.
   *
   * Items: Stable for ever: <cloud>-<service>-<what is wrong or right>.
   */
  breaks?: string[];
}
/**
 * Which resources: all that is said must hold. A list means one of these.
 */
export interface Resources1 {
  kind?: ResourceKind | [ResourceKind, ...ResourceKind[]];
  /**
   * Native types.
   */
  type?: string | [string, ...string[]];
  /**
   * Conditions by path: properties.a.b, properties.list[].x, tags.environment, ai.lifecycle, region.
   */
  where?: {
    [k: string]: Condition | undefined;
  };
  /**
   * Insights that all hold: exposed-to-internet, used-for-grounding, ….
   */
  has?: string[];
  /**
   * Insights of which one holds.
   */
  has_one?: string[];
  /**
   * Insights of which none holds.
   */
  lacks?: string[];
  /**
   * What columns call them.
   */
  as?: string;
}
export interface Connection {
  by: RelationshipKind | [RelationshipKind, ...RelationshipKind[]];
  level?: Level;
  /**
   * Along the edges (out, if not said), against them, or either way.
   */
  direction?: 'out' | 'in' | 'both';
  repeat?: Repeat;
  to?: Resources1;
}
