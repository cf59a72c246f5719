/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A Cloud Run service, as version 2 of its API spells it, with the IAM policy set on it.
 */
export interface RunService {
  /**
   * INGRESS_TRAFFIC_ALL, INGRESS_TRAFFIC_INTERNAL_ONLY or INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER.
   */
  ingress?: string;
  /**
   * Whether everyone may call it, whatever its policy says.
   */
  invokerIamDisabled?: boolean;
  /**
   * Whether Identity-Aware Proxy stands before it.
   */
  iapEnabled?: boolean;
  /**
   * Address.
   */
  uri?: string;
  /**
   * Whether it does not answer at the address that Google gave it.
   */
  defaultUriDisabled?: boolean;
  /**
   * What runs.
   */
  template?: {
    /**
     * Account that it runs as.
     */
    serviceAccount?: string;
    /**
     * Containers.
     */
    containers?: {
      /**
       * Name.
       */
      name?: string;
      /**
       * Image.
       */
      image?: string;
      /**
       * Names of variables.
       */
      env?: {
        /**
         * Name.
         */
        name?: string;
        [k: string]: unknown | undefined;
      }[];
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  /**
   * The IAM policy set on the resource itself.
   */
  iamPolicy?: {
    /**
     * Who has which role.
     */
    bindings?: {
      /**
       * Role.
       */
      role?: string;
      /**
       * Principals: user:, group:, serviceAccount:, domain:, allUsers, allAuthenticatedUsers.
       */
      members?: string[];
      /**
       * Condition under which the binding holds.
       */
      condition?: {
        /**
         * Name.
         */
        title?: string;
        /**
         * CEL expression.
         */
        expression?: string;
        [k: string]: unknown | undefined;
      };
      [k: string]: unknown | undefined;
    }[];
    /**
     * Whose data access is logged.
     */
    auditConfigs?: {
      /**
       * API, or allServices.
       */
      service?: string;
      /**
       * Kinds of access.
       */
      auditLogConfigs?: {
        /**
         * ADMIN_READ, DATA_READ or DATA_WRITE.
         */
        logType?: string;
        /**
         * Principals that are not logged.
         */
        exemptedMembers?: string[];
        [k: string]: unknown | undefined;
      }[];
      [k: string]: unknown | undefined;
    }[];
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
