/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

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
 *
 * This interface was referenced by `Query`'s JSON-Schema
 * via the `definition` "condition".
 */
export type Condition = Scalar | [Scalar, ...Scalar[]] | Comparison;
/**
 * This interface was referenced by `Query`'s JSON-Schema
 * via the `definition` "scalar".
 */
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
 * Of has-permission.
 */
export type PermissionLevel = 'read' | 'write' | 'admin' | 'invoke' | 'list-keys';

/**
 * A question to the graph of a document: which resources there are, and how they are joined.
 */
export interface Query {
  title: string;
  /**
   * Why one asks, and what the answer means.
   */
  description?: string;
  find: Resources;
  /**
   * Edges that lead on from what is found, one after another.
   *
   * @maxItems 8
   */
  connected?:
    | []
    | [Connection]
    | [Connection, Connection]
    | [Connection, Connection, Connection]
    | [Connection, Connection, Connection, Connection]
    | [Connection, Connection, Connection, Connection, Connection]
    | [Connection, Connection, Connection, Connection, Connection, Connection]
    | [Connection, Connection, Connection, Connection, Connection, Connection, Connection]
    | [Connection, Connection, Connection, Connection, Connection, Connection, Connection, Connection];
  /**
   * What is found has none of these edges.
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
  /**
   * Columns: <name of resources>.<path>, as model.ai.publisher or found.properties.sku.name.
   *
   * @minItems 1
   * @maxItems 30
   */
  return?: [string, ...string[]];
}
/**
 * Which resources: all that is said must hold. A list means one of these.
 *
 * This interface was referenced by `Query`'s JSON-Schema
 * via the `definition` "resources".
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
 *
 * This interface was referenced by `Query`'s JSON-Schema
 * via the `definition` "comparison".
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
 * This interface was referenced by `Query`'s JSON-Schema
 * via the `definition` "connection".
 */
export interface Connection {
  by: RelationshipKind | [RelationshipKind, ...RelationshipKind[]];
  /**
   * Of has-permission: one of these.
   *
   * @minItems 1
   */
  level?: [PermissionLevel, ...PermissionLevel[]];
  /**
   * Along the edges (out, if not said), against them, or either way.
   */
  direction?: 'out' | 'in' | 'both';
  /**
   * How many edges at least and at most; null: as many as there are. One, if not said.
   *
   * @minItems 2
   * @maxItems 2
   */
  repeat?: [number | null, number | null];
  to?: Resources;
}
