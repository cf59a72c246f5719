import type { Resource } from '../../generated/inventory.ts';

type Kind = Resource['kind'];

/** The kinds of resources as numbers. */
export interface Kinds {
  /** By number of the resource. */
  readonly numbers: Uint8Array;
  /** Which numbers these kinds have: 1 at them. */
  among(kinds: readonly Kind[]): Uint8Array;
  /** Resources of a kind, in their order. */
  nodesOf(kind: Kind): Uint32Array;
}

export function kindsOf(resources: readonly Resource[]): Kinds {
  const known: Kind[] = [];
  const counts: number[] = [];
  const numbers = new Uint8Array(resources.length);
  let last = -1;
  for (let node = 0; node < resources.length; node += 1) {
    const { kind } = resources[node] as Resource;
    // Most resources are of the kind of the one before.
    if (known[last] !== kind) last = known.indexOf(kind);
    if (last < 0) last = known.push(kind) - 1;
    numbers[node] = last;
    counts[last] = (counts[last] ?? 0) + 1;
  }
  const nodes = counts.map((count) => new Uint32Array(count));
  const filled = counts.map(() => 0);
  for (let node = 0; node < numbers.length; node += 1) {
    const kind = numbers[node] as number;
    const place = filled[kind] as number;
    (nodes[kind] as Uint32Array)[place] = node;
    filled[kind] = place + 1;
  }
  const none = new Uint32Array(0);
  return {
    numbers,
    among(kinds) {
      const among = new Uint8Array(known.length);
      for (let kind = 0; kind < known.length; kind += 1) {
        if (kinds.includes(known[kind] as Kind)) among[kind] = 1;
      }
      return among;
    },
    nodesOf: (kind) => nodes[known.indexOf(kind)] ?? none,
  };
}
