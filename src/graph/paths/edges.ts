import type { Relationship } from '../../generated/inventory.ts';
import { edgeAt, type Adjacency } from '../adjacency.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import type { GraphPath } from '../search/shortest.ts';

/** All edges by which a step of a path can be taken: those of the same kind between its nodes, in both levels and ways. */
export function edgesOf(
  { graph, relationships }: DocumentGraph,
  { nodes, edges }: GraphPath,
  index: number,
): Relationship[] {
  const taken = edges[index] as number;
  const { kind } = relationships[taken] as Relationship;
  const [from, to] = [nodes[index] as number, nodes[index + 1] as number];
  const isAlong = graph.edges.from[taken] === from;
  const [ahead, back] = isAlong ? [graph.out, graph.in] : [graph.in, graph.out];
  // Both have them in the order of the document, and one of the two nodes may have a thousand others.
  const isShort = degreeOf(ahead, from) <= degreeOf(back, to);
  const [rows, node, end] = isShort ? [ahead, from, to] : [back, to, from];
  const { offsets, ends } = rows;
  const found: Relationship[] = [];
  for (let row = offsets[node] as number; row < (offsets[node + 1] as number); row += 1) {
    if (ends[row] !== end) continue;
    const edge = relationships[edgeAt(rows, row)] as Relationship;
    if (edge.kind === kind) found.push(edge);
  }
  return found;
}

function degreeOf({ offsets }: Adjacency, node: number): number {
  return (offsets[node + 1] as number) - (offsets[node] as number);
}
