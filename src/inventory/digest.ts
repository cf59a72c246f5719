import { createHash } from 'node:crypto';
import type { Inventory } from '../generated/inventory.ts';
import { linesOf } from './lines.ts';

/** SHA-256 of a document in lines, hex: by this reports name what they are about. */
export function digestOf(document: Inventory): string {
  const digest = createHash('sha256');
  for (const line of linesOf(document)) digest.update(`${line}\n`);
  return digest.digest('hex');
}
