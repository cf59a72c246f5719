/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * policies/catalog/linking.yaml: the tags by which live resources name the code that made them.
 */
export interface Linking {
  /**
   * Tags whose value is the same in code and cloud, and nowhere else.
   */
  trace_tags: string[];
  /**
   * Tags of live resources that name a repository.
   */
  repository_tags: string[];
  /**
   * Tags of live resources that hold the address they have in code.
   */
  logical_id_tags: string[];
  /**
   * Labels of images that name the repository they were built from.
   */
  image_source_labels: string[];
}
