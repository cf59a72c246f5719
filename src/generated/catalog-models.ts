/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * policies/catalog/models.yaml: families of models and the ids that belong to them.
 */
export interface ModelCatalog {
  /**
   * What stands before an id, and who serves the model then.
   *
   * @minItems 1
   */
  prefixes: [ModelPrefix, ...ModelPrefix[]];
  /**
   * Regions of inference profiles.
   */
  bedrock_regions: string[];
  /**
   * @minItems 1
   */
  families: [ModelFamily, ...ModelFamily[]];
}
export interface ModelPrefix {
  prefix: string;
  provider: string;
}
export interface ModelFamily {
  family: string;
  /**
   * Who serves it under these ids.
   */
  provider: string;
  /**
   * Who made it, where it is another.
   */
  publisher?: string;
  /**
   * @minItems 1
   */
  ids: [string, ...string[]];
}
