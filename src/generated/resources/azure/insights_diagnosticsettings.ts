/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * Which logs and metrics of a resource go where.
 */
export interface DiagnosticSettings {
  /**
   * Log Analytics workspace.
   */
  workspaceId?: string;
  /**
   * Storage account.
   */
  storageAccountId?: string;
  /**
   * Event hub.
   */
  eventHubAuthorizationRuleId?: string;
  /**
   * Event hub's name.
   */
  eventHubName?: string;
  /**
   * Partner solution.
   */
  marketplacePartnerId?: string;
  /**
   * Log categories.
   *
   * Items: A category or group of them.
   */
  logs?: {
    /**
     * Category.
     */
    category?: string;
    /**
     * Group: allLogs or audit.
     */
    categoryGroup?: string;
    /**
     * Whether it is sent.
     */
    enabled?: boolean;
    [k: string]: unknown | undefined;
  }[];
  /**
   * Metric categories.
   *
   * Items: A category.
   */
  metrics?: {
    /**
     * Category.
     */
    category?: string;
    /**
     * Whether it is sent.
     */
    enabled?: boolean;
    [k: string]: unknown | undefined;
  }[];
  [k: string]: unknown | undefined;
}
