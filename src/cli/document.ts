import { KeelsonError } from '../errors.ts';
import type { Config } from '../generated/config.ts';
import type { Inventory } from '../generated/inventory.ts';
import { readInventory } from '../inventory/read.ts';
import type { CollectFlags } from './collect-document.ts';

export interface DocumentFlags extends CollectFlags {
  /** Document to read instead of collecting. */
  readonly inventory?: string;
}

/** The document that the flags ask for: read, replayed or collected live. */
export async function documentOf(
  flags: DocumentFlags,
  config: Config,
  signal: AbortSignal,
): Promise<Inventory> {
  if (flags.inventory !== undefined) {
    if (flags.paths && flags.paths.length > 0) {
      throw new KeelsonError('USAGE', 'either paths or --inventory say what to judge, not both');
    }
    return readInventory(flags.inventory);
  }
  // A document that was collected before needs none of what collecting stands on.
  const { collectDocument } = await import('./collect-document.ts');
  return collectDocument(flags, config, signal);
}
