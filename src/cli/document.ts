import { collect } from '../collect/run.ts';
import { readManifest, writeManifest } from '../collect/manifest.ts';
import { replayFrom } from '../collect/transport/replay.ts';
import type { Config } from '../generated/config.ts';
import type { Inventory } from '../generated/inventory.ts';
import { readInventory } from '../inventory/read.ts';
import { statusLine } from './progress.ts';
import { scopeOf, type ScopeFlags } from './scope-options.ts';

export interface DocumentFlags extends ScopeFlags {
  /** Document to read instead of collecting. */
  readonly inventory?: string;
  readonly capture?: string;
}

/** The document that the flags ask for: read, replayed or collected live. */
export async function documentOf(
  flags: DocumentFlags,
  config: Config,
  signal: AbortSignal,
): Promise<Inventory> {
  if (flags.inventory !== undefined) {
    return readInventory(flags.inventory);
  }
  const status = statusLine();
  const progress = ({
    cloud,
    collector,
    resources,
  }: {
    cloud: string;
    collector: string;
    resources: number;
  }) => status.show(`${cloud}: ${collector} … ${resources} resources so far`);
  try {
    if (flags.replay !== undefined) {
      const { scope, captured_at: collectedAt } = await readManifest(flags.replay);
      return await collect({ scope, signal, collectedAt, replay: await replayFrom(flags.replay), progress });
    }
    const scope = scopeOf(flags, config);
    const collectedAt = new Date().toISOString();
    if (flags.capture !== undefined) {
      await writeManifest(flags.capture, scope, collectedAt);
    }
    return await collect({
      scope,
      signal,
      collectedAt,
      progress,
      ...(flags.capture !== undefined && { capture: flags.capture }),
    });
  } finally {
    status.clear();
  }
}
