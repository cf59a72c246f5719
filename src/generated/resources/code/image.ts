/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A container image in an archive or a layout, or one that an SBOM describes.
 */
export interface CodeImage {
  /**
   * Reference or path that it is known by.
   */
  name?: string;
  /**
   * Version, where an SBOM says one.
   */
  version?: string;
  /**
   * Digest of its manifest; of an archive without manifests, of its configuration.
   */
  digest?: string;
  /**
   * Package URL, where an SBOM says one.
   */
  purl?: string;
  /**
   * References that it is tagged with.
   */
  tags?: string[];
  /**
   * Labels of its configuration.
   */
  labels?: {
    [k: string]: string | undefined;
  };
  /**
   * amd64, arm64 …
   */
  architecture?: string;
  /**
   * linux, windows.
   */
  os?: string;
  /**
   * What its os-release says: debian 12.
   */
  distribution?: string;
  /**
   * User that it runs as; empty is root.
   */
  user?: string;
  /**
   * What it runs: entry point and command.
   */
  entrypoint?: string[];
  /**
   * Names of its environment variables; never their values.
   */
  environment?: string[];
  /**
   * Ports that it exposes: 8000/tcp.
   */
  ports?: string[];
  /**
   * Digests of its layers, lowest first.
   */
  layers?: string[];
  /**
   * Image that it is built on, where it says so.
   */
  base_name?: string;
  /**
   * Digest of that image.
   */
  base_digest?: string;
  /**
   * Repository that it was built from, by its label.
   */
  source_repository?: string;
  /**
   * Revision of that repository, by its label.
   */
  revision?: string;
  /**
   * How many packages were found in it.
   */
  packages?: number;
  /**
   * Format of the SBOM that describes it.
   */
  described_by?: string;
  [k: string]: unknown | undefined;
}
