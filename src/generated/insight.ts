/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * The custom block of an insight's METADATA annotation.
 */
export interface InsightMetadata {
  /**
   * What queries, attack paths and reports call it.
   */
  id: string;
}
