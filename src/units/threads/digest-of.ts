import { createHash } from 'node:crypto';
import type { DocumentBytes } from '../document/bytes.ts';

/** The SHA-256 of a document, hex. */
export function digestOf(document: DocumentBytes): string {
  const digest = createHash('sha256');
  for (const { bytes } of document.pieces()) digest.update(bytes);
  return digest.digest('hex');
}
