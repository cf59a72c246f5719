import type { Inventory, Relationship, Resource } from '../../generated/inventory.ts';
import type { Insights } from '../insights/insight.ts';
import { graphOf, type EdgeColumns, type Graph } from '../adjacency.ts';
import { atOnce } from './id-table.ts';
import { kindsOf, type Kinds } from './kinds.ts';
import { newLabels, type Labels } from './labels.ts';
import { numbering, type Numbering } from './numbering.ts';
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
  readonly kinds: Kinds;
  /** The node with an id. */
  nodeOf(id: string): number | undefined;
  /** What is to be said of resources; absent where nobody has asked. */
  readonly insights?: Insights;
}

export function documentGraph(inventory: Inventory): DocumentGraph {
  const { resources } = inventory;
  const ids = numbering(resources);
  const labels = newLabels();
  const named = edgeColumns(inventory.relationships, ids, labels);
  const scopes = scopesOf(inventory, ids.spellings());
  // Of a large document there is no second list.
  const relationships =
    scopes.length === 0 ? inventory.relationships : [...inventory.relationships, ...scopes];
  const edges = scopes.length === 0 ? named : joined(named, edgeColumns(scopes, ids, labels));
  return {
    graph: graphOf(resources.length + ids.beyond.length, edges),
    labels,
    kinds: kindsOf(resources),
    resources,
    beyond: ids.beyond,
    relationships,
    nodeOf: (id) => ids.nodeOf(id),
  };
}

function edgeColumns(relationships: readonly Relationship[], ids: Numbering, labels: Labels): EdgeColumns {
  const from = new Uint32Array(relationships.length);
  const to = new Uint32Array(relationships.length);
  const kinds = new Uint8Array(relationships.length);
  const numberOfStart = ids.inOrder();
  const ends: string[] = [];
  for (let first = 0; first < relationships.length; first += atOnce) {
    const count = Math.min(atOnce, relationships.length - first);
    for (let index = 0; index < count; index += 1) {
      const edge = relationships[first + index] as Relationship;
      from[first + index] = numberOfStart(edge.from);
      kinds[first + index] = labels.of(edge);
      ends[index] = edge.to;
    }
    ids.numberEach(ends, count, to.subarray(first, first + count));
  }
  return { from, to, labels: kinds };
}

function joined(some: EdgeColumns, others: EdgeColumns): EdgeColumns {
  const count = some.from.length;
  const all = {
    from: new Uint32Array(count + others.from.length),
    to: new Uint32Array(count + others.from.length),
    labels: new Uint8Array(count + others.from.length),
  };
  for (const column of ['from', 'to', 'labels'] as const) {
    all[column].set(some[column]);
    all[column].set(others[column], count);
  }
  return all;
}
