import { MultiDirectedGraph } from 'graphology';
import type { GraphContestant } from './contestant.ts';
import { tablesOf } from './tables.ts';

type Attributes = { kind: string; insights: ReadonlySet<string> };
type Estate = MultiDirectedGraph<Attributes, { kind: string }>;

/** The library has no search for patterns: breadth first over its edges, layer by layer, with the number of ways to each node. */
export const graphology: GraphContestant = {
  name: 'graphology',
  load: (estate) => {
    const graph: Estate = new MultiDirectedGraph();
    const { nodes, edges } = tablesOf(estate);
    for (const { id, kind, insights } of nodes) graph.addNode(id, { kind, insights: new Set(insights) });
    for (const { kind, from, to } of edges) graph.addEdge(from, to, { kind });
    return Promise.resolve(() => {
      const found = { pairs: 0, ways: 0 };
      graph.forEachNode((node, { kind, insights }) => {
        if (kind !== 'compute' || !insights.has('exposed-to-internet')) return;
        const data = dataFrom(graph, node);
        found.pairs += data.size;
        for (const ways of data.values()) found.ways += ways;
      });
      return found;
    });
  },
};

function dataFrom(graph: Estate, machine: string): Map<string, number> {
  const data = new Map<string, number>();
  let layer = nextLayer(graph, new Map([[machine, 1]]), 'runs-as');
  for (let hops = 0; hops <= 2; hops += 1) {
    for (const [node, ways] of nextLayer(graph, layer, 'has-permission')) {
      const { kind, insights } = graph.getNodeAttributes(node);
      if (data.has(node) || kind !== 'storage' || !insights.has('holds-sensitive-data')) continue;
      data.set(node, ways);
    }
    if (hops < 2) layer = nextLayer(graph, layer, 'can-assume');
  }
  return data;
}

/** What edges of a kind lead to, with the number of ways there. */
function nextLayer(graph: Estate, layer: ReadonlyMap<string, number>, wanted: string): Map<string, number> {
  const next = new Map<string, number>();
  for (const [node, ways] of layer) {
    graph.forEachOutEdge(node, (_, { kind }, __, target) => {
      if (kind === wanted) next.set(target, (next.get(target) ?? 0) + ways);
    });
  }
  return next;
}
