import type { AffectedPackage, RangeEvent } from '../../generated/advisories.ts';
import type { VersionOrder } from './versions/order.ts';

/** Whether a version is hit. `unknown` where it, or what it must be compared with, is no version that can be ordered. */
export type Hit =
  { readonly is: 'hit'; readonly fixed?: string } | { readonly is: 'safe' } | { readonly is: 'unknown' };

/**
 * Asks one `affected` of an advisory about a version, as https://ossf.github.io/osv-schema/#evaluation says.
 *
 * @returns of a hit, the first version above that mends it, where there is one.
 */
export function hitBy(
  { ranges = [], versions = [] }: AffectedPackage,
  version: string,
  order: VersionOrder,
): Hit {
  // Ranges of commits alone, which are not kept: it hits some versions, and does not say which.
  if (ranges.length === 0 && versions.length === 0) return { is: 'unknown' };
  const answers = ranges.map((events) => hitByRange(events, version, order));
  const hit = answers.find(({ is }) => is === 'hit');
  if (hit) return hit;
  if (versions.includes(version) || versions.some((listed) => order(listed, version) === 0))
    return { is: 'hit' };
  // A list of versions that cannot be compared was compared as texts: nothing else is in it.
  const unordered = order(version, version) === undefined;
  if (answers.some(({ is }) => is === 'unknown') || (unordered && versions.length > 0))
    return { is: 'unknown' };
  return { is: 'safe' };
}

type Kind = keyof RangeEvent;

interface Event {
  readonly kind: Kind;
  readonly at: string;
  /** Of the version asked about, against the event's. */
  readonly order: number;
}

function hitByRange(range: readonly RangeEvent[], version: string, order: VersionOrder): Hit {
  const events = range.flatMap((event) => eventsOf(event, version, order));
  if (events.some((event) => event === undefined)) return { is: 'unknown' };
  if (order(version, version) === undefined) return { is: 'unknown' };
  const known = sorted(events as Event[], order);

  let hit = false;
  for (const { kind, order: against } of known) {
    if (kind === 'introduced' && against >= 0) hit = true;
    if (kind === 'fixed' && against >= 0) hit = false;
    if (kind === 'last_affected' && against > 0) hit = false;
  }
  const limits = known.filter(({ kind }) => kind === 'limit');
  if (!hit || (limits.length > 0 && limits.every(({ order: against }) => against >= 0)))
    return { is: 'safe' };
  const fixed = known.find((event) => event.kind === 'fixed' && event.order < 0)?.at;
  return { is: 'hit', ...(fixed !== undefined && { fixed }) };
}

/** An event has one member; some data have several in one. `introduced: 0` is below every version, `limit: *` above. */
function eventsOf(event: RangeEvent, version: string, order: VersionOrder): (Event | undefined)[] {
  const kinds: readonly Kind[] = ['introduced', 'fixed', 'last_affected', 'limit'];
  return kinds.flatMap((kind) => {
    const at = event[kind];
    if (at === undefined) return [];
    if (kind === 'introduced' && at === '0') return [{ kind, at, order: 1 }];
    if (kind === 'limit' && at === '*') return [{ kind, at, order: -1 }];
    const against = order(version, at);
    return [against === undefined ? undefined : { kind, at, order: against }];
  });
}

/** By version, and as they were written where that is the same. */
function sorted(events: readonly Event[], order: VersionOrder): Event[] {
  const first = (event: Event) => event.kind === 'introduced' && event.at === '0';
  const last = (event: Event) => event.kind === 'limit' && event.at === '*';
  return events.toSorted((left, right) => {
    if (first(left) || last(right)) return first(right) || last(left) ? 0 : -1;
    if (first(right) || last(left)) return 1;
    return order(left.at, right.at) ?? 0;
  });
}
