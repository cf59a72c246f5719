/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Names that count wherever they are set, and name=value.
 *
 * This interface was referenced by `ModelServers`'s JSON-Schema
 * via the `definition` "settings".
 */
export type Settings = string[];

/**
 * policies/catalog/model-servers.yaml: how model servers are known in Kubernetes manifests.
 */
export interface ModelServers {
  /**
   * Kinds that run pods.
   */
  kinds: WorkloadKind[];
  /**
   * Software that serves models, or stands before or beside one.
   */
  servers: ModelServer[];
  /**
   * Environment variables that hold keys of AI services, with the kind of key.
   */
  key_variables: {
    [k: string]: string | undefined;
  };
  internal_load_balancers: Settings;
  internal_routes: Settings;
  authenticating_routes: Settings;
  tls_services: Settings;
  tls_routes: Settings;
}
/**
 * This interface was referenced by `ModelServers`'s JSON-Schema
 * via the `definition` "kind".
 */
export interface WorkloadKind {
  /**
   * API group, empty for the core's.
   */
  group: string;
  kind: string;
  /**
   * Paths to pod specs.
   */
  pods?: string[];
  /**
   * Paths to single containers.
   */
  containers?: string[];
  /**
   * Id of the server that the kind stands for.
   */
  server?: string;
  /**
   * Label that keeps its controller from publishing it.
   */
  exposed_unless?: string;
}
/**
 * This interface was referenced by `ModelServers`'s JSON-Schema
 * via the `definition` "server".
 */
export interface ModelServer {
  id: string;
  title: string;
  /**
   * Ends of image names without tag; * stands for anything.
   */
  images?: string[];
  /**
   * Programs and modules that are run.
   */
  commands?: string[];
  models?: ModelWords;
  authentication: ServerAuthentication;
  remote_code?: Settings;
  tls?: Settings;
  control_routes?: Settings;
}
/**
 * Where the command says which model is served.
 */
export interface ModelWords {
  arguments?: string[];
  environment?: string[];
  /**
   * Word that the model follows.
   */
  after?: string;
}
export interface ServerAuthentication {
  by_default?: boolean;
  on?: Settings;
  off?: Settings;
  on_annotations?: Settings;
  files?: Settings;
}
