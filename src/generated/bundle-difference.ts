/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * keelson bundle diff --format json: what is another in a new bundle, what that changes on an estate, and the version that it asks for.
 */
export interface BundleDifference {
  schema: 'keelson.bundle-difference/v1';
  old: ComparedBundle;
  new: ComparedBundle;
  /**
   * Whether the sources of both were there; where not, rules are the same only when the modules are.
   */
  rules_compared: boolean;
  checks: CheckDifferences;
  /**
   * Rules and data by which risk is computed that differ.
   */
  risk: string[];
  frameworks: FrameworkDifferences;
  /**
   * Paths below data that differ.
   */
  data: string[];
  /**
   * What differs of the bundle itself: format, compiler, roots.
   */
  bundle: ChangedField[];
  proposal: VersionProposal;
  estate?: EstateDifference;
}
/**
 * This interface was referenced by `BundleDifference`'s JSON-Schema
 * via the `definition` "version".
 */
export interface ComparedBundle {
  /**
   * What the user wrote.
   */
  name: string;
  revision: string;
  /**
   * sha256:<hex> of the archive.
   */
  digest: string;
  checks: number;
}
export interface CheckDifferences {
  added: NamedCheck[];
  removed: NamedCheck[];
  renamed: RenamedCheck[];
  changed: ChangedCheck[];
}
/**
 * This interface was referenced by `BundleDifference`'s JSON-Schema
 * via the `definition` "check".
 */
export interface NamedCheck {
  id: string;
  title: string;
  severity: string;
  types: string[];
}
export interface RenamedCheck {
  from: string;
  to: string;
}
/**
 * This interface was referenced by `BundleDifference`'s JSON-Schema
 * via the `definition` "changedCheck".
 */
export interface ChangedCheck {
  /**
   * In the new bundle.
   */
  id: string;
  title: string;
  /**
   * Rules and data that its verdict stands on and that differ.
   */
  verdict: string[];
  metadata: ChangedField[];
}
/**
 * A field that differs; what is absent was not there.
 *
 * This interface was referenced by `BundleDifference`'s JSON-Schema
 * via the `definition` "field".
 */
export interface ChangedField {
  field: string;
  before?: unknown;
  after?: unknown;
}
export interface FrameworkDifferences {
  added: string[];
  removed: string[];
  changed: ChangedFramework[];
}
export interface ChangedFramework {
  id: string;
  /**
   * Ids of the controls that were added, removed or are another; empty where the framework's own text alone is.
   */
  controls: string[];
}
export interface VersionProposal {
  level: 'none' | 'patch' | 'minor' | 'major';
  /**
   * The next version after the old one; absent where the old one has none.
   */
  version?: string;
  reasons: VersionReason[];
}
export interface VersionReason {
  /**
   * As policies/versioning.yaml names it.
   */
  change: string;
  level: 'patch' | 'minor' | 'major';
  because: string;
  subjects: string[];
}
/**
 * Findings that appear and vanish, and outcomes that are another, on one document. Null is an outcome of a check that is not in the bundle.
 *
 * This interface was referenced by `BundleDifference`'s JSON-Schema
 * via the `definition` "estate".
 */
export interface EstateDifference {
  /**
   * sha256:<hex> over its newline-delimited form.
   */
  document: string;
  resources: number;
  findings: EstateFindings;
  appeared: number;
  vanished: number;
  changed: number;
  checks: EstateCheck[];
}
export interface EstateFindings {
  before: number;
  after: number;
}
export interface EstateCheck {
  check: string;
  title: string;
  appeared: number;
  vanished: number;
  changed: number;
  /**
   * The first of them by kind of change and id; the counts are of all.
   */
  resources: EstateChange[];
}
export interface EstateChange {
  change: 'appeared' | 'vanished' | 'changed';
  id: string;
  before: EstateOutcome | null;
  after: EstateOutcome | null;
}
/**
 * This interface was referenced by `BundleDifference`'s JSON-Schema
 * via the `definition` "outcome".
 */
export interface EstateOutcome {
  status: 'pass' | 'fail' | 'unknown' | 'not_applicable' | 'error';
  severity: string;
  risk?: string;
}
