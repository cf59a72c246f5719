/** A box without a place. */
export interface UnplacedNode {
  readonly width: number;
  readonly height: number;
  /** In the first column. */
  readonly isFirst: boolean;
}

/** A line between boxes, with words of some size on it. */
export interface UnplacedEdge {
  /** Positions among the boxes. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a line bends, from its start to its end, and the upper left corner of its words. */
export interface Course {
  readonly points: readonly Point[];
  readonly words: Point;
}

/** Where all of it goes, in the order in which it was given. Boxes have their upper left corners. */
export interface Placed<N, E> {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly { readonly own: N; readonly place: Point }[];
  readonly edges: readonly { readonly own: E; readonly course: Course }[];
}

/**
 * Lays a graph out from left to right, boxes and words apart from each other, the same for the same graph. All that a
 * picture knows of the library that does it.
 */
export type LayOut = <N extends UnplacedNode, E extends UnplacedEdge>(
  nodes: readonly N[],
  edges: readonly E[],
) => Promise<Placed<N, E>>;
