import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Inventory } from '../../../generated/inventory.ts';
import { readInventory } from '../../../inventory/read.ts';
import type { Artifact } from '../../../store/artifacts/artifact.ts';
import { readArtifact } from '../../../store/artifacts/read.ts';
import type { Queries } from '../../../store/database.ts';

/**
 * A document that was kept with a run.
 *
 * @param file where it is written to be read.
 */
export async function storedDocument(queries: Queries, artifact: Artifact, file: string): Promise<Inventory> {
  const text = await readArtifact(queries, artifact);
  if (!text) throw new Error('the document of the run has gone from the store');
  await pipeline(text, createWriteStream(file, { mode: 0o600 }));
  return readInventory(file);
}
