/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A dataset that an AI BOM names.
 */
export interface CodeDataset {
  /**
   * Name.
   */
  name?: string;
  /**
   * Version.
   */
  version?: string;
  /**
   * Licences, as they are said.
   */
  licences?: string[];
  /**
   * Classification: public, confidential …
   */
  classification?: string;
  /**
   * Sensitive data in it, as it is said.
   */
  sensitive_data?: string;
  /**
   * Where it comes from.
   */
  source?: string;
  [k: string]: unknown | undefined;
}
