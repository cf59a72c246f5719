/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

export type Severity = 'critical' | 'high' | 'medium' | 'low';
export type RiskArea =
  'identity' | 'network' | 'data' | 'dependencies' | 'monitoring' | 'model-safety' | 'governance';

/**
 * The custom block of a check's METADATA annotation. It is the only source of what is said about the check.
 */
export interface CheckMetadata {
  /**
   * Stable for ever: <cloud>-<service>-<what is wrong or right>.
   */
  id: string;
  /**
   * Ids this check had before.
   */
  aliases?: string[];
  deprecated?: Deprecation;
  /**
   * Native resource types it judges.
   *
   * @minItems 1
   */
  types: [string, ...string[]];
  severity: Severity;
  risk_area: RiskArea;
  /**
   * Paths whose values the finding shows and without which the outcome is unknown: properties.a.b, properties.list[].field, related.logs-to, related_from.routes-to.
   *
   * @minItems 1
   */
  evidence: [string, ...string[]];
  /**
   * Outgoing edge kinds whose targets the check reads in input.related.
   */
  related?: string[];
  /**
   * Incoming edge kinds whose origins the check reads in input.related_from.
   */
  related_from?: string[];
  /**
   * What policy lint may find in this check, and why that is right here.
   */
  lint?: {
    /**
     * Ids of lint rules.
     *
     * @minItems 1
     */
    allow: [string, ...string[]];
    reason: string;
  };
  remediation: Remediation;
  /**
   * Ids of the same check elsewhere, <tool>:<id>.
   */
  equivalents: string[];
  /**
   * owasp-llm:…, owasp-agentic:…, atlas:….
   */
  threats: string[];
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
