import { keysOf } from '../json/keys.ts';
import type { TypeNeeds } from './needs.ts';

/** By kind of edge: the types whose units hold the neighbours at its other end. */
export type EdgeTypes = readonly ReadonlySet<string>[];

/** Which edges units need. */
export interface EdgeNeeds {
  /** Kinds by their number. */
  readonly kinds: readonly string[];
  readonly outgoing: EdgeTypes;
  readonly incoming: EdgeTypes;
  /** The number of a kind, which lies between `start` and `end`; -1 when no unit needs it. */
  find(bytes: Buffer, start: number, end: number): number;
}

/** @param needs by native type in lower case. */
export function edgeNeeds(needs: ReadonlyMap<string, TypeNeeds>): EdgeNeeds {
  const named = [...needs.values()].flatMap(({ related, relatedFrom }) => [related, relatedFrom]);
  const kinds = [...new Set(named.flatMap((edges) => Array.from(edges.keys())))].sort();
  const numbers = keysOf(kinds.map((kind, index) => [kind, index] as const));
  const typesBy = (side: 'related' | 'relatedFrom'): EdgeTypes =>
    kinds.map((kind) => new Set([...needs].filter(([, need]) => need[side].has(kind)).map(([type]) => type)));
  return {
    kinds,
    outgoing: typesBy('related'),
    incoming: typesBy('relatedFrom'),
    find: (bytes, start, end) => numbers.find(bytes, start, end) ?? -1,
  };
}
