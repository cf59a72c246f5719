import type { Resource } from '../../generated/inventory.ts';
import type { Resources } from '../../generated/query.ts';
import { ordered } from '../../inventory/order.ts';
import type { Graph } from '../adjacency.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import type { NodeSet } from '../search/pattern.ts';
import type { Answer } from './condition.ts';
import { asksInsights, listOf, memberTest } from './members.ts';

/** Nodes that belong to those that a query names, and those that may. */
export type Memberships = (wanted: Resources) => NodeSet;

/** What was named last is named again soonest; all of a large document would take much memory. */
const mostKept = 12;

const kept = new WeakMap<DocumentGraph, { readonly today: string; readonly memberships: Memberships }>();

/**
 * The memberships of a document on a day, found once however many queries in a row name the same resources. Nobody changes them.
 *
 * @param today YYYY-MM-DD
 */
export function membershipsIn(document: DocumentGraph, today: string): Memberships {
  const own = kept.get(document);
  if (own?.today === today) return own.memberships;
  const memberships = newMemberships(document, today);
  kept.set(document, { today, memberships });
  return memberships;
}

function newMemberships(document: DocumentGraph, today: string): Memberships {
  const known = new Map<string, NodeSet>();
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
export function membershipOf(document: DocumentGraph, wanted: Resources, today: string): NodeSet {
  const { resources, graph } = document;
  const { as: _, ...conditions } = wanted;
  if (Object.keys(conditions).length === 0) return everyNode(graph);
  const members = new Uint8Array(graph.nodes);
  members.fill(2, resources.length);
  const { sources, answerOf } = candidates(document, conditions, today);
  const kinds = conditions.kind === undefined ? undefined : document.kinds.among(listOf(conditions.kind));
  for (const { nodes, answers } of sources) {
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index] as number;
      if (kinds !== undefined && kinds[document.kinds.numbers[node] as number] !== 1) continue;
      const answer = answerOf ? answerOf(node) : answers ? (answers[index] as Answer) : 'yes';
      if (answer === 'yes') members[node] = 1;
      else if (answer === 'unknown' && members[node] === 0) members[node] = 2;
    }
  }
  return members;
}

const every = new WeakMap<Graph, NodeSet>();

/** All nodes of a graph, made once. */
export function everyNode(graph: Graph): NodeSet {
  const known = every.get(graph) ?? new Uint8Array(graph.nodes).fill(1);
  every.set(graph, known);
  return known;
}

/** Nodes that may belong, with the answers if these are known beforehand. */
interface Source {
  readonly nodes: ArrayLike<number>;
  readonly answers?: readonly Answer[];
}

interface Candidates {
  readonly sources: readonly Source[];
  /** Whether one of a wanted kind belongs; absent where their sources say so, or else all do. */
  readonly answerOf?: (node: number) => Answer;
}

/** Few enough resources to look at, and all that can belong: an insight is rarer than a kind. */
function candidates(document: DocumentGraph, wanted: Resources, today: string): Candidates {
  const { insights, resources, kinds } = document;
  const { kind, has = [], has_one: hasOne, ...others } = wanted;
  const byInsight = insights
    ? [
        ...has.map((id) => [insights.nodesWith(id)]),
        ...(hasOne ? [hasOne.map((id) => insights.nodesWith(id))] : []),
      ]
    : [];
  const byKind = kind === undefined ? [] : [listOf(kind).map((one) => ({ nodes: kinds.nodesOf(one) }))];
  const sizeOf = (sources: readonly Source[]) => sources.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const ways: readonly (readonly Source[])[] = [...byInsight, ...byKind];
  const [least] = ways.toSorted((left, right) => sizeOf(left) - sizeOf(right));
  const isPlain = Object.keys(others).length === 0;
  const [only = byKind[0], more] = byInsight;
  if (isPlain && only && more === undefined && (insights || !asksInsights(wanted))) return { sources: only };
  const test = memberTest(wanted, today);
  const asked = asksInsights(wanted) ? insights : undefined;
  return {
    sources: least ?? [{ nodes: numbersBelow(resources.length) }],
    answerOf: (node) => test(resources[node] as Resource, asked?.of(node)),
  };
}

function numbersBelow(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let number = 0; number < count; number += 1) numbers[number] = number;
  return numbers;
}
