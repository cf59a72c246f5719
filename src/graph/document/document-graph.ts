import type { Inventory, Relationship, Resource } from '../../generated/inventory.ts';
import type { Insights } from '../insights/insight.ts';
import { graphOf, type Graph } from '../adjacency.ts';
import { newLabels, type Labels } from './labels.ts';
import { numbering } from './numbering.ts';
import { scopesOf } from './scopes.ts';

/** A document as a graph. Nodes are numbered: first the resources, then what edges lead to beyond the document. */
export interface DocumentGraph {
  readonly graph: Graph;
  readonly labels: Labels;
  readonly resources: readonly Resource[];
  /** Ids of nodes that are no resources of the document, after those that are. */
  readonly beyond: readonly string[];
  /** By number of the edge. */
  readonly relationships: readonly Relationship[];
  /** Resources of a kind. */
  nodesOfKind(kind: Resource['kind']): readonly number[];
  /** The node with an id. */
  nodeOf(id: string): number | undefined;
  /** What is to be said of resources; absent where nobody has asked. */
  readonly insights?: Insights;
}

export function documentGraph(inventory: Inventory): DocumentGraph {
  const { resources } = inventory;
  const scopes = scopesOf(inventory);
  // Of a large document there is no second list.
  const relationships =
    scopes.length === 0 ? inventory.relationships : [...inventory.relationships, ...scopes];
  const ids = numbering(resources);
  const labels = newLabels();
  const from = new Uint32Array(relationships.length);
  const to = new Uint32Array(relationships.length);
  const kindLabels = new Uint8Array(relationships.length);
  let start: string | undefined;
  let number = 0;
  for (let index = 0; index < relationships.length; index += 1) {
    const edge = relationships[index] as Relationship;
    // Documents have the edges of a resource side by side.
    if (edge.from !== start) number = ids.numberOf(edge.from);
    start = edge.from;
    from[index] = number;
    to[index] = ids.numberOf(edge.to);
    kindLabels[index] = labels.of(edge);
  }
  const graph = graphOf(resources.length + ids.beyond.length, { from, to, labels: kindLabels });
  const kinds = Map.groupBy(resources.keys(), (node) => (resources[node] as Resource).kind);
  return {
    graph,
    labels,
    resources,
    beyond: ids.beyond,
    relationships,
    nodesOfKind: (kind) => kinds.get(kind) ?? [],
    nodeOf: (id) => ids.nodeOf(id),
  };
}
