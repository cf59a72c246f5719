import type { Graph } from '../../src/graph/adjacency.ts';
import type { Pattern, Step } from '../../src/graph/search/pattern.ts';

/** A way, without which step takes which edge. */
export interface Way {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** All ways of up to so many edges, tried one by one, that a pattern takes; of each pair of ends the shortest. */
export function naivePaths(graph: Graph, pattern: Pattern, longest: number): Way[] {
  const matching = waysOf(graph, pattern.entries, longest).filter((way) => takes(graph, pattern, way));
  const pair = ({ nodes }: Way) => `${nodes[0]} ${nodes.at(-1)}`;
  const least = new Map<string, number>();
  for (const way of matching) {
    least.set(pair(way), Math.min(least.get(pair(way)) ?? Number.POSITIVE_INFINITY, way.edges.length));
  }
  return matching.filter((way) => way.edges.length === least.get(pair(way)));
}

function waysOf(graph: Graph, entries: Uint8Array, longest: number): Way[] {
  let last: Way[] = [...entries.keys()]
    .filter((node) => entries[node] === 1)
    .map((node) => ({ nodes: [node], edges: [] }));
  const all = [...last];
  for (let length = 0; length < longest; length += 1) {
    last = last.flatMap((way) => longer(graph, way));
    all.push(...last);
  }
  return all;
}

function longer({ edges: { from, to } }: Graph, { nodes, edges }: Way): Way[] {
  const node = nodes.at(-1);
  return [...from.keys()].flatMap((edge) => {
    const ends = new Set([
      ...(from[edge] === node ? [to[edge] as number] : []),
      ...(to[edge] === node ? [from[edge] as number] : []),
    ]);
    return [...ends].map((end) => ({ nodes: [...nodes, end], edges: [...edges, edge] }));
  });
}

function takes(graph: Graph, { steps, targets }: Pattern, way: Way): boolean {
  const isTarget = !targets || targets[way.nodes.at(-1) as number] === 1;
  return isTarget && follows(graph, steps, way, 0);
}

/** Whether the rest of a way can be shared out among steps. */
function follows(graph: Graph, [step, ...rest]: readonly Step[], way: Way, at: number): boolean {
  if (!step) return at === way.edges.length;
  for (let count = 0; count <= step.most && at + count <= way.edges.length; count += 1) {
    if (count > 0 && !isEdgeOf(graph, step, way, at + count - 1)) return false;
    const isEnd = step.to === undefined || step.to[way.nodes[at + count] as number] === 1;
    if (count >= step.least && isEnd && follows(graph, rest, way, at + count)) return true;
  }
  return false;
}

function isEdgeOf({ edges }: Graph, { labels, direction }: Step, way: Way, at: number): boolean {
  const edge = way.edges[at] as number;
  const [start, end] = [way.nodes[at], way.nodes[at + 1]];
  const isOut = edges.from[edge] === start && edges.to[edge] === end;
  const isIn = edges.to[edge] === start && edges.from[edge] === end;
  const isAlong = { out: isOut, in: isIn, both: isOut || isIn }[direction];
  return isAlong && labels[edges.labels[edge] as number] === 1;
}
