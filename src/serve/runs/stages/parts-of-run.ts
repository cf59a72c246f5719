import type { CollectedParts } from '../../../collect/run.ts';
import type { Inventory } from '../../../generated/inventory.ts';
import { settledParts } from '../parts.ts';
import type { StageContext } from './context.ts';
import { storedDocument } from './stored-document.ts';

/** What was collected of each part of a run that was collected in parts; none where it was not. */
export async function partsOfRun({ database, taken: { run } }: StageContext): Promise<CollectedParts> {
  const parts = new Map<string, Inventory | string>();
  const settled = await settledParts(database, run);
  for (const { part, attempt, error, isDone } of settled) {
    const artifact = { run, kind: `document/${part}`, attempt } as const;
    parts.set(part, isDone ? await storedDocument(database, artifact) : (error ?? 'it was given up'));
  }
  return parts;
}
