import type { CloudId } from '../../../collect/cloud.ts';
import type { CloudParts } from '../../../collect/run.ts';
import type { Inventory } from '../../../generated/inventory.ts';
import { settledParts } from '../parts.ts';
import type { StageContext } from './context.ts';
import { storedDocument } from './stored-document.ts';

/** What was collected of each cloud of a run that was collected in parts; none where it was not. */
export async function partsOfRun({ database, taken: { run } }: StageContext): Promise<CloudParts> {
  const parts = new Map<CloudId, Inventory | string>();
  const settled = await settledParts(database, run);
  for (const { cloud, attempt, error, isDone } of settled) {
    const artifact = { run, kind: `document/${cloud}`, attempt } as const;
    parts.set(cloud, isDone ? await storedDocument(database, artifact) : (error ?? 'it was given up'));
  }
  return parts;
}
