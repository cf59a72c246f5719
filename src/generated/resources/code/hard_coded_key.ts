/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A key of an AI service that stands in a file. Its value is not kept.
 */
export interface CodeHardCodedKey {
  /**
   * Form of the key: openai-project-key, google-api-key …
   */
  type?: string;
  /**
   * Whose key it is, where its form says so.
   */
  provider?: string;
  /**
   * First 12 hexadecimal digits of the digest of its value.
   */
  sha256?: string;
  /**
   * In characters.
   */
  length?: number;
  /**
   * Shannon entropy in bits a character, to one decimal.
   */
  entropy?: number;
  /**
   * Where it stands: file:line.
   */
  locations?: string[];
  [k: string]: unknown | undefined;
}
