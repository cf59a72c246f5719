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
