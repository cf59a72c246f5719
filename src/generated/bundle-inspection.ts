/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * keelson bundle inspect --format json: what a bundle says it is and holds. Nothing of it is verified but the digests.
 */
export interface BundleInspection {
  schema: 'keelson.bundle-inspection/v1';
  /**
   * What the user wrote.
   */
  name: string;
  revision: string;
  /**
   * Of the contract between bundle and host; 0 where it says none.
   */
  format: number;
  /**
   * Version of the compiler.
   */
  opa: string;
  roots: string[];
  artefacts: InspectedArtefact[];
  checks: InspectedChecks;
  frameworks: InspectedFramework[];
  entrypoints: string[];
  builtins: InspectedBuiltins;
  /**
   * Units that the bundle can be tested by.
   */
  examples: number;
}
export interface InspectedArtefact {
  /**
   * wasm is what Keelson runs; rego what any OPA takes, and the source.
   */
  kind: 'wasm' | 'rego';
  /**
   * sha256:<hex> of the archive.
   */
  digest: string;
  bytes: number;
  unpacked_bytes: number;
  files: number;
  /**
   * Those in the archive, unverified.
   */
  signatures: InspectedSignature[];
}
export interface InspectedSignature {
  key?: string;
  algorithm?: string;
  scope?: string;
}
export interface InspectedChecks {
  total: number;
  by_severity: Counts;
  by_cloud: Counts1;
  by_type: Counts2;
}
export interface Counts {
  [k: string]: number | undefined;
}
export interface Counts1 {
  [k: string]: number | undefined;
}
export interface Counts2 {
  [k: string]: number | undefined;
}
export interface InspectedFramework {
  id: string;
  title: string;
  version: string;
  controls: number;
}
/**
 * Empty where there is no module.
 */
export interface InspectedBuiltins {
  /**
   * That the module calls of its host; those compiled into it are not among them.
   */
  imported: string[];
  /**
   * Those that Keelson does not give: it refuses the bundle.
   */
  refused: string[];
}
