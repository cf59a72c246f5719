/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * bundle.yaml in a folder of policies or data: how the bundle that is built from it lives beside others.
 */
export interface BundleSource {
  /**
   * What all packages and data of its policies are below, and nothing of another bundle is.
   */
  name: string;
}
