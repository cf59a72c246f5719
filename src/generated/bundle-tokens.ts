/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * The tokens that a bundle service takes, by their digests: the file is no secret that opens anything.
 */
export interface BundleTokens {
  schema: 'keelson.tokens/v1';
  /**
   * @minItems 1
   */
  tokens: [BundleToken, ...BundleToken[]];
}
export interface BundleToken {
  name: string;
  /**
   * Of the token's text: printf %s TOKEN | sha256sum
   */
  sha256: string;
  /**
   * read: get bundles and report one's own status; status: see what all reported.
   *
   * @minItems 1
   */
  scopes: ['read' | 'status', ...('read' | 'status')[]];
}
