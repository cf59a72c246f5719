/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A blob container.
 */
export interface StorageContainer {
  /**
   * None, Blob or Container.
   */
  publicAccess?: string;
  /**
   * Whether blobs cannot be changed for a time.
   */
  hasImmutabilityPolicy?: boolean;
  /**
   * Whether a legal hold is on.
   */
  hasLegalHold?: boolean;
  /**
   * Encryption scope.
   */
  defaultEncryptionScope?: string;
  [k: string]: unknown | undefined;
}
