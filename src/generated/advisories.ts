/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * This interface was referenced by `Advisories`'s JSON-Schema
 * via the `definition` "severity".
 */
export type AdvisorySeverity = 'critical' | 'high' | 'medium' | 'low' | 'none';

/**
 * Facts of advisories about packages, for matching offline: which versions are hit, which mend it, how bad it is. No texts.
 */
export interface Advisories {
  schema: 'keelson.advisories/v1';
  /**
   * What these data know of: when they were fetched, or the newest change among them.
   */
  as_of: string;
  /**
   * Where the facts are from, and under which licence.
   */
  databases: AdvisoryDatabase[];
  /**
   * What the data speak about: a package that is not named here may have advisories all the same.
   */
  ecosystems: AdvisedEcosystem[];
  /**
   * Day of the list of known exploited vulnerabilities that `kev` is from. Absent where none was read: nothing is known of exploitation then.
   */
  exploited_as_of?: string;
  advisories: Advisory[];
}
export interface AdvisoryDatabase {
  name: string;
  url: string;
  /**
   * SPDX expression, or unknown.
   */
  licence: string;
}
export interface AdvisedEcosystem {
  /**
   * OSV's name: PyPI, npm, Debian:12.
   */
  ecosystem: string;
  /**
   * Names as the ecosystem normalises them.
   */
  packages: string[];
}
/**
 * This interface was referenced by `Advisories`'s JSON-Schema
 * via the `definition` "advisory".
 */
export interface Advisory {
  /**
   * Of the database that it is from: PYSEC-…, GHSA-….
   */
  id: string;
  /**
   * Ids of the same vulnerability elsewhere.
   */
  aliases?: string[];
  published?: string;
  modified?: string;
  severity?: AdvisorySeverity;
  /**
   * CVSS base score.
   */
  score?: number;
  /**
   * CVSS vector that the score is of.
   */
  vector?: string;
  /**
   * Known to be exploited (CISA).
   */
  kev?: boolean;
  /**
   * Probability of exploitation within 30 days (EPSS).
   */
  epss?: number;
  affected: AffectedPackage[];
}
/**
 * This interface was referenced by `Advisories`'s JSON-Schema
 * via the `definition` "affected".
 */
export interface AffectedPackage {
  ecosystem: string;
  package: string;
  /**
   * Events of each range, as OSV has them: https://ossf.github.io/osv-schema/#affectedrangesevents-fields
   */
  ranges?: RangeEvent[][];
  /**
   * Versions that are hit beside those in the ranges.
   */
  versions?: string[];
}
/**
 * This interface was referenced by `Advisories`'s JSON-Schema
 * via the `definition` "event".
 */
export interface RangeEvent {
  introduced?: string;
  fixed?: string;
  last_affected?: string;
  limit?: string;
}
