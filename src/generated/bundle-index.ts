/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * bundles/index.json: the released bundles, oldest first. Releases are added, never changed.
 */
export interface BundleIndex {
  schema: 'keelson.bundles/v1';
  releases: BundleRelease[];
}
export interface BundleRelease {
  version: string;
  revision: string;
  /**
   * Version of the OPA that built it, and that rebuilds it.
   */
  opa: string;
  checks: number;
  wasm: BundleArtefact;
  rego: BundleArtefact;
}
/**
 * This interface was referenced by `BundleIndex`'s JSON-Schema
 * via the `definition` "artefact".
 */
export interface BundleArtefact {
  file: string;
  sha256: string;
}
