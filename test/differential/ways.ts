import type { Inventory } from '../../src/generated/inventory.ts';
import { ordered } from '../../src/inventory/document.ts';
import type { Bundle } from '../../src/policy/bundle.ts';
import { judgements, type Judgements } from './judgements.ts';

/** One way to judge every unit of an inventory. */
export type Way = (inventory: Inventory, bundle: Bundle) => Promise<Judgements>;

const inBatchesOf =
  (batchUnits: number): Way =>
  (inventory, bundle) =>
    judgements(inventory, bundle, { limits: { batchUnits } });

/** All of them judge alike, byte for byte. The first is what the others are compared with. */
export const ways: Readonly<Record<string, Way>> = {
  'one by one': inBatchesOf(1),
  'in batches of 64': inBatchesOf(64),
  'in batches of 1024': inBatchesOf(1024),
};

/** The judgements of units, each in a line, sorted: what must be the same whichever way was taken. */
export function linesOf(found: Judgements): string[] {
  return [...found].map(([unit, byCheck]) => JSON.stringify([unit, ordered(byCheck)])).toSorted();
}
