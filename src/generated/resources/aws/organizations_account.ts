/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * The account, which stands for everything in it.
 */
export interface OrganizationsAccount {
  [k: string]: unknown | undefined;
}
