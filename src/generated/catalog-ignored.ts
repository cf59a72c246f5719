/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * policies/catalog/ignored.yaml: what scans of code leave out beside what .gitignore names.
 */
export interface IgnoredPaths {
  /**
   * Patterns in the syntax of .gitignore, from the root of the scan.
   */
  ignored: string[];
  /**
   * The same, for scans of source alone.
   */
  source: string[];
}
