import type { Inventory } from '../../../generated/inventory.ts';
import { readInventory } from '../../../inventory/read.ts';
import type { Reach } from '../../access/actor.ts';
import { inventoryWithin } from './inventory-within.ts';
import { merged } from './merged.ts';

const most = 4;
const known = new Map<string, Promise<Inventory>>();

/** Documents as one, as far as somebody reaches. Those read last are kept: a file never changes. */
export async function documentsWithin(files: readonly string[], reach: Reach): Promise<Inventory> {
  const documents: Inventory[] = [];
  for (const file of files) documents.push(await documentIn(file));
  return inventoryWithin(merged(documents), reach);
}

function documentIn(file: string): Promise<Inventory> {
  const earlier = known.get(file);
  known.delete(file);
  const document = earlier ?? readInventory(file);
  document.catch(() => known.delete(file));
  known.set(file, document);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return document;
}
