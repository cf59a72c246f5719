import { setTimeout as delay } from 'node:timers/promises';
import { startEvaluation } from '../../policy/evaluation/evaluation.ts';
import { sourceOf } from '../source/source-of.ts';
import type { BundleSource } from '../source/source.ts';
import { compositionOf, prepareNext, type ActivationOptions } from './activate.ts';
import { lastGoodStore, type Kept } from './last-good.ts';
import { leases, type Active } from './lease.ts';
import { prepareBundle, type Prepared } from './prepare.ts';
import { activated, failed, requested, unchanged, type BundleStatus } from './status.ts';

export interface FollowOptions extends ActivationOptions {
  /** How long a place may hold a request until there is something new. */
  readonly waitSeconds?: number;
  /** Between two requests to a place that does not wait. */
  readonly delaySeconds?: readonly [least: number, most: number];
  /** Worker threads that judge; see startEvaluation. */
  readonly threads?: number;
  /** Told of every change of a status, a refusal in particular. */
  readonly onStatus?: (status: BundleStatus) => void;
}

/** Bundles that are followed for as long as a service runs. */
export interface Follower {
  /** Judges by the bundles that are active when it begins, and by no others. */
  use<T>(work: (active: Active) => Promise<T>): Promise<T>;
  readonly statuses: readonly BundleStatus[];
  /** Asks all places now. What is refused is in the status, and changes nothing. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

interface Place {
  readonly source: BundleSource;
  status: BundleStatus;
  active: Prepared | undefined;
  kept: Kept | undefined;
  failures: number;
  error?: unknown;
}

/**
 * Follows bundles: each is downloaded, verified, started and tested before it takes the place of the one before, at once
 * for all that judge. A bad one changes nothing. At the start the last good ones stand in for places that are away.
 *
 * @throws KeelsonError with why a bundle is refused at the start, when there is no last good one.
 */
export async function followBundles(
  references: readonly string[],
  options: FollowOptions = {},
): Promise<Follower> {
  const store = options.lastGood ?? lastGoodStore();
  const now = options.now ?? (() => new Date());
  const { waitSeconds = 60, delaySeconds = [60, 120] } = options;
  const stopping = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stopping.signal]) : stopping.signal;
  const active = leases();
  const places = await Promise.all(references.map(async (reference) => placeOf(await sourceOf(reference))));
  let turn: Promise<unknown> = Promise.resolve();

  function tell(place: Place, status: BundleStatus): void {
    place.status = status;
    options.onStatus?.(status);
  }

  /** One after the other: two places may have something new at the same time. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  /** Starts all active bundles with one exchanged, and only then lets it be active. */
  async function swap(place: Place, next: Prepared): Promise<void> {
    const all = places.map((other) => (other === place ? next : other.active));
    const known = all.filter((prepared) => prepared !== undefined);
    if (known.length < places.length) {
      place.active = next;
      return;
    }
    const composition = compositionOf(known);
    const { threads = 0 } = options;
    const evaluation = await startEvaluation(composition.bundle, { threads });
    place.active = next;
    await active.swap({ ...composition, evaluation });
  }

  /** @returns whether the place had something new. */
  async function check(place: Place, wait: number): Promise<boolean> {
    tell(place, requested(place.status, now()));
    try {
      const next = await prepareNext(place.source, place.kept, { ...options, waitSeconds: wait, signal });
      place.failures = 0;
      if (next.digest === place.active?.digest) {
        tell(place, unchanged(place.status, now()));
        return false;
      }
      await inTurn(() => swap(place, next));
      await keep(place, next);
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      place.failures += 1;
      place.error = error;
      tell(place, failed(place.status, error));
      return false;
    }
  }

  async function keep(place: Place, { download, revision }: Prepared): Promise<void> {
    place.kept = { download, revision, activatedAt: now().toISOString() };
    tell(place, activated(place.status, { revision, size: download.archive.byteLength }, now()));
    if (place.source.local) return;
    await store.write(place.source.name, place.kept).catch((error: unknown) => {
      tell(place, failed(place.status, error));
    });
  }

  /** At the start: what the place has, else what it had. */
  async function begin(place: Place): Promise<void> {
    const { kept } = place.source.local ? {} : await store.read(place.source.name);
    place.kept = kept;
    await check(place, 0);
    if (place.active || !kept) return;
    const standIn = await prepareBundle(place.source.name, kept.download, options);
    await inTurn(() => swap(place, standIn));
    place.status = { ...place.status, active_revision: kept.revision };
  }

  async function follow(place: Place): Promise<void> {
    while (!signal.aborted) {
      const started = performance.now();
      const isNew = await check(place, waitSeconds);
      if (place.failures > 0) await pause(backOff(place.failures, delaySeconds[1]));
      // What waits on its side is asked again at once.
      else if (!isNew && performance.now() - started < waitSeconds * 500) await pause(between(delaySeconds));
    }
  }

  async function pause(seconds: number): Promise<void> {
    await delay(seconds * 1000, undefined, { signal, ref: false }).catch(() => undefined);
  }

  await Promise.all(places.map(begin));
  const missing = places.find((place) => !place.active);
  if (missing) {
    stopping.abort();
    throw missing.error;
  }
  const following = places.filter(({ source }) => !source.local).map(follow);

  return {
    use: (work) => active.use(work),
    get statuses() {
      return places.map(({ status }) => status);
    },
    async refresh() {
      await Promise.all(places.map((place) => check(place, 0)));
    },
    async close() {
      stopping.abort();
      await Promise.all(following);
      await active.swap(undefined);
    },
  };
}

function placeOf(source: BundleSource): Place {
  return { source, status: { name: source.name }, active: undefined, kept: undefined, failures: 0 };
}

/** From a tenth of a second on, twice as long after each failure. */
function backOff(failures: number, mostSeconds: number): number {
  return Math.min(mostSeconds, 0.1 * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
}

function between([least, most]: readonly [number, number]): number {
  return least + Math.random() * (most - least);
}
