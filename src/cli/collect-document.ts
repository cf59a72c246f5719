import { useOwnCatalogues } from '../collect/catalog/own.ts';
import { readManifest, requireEmpty, writeManifest } from '../collect/manifest.ts';
import { collect } from '../collect/run.ts';
import { replayFrom } from '../collect/transport/replay.ts';
import type { Config, Scope } from '../generated/config.ts';
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
  await useOwnCatalogues(flags.data ?? config.data);
  const status = statusLine();
  const code = { ...(flags.paths && { paths: flags.paths }), notice: flags.notice, over: flags.earlier };
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
      const replay = await replayFrom(flags.replay);
      return await collect({ ...code, scope, signal, collectedAt, replay, progress });
    }
    const scope = flags.earlier ? {} : scopeOf(flags, config);
    const collectedAt = flags.earlier?.collected_at ?? new Date().toISOString();
    if (flags.capture === undefined) {
      return await collect({ ...code, scope, signal, collectedAt, progress });
    }
    await requireEmpty(flags.capture);
    await writeManifest(flags.capture, scope, collectedAt);
    const document = await collect({
      ...code,
      scope,
      signal,
      collectedAt,
      progress,
      capture: flags.capture,
    });
    await writeManifest(flags.capture, resolved(scope, document), collectedAt);
    return document;
  } finally {
    status.clear();
  }
}

/** A replay has no credentials to find Google's scopes by: the capture keeps those that were found. */
function resolved(scope: Scope, { sources }: Inventory): Scope {
  const found = sources
    .filter(({ id, cloud }) => cloud === 'gcp' && id !== 'gcp:session')
    .map((source) => source.scope);
  return scope.gcp && found.length > 0 ? { ...scope, gcp: { ...scope.gcp, scopes: found } } : scope;
}
