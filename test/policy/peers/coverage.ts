import type { Check } from '../../../src/bundle/build/annotations.ts';
import type { PeerRow } from './catalogue.ts';

export type OwnCheck = Pick<Check, 'id' | 'aliases' | 'types' | 'equivalents'>;

/** Which rows of a catalogue the checks answer. */
export interface Coverage {
  /** The checks that answer a row, by its id. */
  readonly covered: ReadonlyMap<string, readonly string[]>;
  readonly excused: readonly PeerRow[];
  readonly missing: readonly PeerRow[];
  /** `<check>: <equivalent>` that no row has: perhaps misspelt. */
  readonly strangers: readonly string[];
  /** Ids that are excused and covered, or no row's. */
  readonly stale: readonly string[];
}

/** @param excused ids of rows that no check can answer. */
export function coverageOf(
  rows: readonly PeerRow[],
  checks: readonly OwnCheck[],
  excused: readonly string[],
): Coverage {
  const covered = new Map(
    rows.flatMap((row) => {
      const by = answering(row, checks);
      return by.length > 0 ? [[row.id, by] as const] : [];
    }),
  );
  const left = rows.filter(({ id }) => !covered.has(id));
  const known = new Set(rows.flatMap(({ peers }) => peers));
  const ids = new Set(left.map(({ id }) => id));
  return {
    covered,
    excused: left.filter(({ id }) => excused.includes(id)),
    missing: left.filter(({ id }) => !excused.includes(id)),
    strangers: checks.flatMap(({ id, equivalents }) =>
      equivalents.filter((name) => !known.has(name)).map((name) => `${id}: ${name}`),
    ),
    stale: excused.filter((id) => !ids.has(id)),
  };
}

/** The check of the row's name, else one that knows all of its peers, else those of its type that know them together. */
function answering({ id, peers, resource_type: type }: PeerRow, checks: readonly OwnCheck[]): string[] {
  const named = checks.find((check) => check.id === id || check.aliases?.includes(id));
  if (named) return [named.id];
  if (peers.length === 0) return [];
  const one = checks.find(({ equivalents }) => peers.every((name) => equivalents.includes(name)));
  if (one) return [one.id];
  const ofType = checks.filter(
    ({ types, equivalents }) => share(type, types) && equivalents.some((name) => peers.includes(name)),
  );
  const together = new Set(ofType.flatMap(({ equivalents }) => equivalents));
  return peers.every((name) => together.has(name)) ? ofType.map((check) => check.id) : [];
}

// A row may name several types, and say more of them in brackets.
function share(type: string, types: readonly string[]): boolean {
  const parts = type.toLowerCase().split(/,| \/ |\(|\blinked to\b/);
  const named = new Set(parts.map((name) => name.trim()));
  return types.some((own) => named.has(own.toLowerCase()));
}

/** The rows that a page lists in the first column of its table, in backticks. */
export function excusedIn(page: string): string[] {
  return [...page.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, id = '']) => id);
}
