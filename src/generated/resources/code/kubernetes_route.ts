/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What leads callers to the service of a model server: an Ingress, an HTTPRoute, a VirtualService …
 */
export interface KubernetesRoute {
  /**
   * Namespace.
   */
  namespace?: string;
  /**
   * Kind of the object.
   */
  kind?: string;
  [k: string]: unknown | undefined;
}
