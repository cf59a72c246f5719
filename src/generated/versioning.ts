/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * This interface was referenced by `VersioningRules`'s JSON-Schema
 * via the `definition` "level".
 */
export type VersionLevel = 'major' | 'minor' | 'patch';

/**
 * policies/versioning.yaml: what a difference between two bundles asks of the version number.
 */
export interface VersioningRules {
  schema: 'keelson.versioning/v1';
  /**
   * The level that is raised instead while the first number is 0.
   */
  before_first: {
    major: VersionLevel;
    minor: VersionLevel;
    patch: VersionLevel;
  };
  changes: VersioningChanges;
}
export interface VersioningChanges {
  'format-changed': VersioningRule;
  'roots-changed': VersioningRule;
  'check-removed': VersioningRule;
  'check-renamed': VersioningRule;
  'type-removed': VersioningRule;
  'framework-removed': VersioningRule;
  'check-added': VersioningRule;
  'type-added': VersioningRule;
  'verdict-changed': VersioningRule;
  'verdict-unknown': VersioningRule;
  'evidence-changed': VersioningRule;
  'severity-raised': VersioningRule;
  'severity-lowered': VersioningRule;
  'risk-changed': VersioningRule;
  'data-changed': VersioningRule;
  'framework-added': VersioningRule;
  'controls-changed': VersioningRule;
  'text-changed': VersioningRule;
  'built-otherwise': VersioningRule;
}
/**
 * This interface was referenced by `VersioningRules`'s JSON-Schema
 * via the `definition` "rule".
 */
export interface VersioningRule {
  level: VersionLevel;
  /**
   * What it means for who uses the bundle.
   */
  because: string;
}
