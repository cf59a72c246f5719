import type { Resource } from '../../generated/inventory.ts';
import type { Resources } from '../../generated/query.ts';
import { ordered } from '../../inventory/order.ts';
import type { Graph } from '../adjacency.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import type { NodeSet } from '../search/pattern.ts';
import { asksInsights, listOf, memberTest } from './members.ts';

/** Nodes that belong to those that a query names, for certain, and as far as could be read. */
export interface Membership {
  readonly certain: NodeSet;
  readonly possible: NodeSet;
}

/** Nodes that belong to those that a query names. */
export type Memberships = (wanted: Resources) => Membership;

/** What was named last is named again soonest; all of a large document would take much memory. */
const mostKept = 32;

/**
 * The memberships of a document, found once however many queries in a row name the same resources.
 *
 * @param today YYYY-MM-DD
 */
export function membershipsIn(document: DocumentGraph, today: string): Memberships {
  const known = new Map<string, Membership>();
  return (wanted) => {
    const { as: _, ...conditions } = wanted;
    const key = JSON.stringify(ordered(conditions));
    const found = known.get(key) ?? membershipOf(document, conditions, today);
    known.delete(key);
    known.set(key, found);
    if (known.size > mostKept) for (const oldest of known.keys().take(1)) known.delete(oldest);
    return found;
  };
}

/**
 * Of what lies beyond the document nothing is known but its id.
 *
 * @param today YYYY-MM-DD
 */
export function membershipOf(document: DocumentGraph, wanted: Resources, today: string): Membership {
  const { resources, graph, insights } = document;
  const { as: _, ...conditions } = wanted;
  const isAny = Object.keys(conditions).length === 0;
  if (isAny) {
    const all = everyNode(graph);
    return { certain: all, possible: all };
  }
  const certain = new Uint8Array(graph.nodes);
  const possible = new Uint8Array(graph.nodes);
  possible.fill(1, resources.length);
  if (Object.keys(conditions).join() === 'kind') {
    // What belongs by its kind alone need not be looked at.
    for (const nodes of candidates(document, wanted)) {
      for (const node of nodes) certain[node] = possible[node] = 1;
    }
    return { certain, possible };
  }
  const answerOf = memberTest(wanted, today);
  const asked = asksInsights(wanted) ? insights : undefined;
  for (const nodes of candidates(document, wanted)) {
    for (const node of nodes) {
      const answer = answerOf(resources[node] as Resource, asked?.of(node));
      if (answer === 'yes') certain[node] = 1;
      if (answer !== 'no') possible[node] = 1;
    }
  }
  return { certain, possible };
}

const every = new WeakMap<Graph, NodeSet>();

/** All nodes of a graph, made once. */
export function everyNode(graph: Graph): NodeSet {
  const known = every.get(graph) ?? new Uint8Array(graph.nodes).fill(1);
  every.set(graph, known);
  return known;
}

/** Few enough resources to look at, and all that can belong: an insight is rarer than a kind. */
function candidates(
  document: DocumentGraph,
  { kind, has = [], has_one: hasOne }: Resources,
): readonly Iterable<number>[] {
  const { insights, resources } = document;
  const ways = [
    ...(insights ? has.map((id) => [insights.nodesWith(id)]) : []),
    ...(insights && hasOne ? [hasOne.map((id) => insights.nodesWith(id))] : []),
    ...(kind === undefined ? [] : [listOf(kind).map((one) => document.nodesOfKind(one))]),
  ];
  const sizeOf = (way: readonly (readonly number[])[]) => way.reduce((sum, nodes) => sum + nodes.length, 0);
  return ways.toSorted((left, right) => sizeOf(left) - sizeOf(right))[0] ?? [resources.keys()];
}
