/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * policies/catalog/packages.yaml: packages that make software AI software.
 */
export interface PackageCatalog {
  /**
   * @minItems 1
   */
  packages: [CatalogPackage, ...CatalogPackage[]];
}
export interface CatalogPackage {
  /**
   * OSV's name of the ecosystem.
   */
  ecosystem: 'PyPI' | 'npm' | 'Maven' | 'NuGet' | 'Go' | 'crates.io';
  /**
   * Name in the ecosystem; of Maven group:artifact.
   */
  name: string;
  category:
    | 'provider-sdk'
    | 'orchestration'
    | 'agents'
    | 'vector-store'
    | 'training'
    | 'serving'
    | 'evaluation'
    | 'guardrails'
    | 'mcp'
    | 'ui'
    | 'data'
    | 'observability';
  /**
   * Whose service it calls, where it is one.
   */
  provider?: string;
  /**
   * What code imports, where it is not the ecosystem's default.
   */
  imports?: string[];
}
