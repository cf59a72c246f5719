import type { Adjacency, Graph } from '../adjacency.ts';
import type { Step } from './pattern.ts';

const opposite = { out: 'in', in: 'out', both: 'both' } as const;

/** Goes over the edges that a step follows from a node. */
export function follow(
  graph: Graph,
  { direction, labels, without }: Step,
  node: number,
  seen: (end: number, edge: number) => void,
): void {
  const visit: typeof seen = without
    ? (end, edge) => {
        if (without[edge] !== 1) seen(end, edge);
      }
    : seen;
  if (direction !== 'in') followIn(graph.out, labels, node, visit);
  if (direction !== 'out') followIn(graph.in, labels, node, visit);
}

/** Goes over the edges by which a step comes to a node. */
export function followBack(
  graph: Graph,
  step: Step,
  node: number,
  visit: (end: number, edge: number) => void,
): void {
  follow(graph, { ...step, direction: opposite[step.direction] }, node, visit);
}

function followIn(
  { offsets, ends, labels, edges }: Adjacency,
  followed: Uint8Array,
  node: number,
  visit: (end: number, edge: number) => void,
): void {
  const last = offsets[node + 1] as number;
  for (let row = offsets[node] as number; row < last; row += 1) {
    if (followed[labels[row] as number] === 1) visit(ends[row] as number, edges[row] as number);
  }
}
