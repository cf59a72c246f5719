import { KeelsonError, messageOf } from '../../errors.ts';
import { compose, type Composition } from '../composition/compose.ts';
import { sourceOf } from '../source/source-of.ts';
import type { BundleSource } from '../source/source.ts';
import { lastGoodStore, type Kept, type LastGoodStore } from './last-good.ts';
import { prepareBundle, type Prepared, type Requirements } from './prepare.ts';
import { refuseDowngrade } from './version.ts';

export interface ActivationOptions extends Requirements {
  /** Where the last good bundles are; the user's own place when absent. */
  readonly lastGood?: LastGoodStore;
  /** Takes an older version than the one last used from there. */
  readonly allowDowngrade?: boolean | undefined;
  /** Refuses to go on with the last good bundle when the place is away or has a bad one. */
  readonly strict?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Bundles that can be used together with others. */
export interface PreparedAll {
  readonly prepared: readonly Prepared[];
  /** What is to be said loudly: that a last good bundle is used, and why. */
  readonly notices: readonly string[];
}

/**
 * Gets bundles from where they are. A place that is away, or has a bad bundle, is stood in for by the last good one from
 * there.
 *
 * @param references files and addresses; see sourceOf.
 * @throws KeelsonError with why a bundle is refused, when there is no last good one.
 */
export async function prepareAll(
  references: readonly string[],
  options: ActivationOptions = {},
): Promise<PreparedAll> {
  const store = options.lastGood ?? lastGoodStore();
  const notices: string[] = [];
  const prepared: Prepared[] = [];
  for (const reference of references) {
    prepared.push(await activateOne(await sourceOf(reference), store, options, notices));
  }
  return { prepared, notices };
}

/** @throws KeelsonError those of compose. */
export function compositionOf(prepared: readonly Prepared[]): Composition {
  return compose(
    prepared.flatMap(({ content }) => (content.kind === 'policy' ? [content.bundle] : [])),
    prepared.flatMap(({ content }) => (content.kind === 'data' ? [content.bundle] : [])),
  );
}

async function activateOne(
  source: BundleSource,
  store: LastGoodStore,
  options: ActivationOptions,
  notices: string[],
): Promise<Prepared> {
  if (source.local) return prepareNext(source, undefined, options);
  const { kept, notice } = await store.read(source.name);
  if (notice !== undefined) notices.push(notice);
  try {
    const prepared = await prepareNext(source, kept, options);
    await keep(store, source, prepared, kept, notices);
    return prepared;
  } catch (error) {
    if (!kept || options.strict || !(error instanceof KeelsonError) || options.signal?.aborted) throw error;
    const standIn = await prepareBundle(source.name, kept.download, options).catch(() => {
      throw error;
    });
    notices.push(
      `${messageOf(error)}; the last good bundle ${kept.revision} of ${kept.activatedAt} is used in its place`,
    );
    return standIn;
  }
}

/**
 * The bundle that a place has now, ready to be used.
 *
 * @param kept what is had already: the place may say that nothing changed.
 * @throws KeelsonError those of BundleSource.download and prepareBundle, BUNDLE_DOWNGRADE.
 */
export async function prepareNext(
  source: BundleSource,
  kept: Kept | undefined,
  options: ActivationOptions & { readonly waitSeconds?: number },
): Promise<Prepared> {
  const download = await source.download({
    ...(kept?.download.tag !== undefined && { known: kept.download.tag }),
    ...(options.waitSeconds !== undefined && { waitSeconds: options.waitSeconds }),
    ...(options.signal && { signal: options.signal }),
  });
  if (download.kind === 'unchanged') {
    if (!kept)
      throw new KeelsonError('BUNDLE_UNAVAILABLE', `${source.name} says that nothing changed, at first`);
    // Verified again: a key may have been taken back since.
    return prepareBundle(source.name, kept.download, options);
  }
  const prepared = await prepareBundle(source.name, download, options);
  if (kept && !options.allowDowngrade) await refuseDowngrade(source.name, prepared.revision, kept.revision);
  return prepared;
}

/** A disk that takes nothing does not stop a scan. */
async function keep(
  store: LastGoodStore,
  source: BundleSource,
  { download, revision }: Prepared,
  before: Kept | undefined,
  notices: string[],
): Promise<void> {
  if (before?.download.archive === download.archive) return;
  const kept = { download, revision, activatedAt: new Date().toISOString() };
  await store.write(source.name, kept).catch((error: unknown) => {
    notices.push(`the bundle of ${source.name} is not kept for when it is away: ${messageOf(error)}`);
  });
}
