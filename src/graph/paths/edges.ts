import type { Relationship } from '../../generated/inventory.ts';
import { edgeAt } from '../adjacency.ts';
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
  const rows = isAlong ? graph.out : graph.in;
  const { offsets, ends } = rows;
  const found: Relationship[] = [];
  for (let row = offsets[from] as number; row < (offsets[from + 1] as number); row += 1) {
    const edge = relationships[edgeAt(rows, row)] as Relationship;
    if (ends[row] === to && edge.kind === kind) found.push(edge);
  }
  return found;
}
