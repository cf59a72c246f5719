/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * What is kept of the last bundle from a place that was good, beside its archive.
 */
export interface LastGood {
  schema: 'keelson.last-good/v1';
  /**
   * The place it came from, without passwords.
   */
  source: string;
  /**
   * SHA-256 of the archive.
   */
  digest: string;
  revision: string;
  /**
   * What the place calls this state of it.
   */
  tag?: string;
  activated_at: string;
  /**
   * Signatures that lay beside it; bytes are base64.
   */
  attached?: KeptSignature[];
}
export interface KeptSignature {
  kind: 'sigstore-bundle' | 'simple-signing';
  subject: string;
  text?: string;
  payload?: string;
  signature?: string;
  certificate?: string;
}
