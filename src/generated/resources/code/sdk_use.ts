/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An AI package that source imports: one resource a package and repository.
 */
export interface CodeSdkUse {
  /**
   * OSV's name of the ecosystem.
   */
  ecosystem?: string;
  /**
   * Name as the ecosystem normalises it.
   */
  name?: string;
  /**
   * Package URL without a version.
   */
  purl?: string;
  /**
   * provider-sdk, orchestration, agents, vector-store, training, serving …
   */
  category?: string;
  /**
   * Provider whose service it calls.
   */
  provider?: string;
  /**
   * Modules that are imported.
   */
  modules?: string[];
  /**
   * How many files import it.
   */
  files?: number;
  /**
   * Where it is imported: file:line, at most 200.
   */
  locations?: string[];
  [k: string]: unknown | undefined;
}
