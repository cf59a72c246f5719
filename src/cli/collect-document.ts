import { collected } from '../collect/collected.ts';
import type { Config } from '../generated/config.ts';
import type { Inventory } from '../generated/inventory.ts';
import { statusLine } from './progress.ts';
import { scopeOf, type ScopeFlags } from './scope-options.ts';

export interface CollectFlags extends ScopeFlags {
  readonly capture?: string;
  /** What was collected before, and is linked with the rest. */
  readonly earlier?: Inventory;
  /** Folder of the user's own data: its catalogues are read beside those that ship. */
  readonly data?: string;
}

/** The document that the flags ask to collect, live or from a capture. */
export async function collectDocument(
  flags: CollectFlags,
  config: Config,
  signal: AbortSignal,
): Promise<Inventory> {
  const status = statusLine();
  try {
    return await collected({
      replay: flags.replay,
      scope: () => scopeOf(flags, config),
      paths: flags.paths,
      capture: flags.capture,
      earlier: flags.earlier,
      data: flags.data ?? config.data,
      notice: flags.notice,
      progress: ({ cloud, collector, resources }) =>
        status.show(`${cloud}: ${collector} … ${resources} resources so far`),
      signal,
    });
  } finally {
    status.clear();
  }
}
