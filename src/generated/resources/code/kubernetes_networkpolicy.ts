/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A network policy that selects the pods of a model server.
 */
export interface KubernetesNetworkPolicy {
  /**
   * Namespace.
   */
  namespace?: string;
  /**
   * Ingress, Egress.
   */
  policyTypes?: string[];
  [k: string]: unknown | undefined;
}
