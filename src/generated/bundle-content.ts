/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Ids this check had before.
 */
export type Aliases = string[];
/**
 * Native resource types it judges.
 *
 * @minItems 1
 */
export type Types = [string, ...string[]];
export type Severity = 'critical' | 'high' | 'medium' | 'low';
export type RiskArea =
  'identity' | 'network' | 'data' | 'dependencies' | 'monitoring' | 'model-safety' | 'governance';
/**
 * Paths whose values the finding shows and without which the outcome is unknown: properties.a.b, properties.list[].field, related.logs-to, related_from.routes-to.
 *
 * @minItems 1
 */
export type Evidence = [string, ...string[]];
/**
 * This interface was referenced by `BundleContent`'s JSON-Schema
 * via the `definition` "strings".
 */
export type Strings = string[];
/**
 * This interface was referenced by `BundleContent`'s JSON-Schema
 * via the `definition` "paths".
 */
export type Paths = Strings[];
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
 * What a bundle of policies tells its host: its manifest, and the part of its data that is named keelson. Bundles of other versions may tell more.
 */
export interface BundleContent {
  manifest: {
    revision: string;
    /**
     * @maxItems 10000
     */
    roots?: string[];
    metadata: {
      keelson: {
        name?: string;
      };
    };
  };
  keelson: {
    /**
     * @maxItems 100000
     */
    checks: {
      /**
       * Stable for ever: <cloud>-<service>-<what is wrong or right>.
       */
      id: string;
      aliases?: Aliases;
      deprecated?: Deprecation;
      types: Types;
      severity: Severity;
      risk_area: RiskArea;
      evidence: Evidence;
      remediation: Remediation;
      title: string;
      description: string;
      file: string;
      equivalents: Strings;
      threats: Strings;
      controls: Strings;
      references: Strings;
    }[];
    entrypoints: {
      [k: string]: string | undefined;
    };
    frameworks: {
      [k: string]: Framework | undefined;
    };
    shapes?: {
      [k: string]: Shape | undefined;
    };
    volatile?: Strings;
    insights?: {
      entrypoint: string;
      fields: Paths;
      /**
       * @maxItems 1000
       */
      list: {
        /**
         * What queries, attack paths and reports call it.
         */
        id: string;
        title: string;
        description: string;
      }[];
    };
    paths?: {
      [k: string]: AttackRule | undefined;
    };
    queries?: {
      [k: string]: Query | undefined;
    };
  };
}
/**
 * Why this check is not asked any more, unless it is named. Its id stays taken.
 */
export interface Deprecation {
  /**
   * Version of the policies.
   */
  since: string;
  reason: string;
  /**
   * Id of the check that asks it now.
   */
  replaced_by?: string;
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
 * policies/frameworks/<id>.yaml: the controls of a framework and the checks that answer them.
 */
export interface Framework {
  title: string;
  version: string;
  publisher?: string;
  url?: string;
  /**
   * @minItems 1
   */
  controls: [Control, ...Control[]];
}
export interface Control {
  id: string;
  /**
   * In our own words.
   */
  title: string;
  /**
   * Ids of the checks that answer it.
   */
  checks: string[];
  /**
   * What configuration cannot show: the question to attest.
   */
  manual?: string;
  /**
   * Who says that the checks answer the control: a peer, a crosswalk of the standard's, or ours for all of them.
   */
  source?: string;
  reasoned?: Reasoned;
}
/**
 * Those of the checks that are here by our reasoning and not by the source.
 */
export interface Reasoned {
  /**
   * @minItems 1
   */
  checks: [string, ...string[]];
  because: string;
}
/**
 * This interface was referenced by `BundleContent`'s JSON-Schema
 * via the `definition` "shape".
 */
export interface Shape {
  fields: Paths;
  related: Edges;
  related_from: Edges;
}
/**
 * This interface was referenced by `BundleContent`'s JSON-Schema
 * via the `definition` "edges".
 */
export interface Edges {
  [k: string]: Paths | undefined;
}
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
 *
 * This interface was referenced by `Query`'s JSON-Schema
 * via the `definition` "resources".
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
/**
 * This interface was referenced by `Query`'s JSON-Schema
 * via the `definition` "connection".
 */
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
/**
 * A question to the graph of a document: which resources there are, and how they are joined.
 */
export interface Query {
  title: string;
  /**
   * Why one asks, and what the answer means.
   */
  description?: string;
  find: Resources1;
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
