/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * policies/catalog/keys.yaml: forms of keys of AI services.
 */
export interface KeyCatalog {
  /**
   * What keys of documentation have in them, in any case.
   */
  placeholders: string[];
  /**
   * @minItems 1
   */
  keys: [KeyForm, ...KeyForm[]];
}
export interface KeyForm {
  name: string;
  provider: string;
  /**
   * A text that every key of the form has.
   */
  marker?: string;
  /**
   * Literals, classes of characters and counts, so that looking for it is linear.
   */
  pattern: string;
  /**
   * Lower-case words of which one stands before the key in its line.
   *
   * @minItems 1
   */
  context?: [string, ...string[]];
  /**
   * In bits a character.
   */
  min_entropy: number;
}
