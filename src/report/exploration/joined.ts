import type { Exploration, Match } from '../../generated/exploration.ts';

type Edge = Exploration['rows'][number]['path'][number];

/** The resources and edges of all rows as one graph, each once, in the order of the rows. */
export function joinedRows({ rows }: Exploration): { nodes: readonly Match[]; edges: readonly Edge[] } {
  const nodes = new Map<string, Match>();
  const edges = new Map<string, Edge>();
  for (const { resources, path } of rows) {
    for (const match of Object.values(resources)) if (match) nodes.set(match.id, match);
    for (const edge of path) {
      edges.set([edge.from, edge.kind, edge.level, edge.to].join('\n'), edge);
      for (const id of [edge.from, edge.to]) if (!nodes.has(id)) nodes.set(id, { id });
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
