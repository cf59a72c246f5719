import { KeelsonError } from '../errors.ts';
import type { Scope } from '../generated/config.ts';
import type { Inventory } from '../generated/inventory.ts';
import { accountsProblem } from './aws/accounts.ts';
import { useOwnCatalogues } from './catalog/own.ts';
import { readManifest, requireEmpty, writeManifest } from './manifest.ts';
import { scopeOfPart } from './parts.ts';
import { collect, type CollectedParts, type Progress } from './run.ts';
import type { KeptAnswer } from './transport/kept-answers.ts';
import { replayFrom, replayOf } from './transport/replay.ts';

/** What to collect: a capture, else a scope live; code beside either. */
export interface Collecting {
  /** Folder of a capture to replay. */
  readonly replay?: string | undefined;
  /** Asked when nothing is replayed; it may throw where it says nothing. */
  readonly scope: () => Scope;
  /** Id of the one part that is collected of all that are asked. */
  readonly only?: string | undefined;
  /** Parts that were collected before: they are not asked again. */
  readonly parts?: CollectedParts | undefined;
  /** Files and folders of code. */
  readonly paths?: readonly string[] | undefined;
  /** Folder that gets a capture. */
  readonly capture?: string | undefined;
  /** What was collected before, and is linked with the rest. */
  readonly earlier?: Inventory | undefined;
  /** Folder of the user's own data: its catalogues are read beside those that ship. */
  readonly data?: string | undefined;
  /** Told what is to be known of the data that collecting used. */
  readonly notice?: ((text: string) => void) | undefined;
  readonly progress?: (progress: Progress) => void;
  /** Told every redacted answer of a cloud. */
  readonly keep?: ((answer: KeptAnswer) => void) | undefined;
  readonly signal: AbortSignal;
}

/**
 * The document of what is asked. What could not be read is in its sources.
 *
 * @throws KeelsonError USAGE where the scope asks for what does not go together.
 */
export async function collected(asked: Collecting): Promise<Inventory> {
  await useOwnCatalogues(asked.data);
  const { paths, notice, earlier, progress, signal, capture, parts, keep } = asked;
  const all = {
    ...(paths && { paths }),
    notice,
    parts,
    keep,
    over: earlier,
    signal,
    ...(progress && { progress }),
  };
  if (asked.replay !== undefined) {
    const { scope, captured_at: collectedAt } = await readManifest(asked.replay);
    const folder = asked.replay;
    return collect({
      ...all,
      scope: narrowed(scope, asked.only),
      collectedAt,
      replay: await replayFrom(folder),
      replayOf: (part) => replayOf(folder, part),
    });
  }
  const scope = earlier ? {} : narrowed(asked.scope(), asked.only);
  const problem = scope.aws && accountsProblem(scope.aws);
  if (problem !== undefined) throw new KeelsonError('USAGE', problem);
  const collectedAt = earlier?.collected_at ?? new Date().toISOString();
  if (capture === undefined) return collect({ ...all, scope, collectedAt });

  await requireEmpty(capture);
  await writeManifest(capture, scope, collectedAt);
  const document = await collect({ ...all, scope, collectedAt, capture });
  await writeManifest(capture, resolved(scope, document), collectedAt);
  return document;
}

const narrowed = (scope: Scope, only: string | undefined): Scope =>
  only === undefined ? scope : scopeOfPart(scope, only);

/** A replay has no credentials to find Google's scopes by: the capture keeps those that were found. */
function resolved(scope: Scope, { sources }: Inventory): Scope {
  const found = sources
    .filter(({ id, cloud }) => cloud === 'gcp' && id !== 'gcp:session')
    .map((source) => source.scope);
  return scope.gcp && found.length > 0 ? { ...scope, gcp: { ...scope.gcp, scopes: found } } : scope;
}
