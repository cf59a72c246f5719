/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * An API key, without its string.
 */
export interface ApikeysKey {
  /**
   * Display name.
   */
  displayName?: string;
  /**
   * Service account that it stands for.
   */
  serviceAccountEmail?: string;
  /**
   * What it is good for.
   */
  restrictions?: {
    /**
     * APIs that it calls; absent: all.
     */
    apiTargets?: {
      /**
       * API.
       */
      service?: string;
      /**
       * Methods.
       */
      methods?: string[];
      [k: string]: unknown | undefined;
    }[];
    /**
     * Websites.
     */
    browserKeyRestrictions?: {
      /**
       * Referrers.
       */
      allowedReferrers?: string[];
      [k: string]: unknown | undefined;
    };
    /**
     * Servers.
     */
    serverKeyRestrictions?: {
      /**
       * Addresses.
       */
      allowedIps?: string[];
      [k: string]: unknown | undefined;
    };
    /**
     * Android applications.
     */
    androidKeyRestrictions?: {
      [k: string]: unknown | undefined;
    };
    /**
     * iOS applications.
     */
    iosKeyRestrictions?: {
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
