/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A service account that a model server runs as.
 */
export interface KubernetesServiceAccount {
  /**
   * Namespace.
   */
  namespace?: string;
  /**
   * Whether its pods get a token; true where nothing is said.
   */
  automountServiceAccountToken?: boolean;
  /**
   * Roles that are bound to it: ClusterRole/cluster-admin.
   */
  roles?: string[];
  /**
   * What it is in a cloud.
   */
  cloudIdentity?: {
    /**
     * aws, azure or gcp.
     */
    provider?: string;
    /**
     * Role, client id or service account.
     */
    name?: string;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
