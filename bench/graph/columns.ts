import { randomOf } from '../estate/random.ts';
import { beyondShare, edgeShares, nodeShares, type EdgeShare, type NodeShare } from './shares.ts';

export interface EstateSize {
  readonly nodes: number;
  readonly edges: number;
}

/** Nodes of a kind: they lie side by side. */
export interface NodeRange {
  readonly share: NodeShare;
  readonly start: number;
  readonly end: number;
}

/** An estate as numbers. Edges are in the order of where they come from. */
export interface EstateColumns {
  readonly nodes: number;
  readonly ranges: readonly NodeRange[];
  /** Nodes from `nodes` on lie beyond the document. */
  readonly beyond: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Numbers of entries of `edgeShares`. */
  readonly shares: Uint8Array;
  /** Numbers among the levels of that entry. */
  readonly levels: Uint8Array;
}

/** How many of the ends of edges go to the few that many lead to. */
const hubShare = 0.15;

/** Makes an estate in the memory of its numbers; a seed makes the same one each time. */
export function estateColumns({ nodes, edges }: EstateSize, seed: number): EstateColumns {
  const random = randomOf(seed, nodes, edges);
  const ranges = rangesOf(nodes);
  const beyond = Math.max(1, Math.round((nodes * beyondShare) / 1000));
  const drawn = drawnColumns(edges);
  const endOf = endPicker(ranges, random);
  let edge = 0;
  for (const [index, share] of edgeShares.entries()) {
    const last = index === edgeShares.length - 1 ? edges : Math.min(edges, edge + countOf(share, edges));
    for (; edge < last; edge += 1) {
      drawn.from[edge] = endOf(share.from);
      const isBeyond = random() * 1000 < beyondShare;
      drawn.to[edge] = isBeyond ? nodes + Math.floor(random() * beyond) : endOf(share.to);
      drawn.shares[edge] = index;
      drawn.levels[edge] = Math.floor(random() * (share.levels?.length ?? 1));
    }
  }
  return { nodes, ranges, beyond, ...byStart(drawn, nodes) };
}

function countOf({ share }: EdgeShare, edges: number): number {
  return Math.round((edges * share) / edgeShares.reduce((sum, other) => sum + other.share, 0));
}

function rangesOf(nodes: number): NodeRange[] {
  const all = nodeShares.reduce((sum, { share }) => sum + share, 0);
  let before = 0;
  return nodeShares.map((share) => {
    const start = Math.round((nodes * before) / all);
    before += share.share;
    return { share, start, end: Math.round((nodes * before) / all) };
  });
}

/** Draws a node of some kinds: most are as likely as each other, and some ends go to the first few of a kind. */
function endPicker(ranges: readonly NodeRange[], random: () => number) {
  const byKind = new Map(ranges.map((range) => [range.share.kind, range]));
  return (kinds: EdgeShare['from']): number => {
    const own = kinds.map((kind) => byKind.get(kind)) as [NodeRange];
    let among = random() * own.reduce((sum, { start, end }) => sum + end - start, 0);
    const { start, end } = own.find((range) => (among -= range.end - range.start) < 0) ?? own[0];
    const at = random() < hubShare ? random() ** 4 : random();
    return start + Math.floor(at * (end - start));
  };
}

type Columns = Pick<EstateColumns, 'from' | 'to' | 'shares' | 'levels'>;

function drawnColumns(edges: number): Columns {
  return {
    from: new Uint32Array(edges),
    to: new Uint32Array(edges),
    shares: new Uint8Array(edges),
    levels: new Uint8Array(edges),
  };
}

/** Sorts edges by counting where they come from, as documents have them. */
function byStart(drawn: Columns, nodes: number): Columns {
  const next = new Uint32Array(nodes + 1);
  for (const start of drawn.from) next[start + 1] = (next[start + 1] as number) + 1;
  for (let node = 0; node < nodes; node += 1)
    next[node + 1] = (next[node + 1] as number) + (next[node] as number);
  const sorted = drawnColumns(drawn.from.length);
  for (let edge = 0; edge < drawn.from.length; edge += 1) {
    const start = drawn.from[edge] as number;
    const place = next[start] as number;
    next[start] = place + 1;
    for (const column of ['from', 'to', 'shares', 'levels'] as const) {
      sorted[column][place] = drawn[column][edge] as number;
    }
  }
  return sorted;
}
