/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

export type ExampleStatus = 'fail' | 'unknown' | 'not_applicable';

/**
 * What a bundle says of itself, data.keelson.examples: units, by native resource type, and what its checks say of them. A host that loads the bundle asks its checks about them before it uses them.
 */
export interface BundleExamples {
  /**
   * @maxItems 1000
   */
  [k: string]: BundleExample[] | undefined;
}
export interface BundleExample {
  /**
   * Check and policy test that it is from.
   */
  name: string;
  /**
   * JSON text of what the checks get as input, so that its numbers stay exact.
   */
  unit: string;
  /**
   * What the checks of the type say of it, by id. Those that are not named pass.
   */
  outcomes: {
    [k: string]: ExampleStatus | undefined;
  };
}
