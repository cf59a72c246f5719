/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A repository, or a folder that is none, whose code was scanned.
 */
export interface Repository {
  /**
   * Address of the remote named origin, without scheme and user: github.com/acme/app.
   */
  remote?: string;
}
