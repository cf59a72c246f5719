/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What Keelson reads of an image manifest of the OCI image specification 1.1; registries may say more.
 */
export interface OciManifest {
  schemaVersion: 2;
  mediaType?: string;
  artifactType?: string;
  config: OciDescriptor;
  /**
   * @maxItems 1000
   */
  layers: OciDescriptor[];
  subject?: OciDescriptor;
  annotations?: OciAnnotations;
}
/**
 * This interface was referenced by `OciManifest`'s JSON-Schema
 * via the `definition` "descriptor".
 */
export interface OciDescriptor {
  mediaType: string;
  digest: string;
  size: number;
  artifactType?: string;
  annotations?: OciAnnotations;
}
/**
 * This interface was referenced by `OciManifest`'s JSON-Schema
 * via the `definition` "annotations".
 */
export interface OciAnnotations {
  [k: string]: string | undefined;
}
/**
 * An image index: a list of manifests, and the answer of the referrers API.
 *
 * This interface was referenced by `OciManifest`'s JSON-Schema
 * via the `definition` "index".
 */
export interface OciIndex {
  schemaVersion: 2;
  mediaType?: string;
  /**
   * @maxItems 1000
   */
  manifests: OciDescriptor[];
  annotations?: OciAnnotations;
}
