/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An AI package that code or an image depends on.
 */
export interface CodePackage {
  /**
   * OSV's name of the ecosystem: PyPI, npm, Maven …
   */
  ecosystem?: string;
  /**
   * Name as the ecosystem normalises it.
   */
  name?: string;
  /**
   * Package URL.
   */
  purl?: string;
  /**
   * Exact version; unknown where code names a range or nothing.
   */
  version?: string;
  /**
   * Range as code spells it, where no lock file says the version.
   */
  range?: string;
  /**
   * One version is named: by a lock file, by code that names it exactly, by an image or an SBOM.
   */
  locked?: boolean;
  /**
   * Named by the project itself, not by a dependency.
   */
  direct?: boolean;
  /**
   * dev, test, build, the name of an extra …
   */
  group?: string;
  /**
   * provider-sdk, orchestration, agents, vector-store, training, serving …
   */
  category?: string;
  /**
   * Provider whose service it calls.
   */
  provider?: string;
  /**
   * Digest of the image layer that it is in.
   */
  layer?: string;
  /**
   * Where it is in the image.
   */
  path?: string;
  /**
   * What is known against this version, worst first. Unknown where the data do not speak about the package or there is no exact version.
   */
  advisories?: {
    /**
     * CVE where there is one.
     */
    id?: string;
    /**
     * What other databases call it.
     */
    aliases?: string[];
    /**
     * critical, high, medium, low or none; absent where nobody has rated it.
     */
    severity?: string;
    /**
     * CVSS base score, 0 to 10.
     */
    score?: number;
    /**
     * CVSS vector that the score is of.
     */
    vector?: string;
    /**
     * First version above the installed one that mends it; absent where there is none.
     */
    fixed?: string;
    /**
     * When it was published.
     */
    published?: string;
    /**
     * Known to be exploited (CISA).
     */
    kev?: boolean;
    /**
     * Probability of exploitation within 30 days (EPSS), 0 to 1.
     */
    epss?: number;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Ids of those advisories whose vulnerability is known to be exploited. Unknown where no list of those was read.
   */
  known_exploited?: string[];
  [k: string]: unknown | undefined;
}
