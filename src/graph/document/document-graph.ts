import type { Inventory, Relationship, Resource } from '../../generated/inventory.ts';
import { keyOf } from '../../inventory/identity.ts';
import type { Insights } from '../insights/insight.ts';
import { graphOf, type Graph } from '../adjacency.ts';
import { newLabels, type Labels } from './labels.ts';
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
  const relationships = [...inventory.relationships, ...scopesOf(inventory)];
  const numbers = new Map<string, number>();
  for (const [index, resource] of resources.entries()) numbers.set(keyOf(resource), index);
  const beyond: string[] = [];
  const labels = newLabels();
  const from = new Uint32Array(relationships.length);
  const to = new Uint32Array(relationships.length);
  const kindLabels = new Uint8Array(relationships.length);
  for (const [index, edge] of relationships.entries()) {
    from[index] = numberOf(edge.from);
    to[index] = numberOf(edge.to);
    kindLabels[index] = labels.of(edge);
  }
  const graph = graphOf(resources.length + beyond.length, { from, to, labels: kindLabels });
  const kinds = Map.groupBy(resources.keys(), (node) => (resources[node] as Resource).kind);
  return {
    graph,
    labels,
    resources,
    beyond,
    relationships,
    nodesOfKind: (kind) => kinds.get(kind) ?? [],
    nodeOf: (id) => numbers.get(id) ?? numbers.get(id.toLowerCase()),
  };

  /** Azure spells ids in several ways, and what else there is has them as they are. */
  function numberOf(id: string): number {
    const known = numbers.get(id) ?? numbers.get(id.toLowerCase());
    if (known !== undefined) return known;
    const number = resources.length + beyond.push(id) - 1;
    numbers.set(id, number);
    return number;
  }
}
