import type { Answers, CollectedParts } from '../../../collect/run.ts';
import type { Inventory } from '../../../generated/inventory.ts';
import { settledParts } from '../parts.ts';
import type { StageContext } from './context.ts';
import { storedExchanges } from './stored-exchanges.ts';
import { storedDocument } from './stored-document.ts';

/** What was collected of each part of a run that was collected in parts; none where it was not. */
export async function partsOfRun({ database, taken: { run } }: StageContext): Promise<CollectedParts> {
  const parts = new Map<string, Inventory | Answers | string>();
  for (const { part, attempt, error, isDone } of await settledParts(database, run)) {
    if (!isDone) {
      parts.set(part, error ?? 'it was given up');
      continue;
    }
    const answers = await storedExchanges(database, { run, kind: `exchanges/${part}`, attempt });
    const artifact = { run, kind: `document/${part}`, attempt } as const;
    parts.set(part, answers ? { answers } : await storedDocument(database, artifact));
  }
  return parts;
}
