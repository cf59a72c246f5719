import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Inventory } from '../../../generated/inventory.ts';
import { inventoryOfLines } from '../../../inventory/read.ts';
import type { Artifact } from '../../../store/artifacts/artifact.ts';
import { readArtifact, readArtifactLines } from '../../../store/artifacts/read.ts';
import type { Queries } from '../../../store/database.ts';

/** A document that was kept with a run. */
export async function storedDocument(queries: Queries, artifact: Artifact): Promise<Inventory> {
  const lines = await readArtifactLines(queries, artifact);
  return inventoryOfLines(insisted(lines), 'the document of the run');
}

/** Writes a document that was kept with a run to a file. */
export async function writeDocument(queries: Queries, artifact: Artifact, file: string): Promise<void> {
  const text = insisted(await readArtifact(queries, artifact));
  await pipeline(text, createWriteStream(file, { mode: 0o600 }));
}

function insisted<Kept>(kept: Kept | undefined): Kept {
  if (kept === undefined) throw new Error('the document of the run has gone from the store');
  return kept;
}
