/** Which nodes: 1 for those that are in it, 2 for those that may be, as far as could be read. */
export type NodeSet = Uint8Array;

/** Which labels of edges: 1 for those that are in it. */
export type LabelSet = Uint8Array;

/** Edges that are followed one after another. */
export interface Step {
  readonly labels: LabelSet;
  /** Along the edges, against them, or either way. */
  readonly direction: 'out' | 'in' | 'both';
  /** How many edges at least; 0: the step may be left out. */
  readonly least: number;
  /** How many at most; Infinity: as many as there are. */
  readonly most: number;
  /** Where it may end. */
  readonly to?: NodeSet | undefined;
  /** Edges that are not followed: 1 at their numbers. */
  readonly without?: Uint8Array | undefined;
}

/**
 * Ways from one of the entries to one of the targets, along all steps. What there is only if nodes are in a set that may be in it, or
 * edges are followed that are not to be, may be there and is not written out.
 */
export interface Pattern {
  readonly entries: NodeSet;
  /** Of the entries only those below this number. */
  readonly below?: number | undefined;
  readonly steps: readonly Step[];
  /** Absent: wherever the steps end. */
  readonly targets?: NodeSet;
}
