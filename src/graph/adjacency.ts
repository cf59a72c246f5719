/** The edges of all nodes in one direction, in compressed rows: those of a node lie side by side, in the order they were given. */
export interface Adjacency {
  /** Where the edges of a node begin; one more than there are nodes. */
  readonly offsets: Uint32Array;
  /** The node at the other end. */
  readonly ends: Uint32Array;
  /** The number of the edge's label. */
  readonly labels: Uint8Array;
  /** The number of the edge, as it was given. */
  readonly edges: Uint32Array;
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
  const offsets = new Uint32Array(nodes + 1);
  for (const start of starts) offsets[start + 1] = (offsets[start + 1] as number) + 1;
  for (let node = 0; node < nodes; node += 1) {
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  }
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
  return { offsets, ends, labels, edges };
}
