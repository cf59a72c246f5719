/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What runs a model server in Kubernetes: a Deployment, an InferenceService, a RayCluster …
 */
export interface KubernetesWorkload {
  /**
   * Kind of the object.
   */
  kind?: string;
  /**
   * Namespace, empty where the manifest leaves it out.
   */
  namespace?: string;
  /**
   * Servers that its containers run, as policies/catalog/model-servers.yaml names them.
   */
  servers?: string[];
  /**
   * Containers of its pods, those that run first among them.
   */
  containers?: {
    /**
     * Name.
     */
    name?: string;
    /**
     * Whether it runs before the others.
     */
    init?: boolean;
    /**
     * Image as the manifest names it.
     */
    image?: string;
    /**
     * Whether the image is named by its digest.
     */
    digestPinned?: boolean;
    /**
     * Server that it runs.
     */
    server?: string;
    /**
     * Model that it is told to serve.
     */
    model?: string;
    /**
     * Names of its arguments; never their values.
     */
    arguments?: string[];
    /**
     * Ports that it names.
     */
    ports?: number[];
    /**
     * Whether it is privileged; false where nothing is said.
     */
    privileged?: boolean;
    /**
     * Whether the manifest keeps it from running as root; false where the image decides.
     */
    runAsNonRoot?: boolean;
    /**
     * Whether its server is told to ask who is calling.
     */
    authentication?: boolean;
    /**
     * Whether its server is told to speak TLS.
     */
    tls?: boolean;
    /**
     * Whether its server is told to answer on routes for its development, profiling or control.
     */
    controlRoutes?: boolean;
    /**
     * Whether its server runs code that comes with a model.
     */
    trustRemoteCode?: boolean;
    /**
     * Names of its environment variables; never their values.
     */
    environment?: string[];
    /**
     * Keys of AI services that stand in the manifest.
     */
    literalKeys?: {
      /**
       * Environment variable.
       */
      name?: string;
      /**
       * Kind of key.
       */
      kind?: string;
      /**
       * Hash of the key.
       */
      sha256?: string;
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  }[];
  /**
   * Whether its pods are in the node's network; false where nothing is said.
   */
  hostNetwork?: boolean;
  /**
   * Whether its pods see the node's processes.
   */
  hostPID?: boolean;
  /**
   * Whether its pods share the node's memory.
   */
  hostIPC?: boolean;
  /**
   * Service account.
   */
  serviceAccountName?: string;
  /**
   * Whether its pods get a token of the service account.
   */
  automountServiceAccountToken?: boolean;
  /**
   * Ways that lead from outside of the cluster to it.
   */
  exposedBy?: {
    /**
     * Object that lets callers in.
     */
    by?: string;
    /**
     * LoadBalancer, NodePort, ExternalIP, HostPort, HostNetwork, or the kind of a route.
     */
    how?: string;
    /**
     * Whether what lets them in asks who is calling.
     */
    authenticated?: boolean;
    /**
     * Whether what lets them in speaks TLS with them.
     */
    tls?: boolean;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Network policies that select its pods.
   */
  networkPolicies?: string[];
  /**
   * Where models are read from.
   */
  storage?: string[];
  [k: string]: unknown | undefined;
}
