/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A service that leads to a model server.
 */
export interface KubernetesService {
  /**
   * Namespace.
   */
  namespace?: string;
  /**
   * ClusterIP, NodePort, LoadBalancer or ExternalName.
   */
  type?: string;
  [k: string]: unknown | undefined;
}
