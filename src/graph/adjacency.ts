/** The edges of all nodes in one direction, in compressed rows: those of a node lie side by side, in the order they were given. */
export interface Adjacency {
  /** Where the edges of a node begin; one more than there are nodes. */
  readonly offsets: Uint32Array;
  /** The node at the other end. */
  readonly ends: Uint32Array;
  /** The number of the edge's label. */
  readonly labels: Uint8Array;
  /** The number of the edge, as it was given; absent where all are in the order they were given. */
  readonly edges: Uint32Array | undefined;
  /** By node: the labels of its edges, as `labelBits`. */
  readonly masks: Uint32Array;
}

/** The number of the edge in a row. */
export function edgeAt({ edges }: Adjacency, row: number): number {
  return edges === undefined ? row : (edges[row] as number);
}

/** A bit for each label of a set; from the 32nd on they share these, so that a bit says that one of its labels may be there. */
export function labelBits(labels: Uint8Array): number {
  let bits = 0;
  for (let label = 0; label < labels.length; label += 1) if (labels[label] === 1) bits |= 1 << (label & 31);
  return bits >>> 0;
}

/** Edges as columns: edge i leads from from[i] to to[i] and has labels[i]. */
export interface EdgeColumns {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly labels: Uint8Array;
}

/** Both directions of a graph. */
export interface Graph {
  readonly nodes: number;
  readonly edges: EdgeColumns;
  readonly out: Adjacency;
  readonly in: Adjacency;
}

/** Sorts edges into rows by counting: time and memory grow with nodes and edges alone. */
export function graphOf(nodes: number, edges: EdgeColumns): Graph {
  return {
    nodes,
    edges,
    out: adjacencyOf(nodes, edges.from, edges.to, edges.labels),
    in: adjacencyOf(nodes, edges.to, edges.from, edges.labels),
  };
}

function adjacencyOf(nodes: number, starts: Uint32Array, to: Uint32Array, kinds: Uint8Array): Adjacency {
  const { offsets, isSorted } = offsetsOf(nodes, starts);
  // Documents have edges in the order of their resources: there is nothing to sort.
  if (isSorted) return withMasks({ offsets, ends: to, labels: kinds, edges: undefined });
  const next = offsets.slice();
  const ends = new Uint32Array(starts.length);
  const labels = new Uint8Array(starts.length);
  const edges = new Uint32Array(starts.length);
  for (let edge = 0; edge < starts.length; edge += 1) {
    const start = starts[edge] as number;
    const row = next[start] as number;
    next[start] = row + 1;
    ends[row] = to[edge] as number;
    labels[row] = kinds[edge] as number;
    edges[row] = edge;
  }
  return withMasks({ offsets, ends, labels, edges });
}

function offsetsOf(nodes: number, starts: Uint32Array) {
  const offsets = new Uint32Array(nodes + 1);
  let isSorted = true;
  let before = 0;
  for (let edge = 0; edge < starts.length; edge += 1) {
    const start = starts[edge] as number;
    if (start < before) isSorted = false;
    before = start;
    offsets[start + 1] = (offsets[start + 1] as number) + 1;
  }
  for (let node = 0; node < nodes; node += 1) {
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  }
  return { offsets, isSorted };
}

function withMasks(rows: Omit<Adjacency, 'masks'>): Adjacency {
  const { offsets, labels } = rows;
  const masks = new Uint32Array(offsets.length - 1);
  let row = 0;
  for (let node = 0; node < masks.length; node += 1) {
    const end = offsets[node + 1] as number;
    let bits = 0;
    for (; row < end; row += 1) bits |= 1 << ((labels[row] as number) & 31);
    masks[node] = bits;
  }
  return { ...rows, masks };
}
