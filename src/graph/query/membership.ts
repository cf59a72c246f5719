import type { Resources } from '../../generated/query.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import type { NodeSet } from '../search/pattern.ts';
import { isMember, listOf } from './members.ts';

/** Nodes that belong to those that a query names, for certain, and as far as could be read. */
export interface Membership {
  readonly certain: NodeSet;
  readonly possible: NodeSet;
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
    const every = everyNode(graph.nodes);
    return { certain: every, possible: every };
  }
  const certain = new Uint8Array(graph.nodes);
  const possible = new Uint8Array(graph.nodes);
  possible.fill(1, resources.length);
  for (const node of candidates(document, wanted)) {
    const resource = resources[node];
    if (!resource) continue;
    const answer = isMember(resource, wanted, today, insights?.of(node));
    if (answer === 'yes') certain[node] = 1;
    if (answer !== 'no') possible[node] = 1;
  }
  return { certain, possible };
}

export function everyNode(nodes: number): NodeSet {
  return new Uint8Array(nodes).fill(1);
}

/** Few enough resources to look at, and all that can belong: an insight is rarer than a kind. */
function candidates(document: DocumentGraph, { kind, has = [] }: Resources): Iterable<number> {
  const { insights, resources } = document;
  const kinds = kind === undefined ? undefined : listOf(kind);
  const ofKinds = kinds?.map((one) => document.nodesOfKind(one));
  const sizes = [
    ...(insights ? has.map((id) => insights.nodesWith(id)) : []),
    ...(ofKinds?.length === 1 ? ofKinds : []),
  ];
  const least = sizes.toSorted((left, right) => left.length - right.length)[0];
  return least ?? (ofKinds ? ofKinds.flat() : resources.keys());
}
