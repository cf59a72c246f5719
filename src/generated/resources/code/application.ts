/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An application that an SBOM describes.
 */
export interface CodeApplication {
  /**
   * Name.
   */
  name?: string;
  /**
   * Version.
   */
  version?: string;
  /**
   * Package URL.
   */
  purl?: string;
  /**
   * Digest.
   */
  digest?: string;
  /**
   * Tags.
   */
  tags?: string[];
  /**
   * Labels.
   */
  labels?: {
    [k: string]: string | undefined;
  };
  /**
   * Layers.
   */
  layers?: string[];
  /**
   * Format of the SBOM that describes it.
   */
  described_by?: string;
  [k: string]: unknown | undefined;
}
